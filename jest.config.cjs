// Four kinds of test: `unit` in Node, `pane` with a document, `browser` on the built pages in a real browser, and `measured`,
// which times such a page and must have the machine to itself.
"use strict";

const transform = {
  "\\.(tsx?|m?js)$": [
    "@swc/jest",
    {
      swcrc: false,
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

const shared = {
  rootDir: __dirname,
  transform,
  // Packages of ES modules only, which jest on Node 20 cannot require as they are: our file library, and what the formula engine uses.
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|lodash-es|nanoid|kdbush|rbush|quickselect|numfmt)/)",
  ],
  // Builds hold copies of the sources.
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/"],
};

module.exports = {
  testSequencer: "<rootDir>/tools/longest-first.cjs",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [
        "/node_modules/",
        "<rootDir>/test/browser/",
        "<rootDir>/test/taskpane/",
      ],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      globalSetup: "<rootDir>/tools/bundle-pane-packages.mjs",
      moduleNameMapper: {
        "^(@fluentui/react-components|@testing-library/react)$":
          "<rootDir>/.cache/pane-packages/$1.cjs",
      },
      transformIgnorePatterns: [
        ...shared.transformIgnorePatterns,
        "/\\.cache/pane-packages/",
      ],
      setupFiles: [
        "<rootDir>/test/taskpane/no-style-rules.cjs",
        "<rootDir>/test/taskpane/quick-labels.cjs",
      ],
      testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      testPathIgnorePatterns: [
        "/node_modules/",
        "<rootDir>/test/browser/bulk/",
      ],
      globalSetup: "<rootDir>/tools/serve-test-build.mjs",
    },
    {
      ...shared,
      displayName: "measured",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/bulk/*.test.ts"],
      globalSetup: "<rootDir>/tools/serve-test-build.mjs",
    },
  ],
};
