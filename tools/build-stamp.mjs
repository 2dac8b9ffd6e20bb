// Tells whether a built folder was made from the sources as they are now, by their content: git sets file times as it likes.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

export const project = path.resolve(import.meta.dirname, "..");

const sources = [
  ...["data", "src", "functions", "taskpane", "workbench", "pages", "tools"],
  ...["manifest.xml", "webpack.config.js", "package.json", "package-lock.json"],
];
const stampName = ".built-from";

/**
 * A digest of every file that goes into a build, and of the settings it is made with.
 * @param {import("../webpack.config.js").BuildSettings & { address?: string }} settings
 */
export function stampOf(settings) {
  const digest = createHash("sha256").update(JSON.stringify(settings));
  for (const source of settings.testPages ? [...sources, "test"] : sources) {
    for (const file of filesUnder(source)) {
      digest
        .update(file)
        .update("\0")
        .update(fs.readFileSync(path.join(project, file)))
        .update("\0");
    }
  }
  return digest.digest("hex");
}

/**
 * @param {string} folder
 * @param {string} stamp
 */
export function isBuiltFrom(folder, stamp) {
  const file = path.join(folder, stampName);
  return fs.existsSync(file) && fs.readFileSync(file, "utf8") === stamp;
}

/**
 * @param {string} folder
 * @param {string} stamp
 */
export function keepStamp(folder, stamp) {
  fs.writeFileSync(path.join(folder, stampName), stamp);
}

/**
 * Files at and below a path of the project, in one order on every system; none where it does not exist.
 * @param {string} source
 * @returns {string[]}
 */
function filesUnder(source) {
  const found = fs.statSync(path.join(project, source), {
    throwIfNoEntry: false,
  });
  if (!found) return [];
  if (!found.isDirectory()) return [source];
  const entries = fs.readdirSync(path.join(project, source)).sort();
  return entries.flatMap((entry) => filesUnder(`${source}/${entry}`));
}
