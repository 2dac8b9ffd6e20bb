/** What this build is called where a workbook remembers what wrote to it; a test holds the version to the package's. */
export const PRODUCT = { name: "Classbook", version: "0.1.0" } as const;
