// Once before the tests of the pane: two packages of thousands of small files become one file each, which jest reads anew for every test.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import webpack from "webpack";
import { isBuiltFrom, keepStamp, project } from "./build-stamp.mjs";

const folder = path.join(project, ".cache/pane-packages");

/** Neither uses the other, so each can stand by itself; jest.config.cjs says that they are found here. */
const packages = ["@fluentui/react-components", "@testing-library/react"];

export default async function bundlePanePackages() {
  const stamp = stampOfPackages();
  if (isBuiltFrom(folder, stamp)) return;
  const stats = await bundle();
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  keepStamp(folder, stamp);
}

/** A digest of what is installed and of how it is bundled. */
function stampOfPackages() {
  const digest = createHash("sha256");
  for (const file of ["package-lock.json", "tools/bundle-pane-packages.mjs"])
    digest.update(fs.readFileSync(path.join(project, file)));
  return digest.digest("hex");
}

/** @returns {Promise<import("webpack").Stats>} */
async function bundle() {
  const compiler = webpack(configuration);
  if (!compiler)
    throw new Error("webpack gave no compiler for its configuration");
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  return stats;
}

/** @type {import("webpack").Configuration} */
const configuration = {
  mode: "none",
  context: project,
  target: ["web", "es2022"],
  entry: Object.fromEntries(packages.map((name) => [name, name])),
  output: {
    path: folder,
    filename: "[name].cjs",
    library: { type: "commonjs2" },
  },
  // React stays where it is: there is one, for these packages and for the pane.
  externals: /^(react|react-dom|scheduler)($|\/)/,
  externalsType: "commonjs",
  // The modules that a browser gets, as in the product.
  resolve: { conditionNames: ["import", "module", "default"] },
  // Without what no package uses, which is most of the icons, but otherwise as published.
  optimization: {
    nodeEnv: "test",
    providedExports: true,
    usedExports: true,
    sideEffects: true,
  },
};
