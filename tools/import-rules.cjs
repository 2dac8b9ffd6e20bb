// Who may import whom: ESLint and test/repository/imports.test.ts both read it here.
"use strict";

const host = ["src/core", "src/workbook", "src/files", "src/worker", "data"];
const react = [
  "react",
  "react-dom",
  "@fluentui/react-components",
  "@fluentui/react-charts",
  "@tanstack/react-virtual",
];

/**
 * A file belongs to the first layer whose folder it is below; it may always import its own layer.
 * `packages: "any"` is for code that never reaches a user.
 * @type {readonly { folder: string, mayImport: readonly string[], packages: readonly string[] | "any" }[]}
 */
const layers = [
  { folder: "src/core", mayImport: [], packages: ["zod"] },
  { folder: "src/workbook", mayImport: ["src/core"], packages: [] },
  {
    folder: "src/files",
    mayImport: ["src/core"],
    packages: ["hucre", "papaparse"],
  },
  {
    folder: "src/worker",
    mayImport: ["src/core", "src/files", "data"],
    packages: [],
  },
  { folder: "data", mayImport: ["src/core"], packages: [] },
  { folder: "functions", mayImport: ["src/core", "data"], packages: [] },
  {
    folder: "taskpane/excel",
    mayImport: [...host, "functions", "taskpane"],
    packages: react,
  },
  { folder: "taskpane", mayImport: host, packages: react },
  {
    folder: "workbench",
    mayImport: [...host, "functions", "taskpane"],
    packages: [...react, "@univerjs", "rxjs"],
  },
  {
    folder: "pages",
    mayImport: ["src/core", "data", "functions", "tools"],
    packages: "any",
  },
  { folder: "tools", mayImport: host, packages: "any" },
  {
    folder: "bench",
    mayImport: [...host, "functions", "tools", "test"],
    packages: "any",
  },
  {
    folder: "test",
    mayImport: [
      ...host,
      "functions",
      "taskpane/excel",
      "taskpane",
      "workbench",
      "pages",
      "tools",
      "bench",
    ],
    packages: "any",
  },
];

module.exports = { layers };
