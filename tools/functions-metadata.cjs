// The description of the custom functions that Excel and the workbench read: generated from the JSDoc, then completed in one place.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const {
  generateCustomFunctionsMetadata,
} = require("custom-functions-metadata");

/**
 * Parameters whose shown name the language reserves: the generator registers a function with a parameter named `class`
 * without any parameters, and says nothing.
 * @type {Readonly<Record<string, string>>}
 */
const shownNames = { classCode: "class" };

/** Where the pages stand while the product is being made: the address of its own server. */
const localHelp = "https://localhost:3000/help";

/**
 * @typedef {{ name: string, description?: string, type?: string, dimensionality?: string, optional?: boolean, repeating?: boolean }} Parameter
 * @typedef {{ id: string, name: string, description?: string, helpUrl?: string, parameters: Parameter[], result: { type?: string, dimensionality?: string } }} FunctionDescription
 * @typedef {{ functions: FunctionDescription[], allowErrorForDataTypeAny?: boolean, allowCustomDataForDataTypeAny?: boolean }} FunctionsMetadata
 * @typedef {{ prefix?: string, helpBase?: string }} MetadataSettings `prefix` stands before each name ("CB" gives CB.MINQUAL); `helpBase` is the address that each function's help page is below, this machine's own if left out.
 */

/**
 * The files that declare functions: those that the given one hands on, or itself where it hands none on.
 * @param {string} file
 * @returns {string[]}
 */
function functionFiles(file) {
  const source = fs.readFileSync(file, "utf8");
  const handedOn = [...source.matchAll(/^export \* from "(\.\/[\w-]+)";$/gm)];
  const files = handedOn.map(([, name = ""]) =>
    path.resolve(path.dirname(file), `${name}.ts`),
  );
  return files.length > 0 ? files : [file];
}

/**
 * Describes the functions of the product as Excel shall see them; throws with every complaint of the generator.
 * @param {string} file
 * @param {MetadataSettings} [settings]
 * @returns {Promise<FunctionsMetadata>}
 */
async function describeFunctions(file, settings) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(
    functionFiles(file),
  );
  if (errors.length > 0)
    throw new Error(`${file} describes no functions: ${errors.join(" ")}`);
  return completeMetadata(
    JSON.parse(metadataJson || '{ "functions": [] }'),
    settings,
  );
}

/**
 * Adds what JSDoc cannot say: shown names, error cells as arguments, the help page and the prefix of an organisation.
 * @param {FunctionsMetadata} generated
 * @param {MetadataSettings} [settings]
 * @returns {FunctionsMetadata}
 */
function completeMetadata(generated, settings = {}) {
  return {
    ...generated,
    // Without it Excel answers an error argument itself, and an error in one row would blank the whole spill.
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((described) => ({
      ...described,
      helpUrl: helpPage(described, settings.helpBase),
      name: prefixed(described.name, settings.prefix),
      parameters: described.parameters.map((one) => ({
        ...one,
        name: shownNames[one.name] ?? one.name,
      })),
    })),
  };
}

/**
 * @param {FunctionDescription} described
 * @param {string} [helpBase]
 */
function helpPage(described, helpBase = localHelp) {
  return `${helpBase.replace(/\/+$/, "")}/${described.id.toLowerCase()}.html`;
}

/**
 * The id stays as it is: it joins the description to the code, the name is only what people type.
 * @param {string} name
 * @param {string | undefined} prefix
 */
function prefixed(name, prefix) {
  if (!prefix) return name;
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(prefix)) {
    throw new Error(
      `The prefix "${prefix}" cannot stand before a function name: use letters and digits, a letter first.`,
    );
  }
  return `${prefix.toUpperCase()}.${name}`;
}

module.exports = { describeFunctions, completeMetadata, functionFiles };
