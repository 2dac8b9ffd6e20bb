// What the build makes of an import that TypeScript cannot read by itself.

declare module "*?metadata" {
  const described: import("./functions-metadata.cjs").FunctionsMetadata;
  export default described;
}

declare module "*.css";
