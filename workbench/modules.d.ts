/** What the bundler makes of imports that TypeScript cannot read. */
declare module "*?metadata" {
  const metadata: import("./grid/function-description").FunctionsMetadata;
  export default metadata;
}
declare module "*.css";
