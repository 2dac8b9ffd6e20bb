// How the product is put together: one script for the custom functions, one page for Excel, one for the workbench.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { functionFiles } = require("./tools/functions-metadata.cjs");
const FunctionsMetadataPlugin = require("./tools/functions-metadata-plugin.cjs");

/** @param {string} file */
const inProject = (file) => path.resolve(__dirname, file);
const functionsFile = inProject("functions/functions.ts");
const testPagesFolder = inProject("test/browser/pages");
const workbenchTemplate = "workbench/index.html";

/**
 * @typedef {object} BuildSettings
 * @property {string} [functionPrefix] stands before each function name ("CB" gives CB.MINQUAL), for an organisation that needs one
 * @property {string} [helpBase] address below which each function has its help page
 * @property {boolean} [testPages] adds the pages in test/browser/pages
 * @property {string} [outputFolder]
 */

/**
 * @param {BuildSettings} [settings]
 * @returns {import("webpack").Configuration}
 */
module.exports = (settings = {}) => {
  const metadata = {
    ...(settings.functionPrefix ? { prefix: settings.functionPrefix } : {}),
    ...(settings.helpBase ? { helpBase: settings.helpBase } : {}),
  };
  const testPages = settings.testPages ? testPageNames() : [];
  return {
    mode: "production",
    // A separate file: the other kinds need eval or a larger script.
    devtool: "source-map",
    target: ["web", "es2022"],
    entry: {
      functions: functionsEntry,
      excel: inProject("taskpane/excel/index.tsx"),
      workbench: inProject("workbench/index.tsx"),
      ...Object.fromEntries(
        testPages.map((name) => [
          `test-${name}`,
          path.join(testPagesFolder, name),
        ]),
      ),
    },
    output: {
      path: inProject(settings.outputFolder ?? "dist"),
      // Excel's manifest names functions.js; every other script is named by its page.
      filename: ({ chunk }) =>
        chunk?.name === "functions" ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      parser: { javascript: { exportsPresence: "error" } },
      rules: rules(metadata),
    },
    optimization: {
      minimizer: [
        minimizer({ include: functionAssets, compress: { passes: 3 } }),
        minimizer({ exclude: functionAssets, compress: true }),
      ],
      splitChunks: { cacheGroups: { grid: sharedGrid } },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        // Its types know a single file, its code takes several.
        input: /** @type {any} */ (functionFiles(functionsFile)),
        output: "functions.json",
      }),
      new FunctionsMetadataPlugin({ file: "functions.json", ...metadata }),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      // One page and one runtime: the functions first, so that Excel finds them however long the pane takes.
      page("excel", "taskpane/excel/index.html", ["functions", "excel"]),
      page("workbench", workbenchTemplate, ["workbench"]),
      ...testPages.map((name) =>
        page(`test-${name}`, workbenchTemplate, [`test-${name}`]),
      ),
    ],
    performance: { hints: false },
    // A second build takes a third of the time; a build server has no second one.
    cache: process.env.CI ? false : buildCache,
  };
};

/** @type {import("webpack").FileCacheOptions} */
const buildCache = {
  type: "filesystem",
  cacheDirectory: inProject(".cache/webpack"),
  // The loader is not among the files that this one requires.
  buildDependencies: {
    config: [
      __filename,
      inProject("tools/functions-metadata-loader.cjs"),
      inProject("tools/functions-data-loader.cjs"),
    ],
  },
};

/**
 * The grid library is most of the page; a chunk of its own lets a test page share it. What it loads on demand stays apart.
 * @type {{ name: string, test: RegExp, chunks: "initial", enforce: boolean }}
 */
const sharedGrid = {
  name: "grid",
  test: /[\\/]node_modules[\\/]@univerjs[\\/]/,
  chunks: "initial",
  enforce: true,
};

/** Assets of the functions, which are worth a longer search for what can go. */
const functionAssets = /^functions/;

/** @param {{ include?: RegExp, exclude?: RegExp, compress: boolean | { passes: number } }} options */
function minimizer({ compress, ...which }) {
  return new MinimizerPlugin({
    ...which,
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress },
    extractComments: false,
  });
}

/**
 * In a layer of its own: the script shares no module with the pages. One file hands on all that declare functions, so
 * that the script is bundled as one scope, which is 1.4 kB less on its way than a scope for each.
 */
const functionsEntry = {
  import: functionsFile,
  layer: "functions",
};

/** @type {import("webpack").RuleSetRule} */
const dataOfFunctions = {
  test: /\.json$/,
  include: inProject("data"),
  issuerLayer: functionsEntry.layer,
  use: inProject("tools/functions-data-loader.cjs"),
};

/** @param {import("./tools/functions-metadata.cjs").MetadataSettings} metadata */
function rules(metadata) {
  return [
    {
      test: /\.ts$/,
      resourceQuery: /^\?metadata$/,
      type: "javascript/esm",
      use: {
        loader: inProject("tools/functions-metadata-loader.cjs"),
        options: metadata,
      },
    },
    {
      test: /\.tsx?$/,
      resourceQuery: { not: [/metadata/] },
      exclude: /node_modules/,
      use: typescript,
    },
    // The core is pure by rule (src/core/tsconfig.json): a schema that only the data check uses stays out of functions.js.
    {
      test: /\.ts$/,
      include: [inProject("src/core"), inProject("data")],
      sideEffects: false,
    },
    dataOfFunctions,
    {
      test: /\.css$/,
      use: [MiniCssExtractPlugin.loader, "css-loader"],
      sideEffects: true,
    },
  ];
}

const typescript = {
  loader: "swc-loader",
  options: {
    swcrc: false,
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/**
 * @param {string} name of the file, without ".html"
 * @param {string} template
 * @param {string[]} scripts in their order
 */
function page(name, template, scripts) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: inProject(template),
    chunks: scripts,
    chunksSortMode: "manual",
    scriptLoading: "defer",
  });
}

/** Names of the entry files in test/browser/pages: `contract.ts` becomes /test-contract.html. */
function testPageNames() {
  if (!fs.existsSync(testPagesFolder)) return [];
  const entries = fs
    .readdirSync(testPagesFolder)
    .filter((file) => /\.tsx?$/.test(file));
  return entries.map((file) => file.replace(/\.tsx?$/, ""));
}
