// `import described from "./functions.ts?metadata"`: functions.json as a module, so that the page needs no fetch.
"use strict";
const { describeFunctions } = require("./functions-metadata.cjs");

/** @this {import("webpack").LoaderContext<import("./functions-metadata.cjs").MetadataSettings>} */
module.exports = async function functionsMetadataLoader() {
  return `export default ${JSON.stringify(await describeFunctions(this.resourcePath, this.getOptions()))};`;
};
