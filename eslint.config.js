// What ESLint holds the code to: errors only, and the imports of each folder.
"use strict";
const js = require("@eslint/js");
const { defineConfig } = require("eslint/config");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const typescript = require("typescript-eslint");
const { layers } = require("./tools/import-rules.cjs");

/** Code that runs in any host, so that it may know none. */
const hostFree = [
  "src/core/**",
  "src/workbook/**",
  "src/files/**",
  "data/**",
  "functions/**",
];
const product = [
  "src/**",
  "data/**",
  "functions/**",
  "taskpane/**",
  "workbench/**",
];

/** What goes wrong with Excel's proxies only when a cell is read at the wrong moment. */
const officeRules = [
  "office-addins/call-sync-after-load",
  "office-addins/call-sync-before-read",
  "office-addins/load-object-before-read",
  "office-addins/no-context-sync-in-loop",
  "office-addins/no-empty-load",
  "office-addins/no-navigational-load",
  "office-addins/no-office-initialize",
  "office-addins/test-for-null-using-isNullObject",
];

/** @param {string} folder */
const below = (folder) => `${folder}/**/*.{ts,tsx}`;

/** The import rule of one layer, out of the table that the repository test reads too. */
const importRules = layers.map((layer) => ({
  files: [below(layer.folder)],
  ignores: foldersWithin(layer.folder).map((folder) => `${folder}/**`),
  rules: { "no-restricted-imports": refusing(layer) },
}));

module.exports = defineConfig(
  { ignores: ["dist/", ".cache/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [typescript.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: __dirname },
    },
    rules: {
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      // A switch over a union names every member, so that the compiler finds the place for a new one.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        {
          allowDefaultCaseForExhaustiveSwitch: false,
          considerDefaultExhaustiveForUnions: false,
        },
      ],
    },
  },
  {
    files: product.map((folder) => `${folder}/*.{ts,tsx}`),
    rules: {
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-syntax": [
        "error",
        // Cells hold whatever people typed: it reaches the page as text, never as markup.
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Cell values go into the page as text.",
        },
        {
          selector:
            "AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]",
          message: "Cell values go into the page as text.",
        },
      ],
    },
  },
  {
    files: product.map((folder) => `${folder}/*.{ts,tsx}`),
    ignores: ["taskpane/excel/**"],
    rules: {
      "no-restricted-globals": ["error", ...hostNames("Excel", "Office")],
    },
  },
  {
    files: hostFree.map((folder) => `${folder}/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...hostNames(
          "Excel",
          "Office",
          "document",
          "fetch",
          "localStorage",
          "navigator",
          "process",
          "self",
          "window",
        ),
      ],
    },
  },
  // Excel's generator reads any[][] and refuses unknown[][].
  {
    files: [below("functions")],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["taskpane/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": asPlugin(reactHooks) },
    rules: {
      ...asErrors(
        Object.keys(reactHooks.configs.flat["recommended-latest"].rules),
      ),
      // Both concern React's compiler, which this project does not use.
      "react-hooks/incompatible-library": "off",
      "react-hooks/unsupported-syntax": "off",
    },
  },
  {
    files: [below("taskpane/excel")],
    plugins: { "office-addins": asPlugin(officeAddins) },
    rules: asErrors(officeRules),
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: nodeGlobals("require", "module", "__dirname", "__filename"),
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: nodeGlobals() } },
  ...importRules,
);

/** @param {string[]} names */
function hostNames(...names) {
  return names.map((name) => ({
    name,
    message: "This folder runs in every host: take it as an argument.",
  }));
}

/**
 * @param {readonly string[]} rules
 * @returns {Record<string, "error">}
 */
function asErrors(rules) {
  return Object.fromEntries(rules.map((name) => [name, "error"]));
}

/**
 * Both plugins describe themselves in types that ESLint's own do not take.
 * @param {any} plugin
 * @returns {import("eslint").ESLint.Plugin}
 */
function asPlugin(plugin) {
  return plugin;
}

/** @param {string[]} names */
function nodeGlobals(...names) {
  return Object.fromEntries(
    ["console", "process", "performance", "Buffer", ...names].map((name) => [
      name,
      "readonly",
    ]),
  );
}

/** @param {string} folder */
function foldersWithin(folder) {
  return layers
    .map((layer) => layer.folder)
    .filter((other) => other.startsWith(`${folder}/`));
}

/**
 * @param {typeof layers[number]} layer
 * @returns {import("eslint").Linter.RuleEntry}
 */
function refusing(layer) {
  const patterns = [...refusedLayers(layer), ...refusedPackages(layer)];
  return ["error", { patterns }];
}

/** @param {typeof layers[number]} layer */
function refusedLayers({ folder, mayImport }) {
  const refused = layers
    .map((layer) => layer.folder)
    .filter((other) => other !== folder && !mayImport.includes(other));
  if (refused.length === 0) return [];
  // An import leaves out what both paths begin with: src/core says "../files" from its first level, "../../files" below.
  const paths = refused.map((other) =>
    other.startsWith(`${folder}/`)
      ? `(?:\\.\\.?/)+${other.slice(folder.length + 1)}`
      : `(?:\\.\\./)+${other.replace("src/", "(?:src/)?")}`,
  );
  return [
    {
      regex: `^(?:${paths.join("|")})(?:/|$)`,
      message: `${folder} may import ${mayImport.join(", ") || "no other folder"}.`,
    },
  ];
}

/** @param {typeof layers[number]} layer */
function refusedPackages({ folder, packages }) {
  if (packages === "any") return [];
  const allowed = packages.map((name) => `|${name}(?:/|$)`).join("");
  return [
    {
      regex: `^(?!\\.${allowed})`,
      message: `${folder} may import ${packages.join(", ") || "no package"}.`,
    },
  ];
}
