// What functions.json must hold to work in Excel: each rule here stands for something that Excel or the generator lets pass in silence.
"use strict";

/** Excel's own functions that the grid library does not list, being newer than it. */
const newerBuiltIns = [
  ..."COPILOT DETECTLANGUAGE FIELDVALUE GROUPBY IMAGE IMPORTCSV IMPORTTEXT PERCENTOF PIVOTBY PY".split(
    " ",
  ),
  ..."REGEXEXTRACT REGEXREPLACE REGEXTEST STOCKHISTORY TRANSLATE TRIMRANGE".split(
    " ",
  ),
];

/**
 * Lists what is wrong with a description of functions, one sentence each; empty when Excel can take it.
 * @param {import("./functions-metadata.cjs").FunctionsMetadata} metadata
 * @returns {string[]}
 */
function complaintsAbout(metadata) {
  const { functions } = metadata;
  if (functions.length === 0) {
    return [
      "No function is described: write them as exported function declarations with a @customfunction tag.",
    ];
  }
  return [
    ...(metadata.allowErrorForDataTypeAny === true
      ? []
      : ["Error cells do not reach the functions (allowErrorForDataTypeAny)."]),
    ...repeated(functions.map((one) => one.id)).map(
      (id) => `The id ${id} is given to more than one function.`,
    ),
    ...repeated(functions.map((one) => one.name)).map(
      (name) => `The name ${name} is given to more than one function.`,
    ),
    ...functions.flatMap((one) => [
      ...complaintsAboutName(one.name),
      ...complaintsAboutParameters(one),
      ...complaintsAboutHelp(one),
    ]),
  ];
}

/** @param {string} name */
function complaintsAboutName(name) {
  const bare = name.slice(name.indexOf(".") + 1);
  const complaints = [];
  if (!/^([A-Z][A-Z0-9]*\.)?[A-Z][A-Z0-9]*$/.test(name))
    complaints.push(`${name} is not a name of capital letters and digits.`);
  if ((bare.match(/[A-Z]/g) ?? []).length < 3)
    complaints.push(`${name} has fewer than three letters.`);
  if (isCellAddress(bare)) complaints.push(`${name} is a cell address.`);
  if (builtIns().has(bare))
    complaints.push(`${name} is a function of Excel's own.`);
  return complaints;
}

/** @param {import("./functions-metadata.cjs").FunctionDescription} described */
function complaintsAboutParameters({ name, parameters }) {
  const shown = parameters.map((one) => one.name);
  const firstOptional = parameters.findIndex((one) => one.optional);
  const complaints = repeated(shown).map(
    (one) => `${name} has two arguments named ${one}.`,
  );
  // The generator drops every parameter of a declaration that it cannot read.
  if (parameters.length === 0)
    complaints.push(
      `${name} has no arguments: the generator did not understand its declaration.`,
    );
  if (shown.includes("classCode"))
    complaints.push(
      `${name} shows "classCode" where the user should read "class".`,
    );
  if (
    firstOptional >= 0 &&
    parameters.slice(firstOptional).some((one) => !one.optional)
  ) {
    complaints.push(`${name} asks for an argument after an optional one.`);
  }
  for (const one of parameters)
    if (!one.description)
      complaints.push(`${name} does not say what ${one.name} is.`);
  return complaints;
}

/**
 * Excel opens the address from its formula dialog, and opens nothing that is not https.
 * @param {import("./functions-metadata.cjs").FunctionDescription} described
 */
function complaintsAboutHelp({ name, helpUrl }) {
  return helpUrl?.startsWith("https://")
    ? []
    : [`${name} has no help page at an https address.`];
}

/**
 * A1 to XFD1048576, and the R1C1 way of writing them.
 * @param {string} name
 */
function isCellAddress(name) {
  const [, letters = "", digits = ""] =
    /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  const inGrid =
    letters !== "" &&
    (letters.length < 3 || letters <= "XFD") &&
    Number(digits) >= 1 &&
    Number(digits) <= 1048576;
  return inGrid || /^R\d*C\d*$/.test(name);
}

function builtIns() {
  const lists = Object.entries(require("@univerjs/engine-formula")).filter(
    ([name]) =>
      name.startsWith("FUNCTION_NAMES_") && name !== "FUNCTION_NAMES_UNIVER",
  );
  return new Set([
    ...lists.flatMap(([, names]) => Object.values(names)),
    ...newerBuiltIns,
  ]);
}

/** @param {string[]} names */
function repeated(names) {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

module.exports = { complaintsAbout };
