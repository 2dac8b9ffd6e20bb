// `import described from "./functions.ts?metadata"`: functions.json as a module, so that the page needs no fetch.
"use strict";
const {
  describeFunctions,
  functionFiles,
} = require("./functions-metadata.cjs");

/** @this {import("webpack").LoaderContext<import("./functions-metadata.cjs").MetadataSettings>} */
module.exports = async function functionsMetadataLoader() {
  for (const file of functionFiles(this.resourcePath)) this.addDependency(file);
  return `export default ${JSON.stringify(await describeFunctions(this.resourcePath, this.getOptions()))};`;
};
