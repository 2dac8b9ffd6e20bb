// `npm run start:excel`: builds what has changed, serves it to Excel on this machine over https, and says how to add it there.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { URL } from "node:url";
import { parseArgs } from "node:util";
import { project } from "./build-stamp.mjs";
import { certificateFor } from "./excel-certificate.mjs";
import { nextSteps } from "./excel-steps.cjs";
import { hasDesktopExcel } from "./find-excel.mjs";
import { addressesIn, readManifest } from "./manifest/read-manifest.cjs";
import { serve } from "./serve.mjs";

const { values } = parseArgs({
  options: {
    /** A folder that is built already; without it dist is brought up to date. */
    root: { type: "string" },
  },
});

if (values.root === undefined) build();
const root = path.resolve(project, values.root ?? "dist");
const manifest = path.join(root, "manifest.xml");
const port = portIn(manifest);
const { key, cert, trusted } = await certificateFor(process.platform).catch(
  (error) => stop(`There is no certificate to serve with: ${error.message}`),
);
const { origin } = await serve({
  root,
  port,
  mustBe: true,
  certificate: { key, cert },
}).catch((error) =>
  stop(
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken, and the manifest names it: end what uses it (npm start, perhaps), then run this again.`
      : error.message,
  ),
);
console.log(`\nClassbook is served to Excel at ${origin}\n`);
const { platform } = process;
const hasExcel = hasDesktopExcel(platform);
for (const line of nextSteps({ platform, hasExcel, trusted, origin, manifest }))
  console.log(line);

function build() {
  const { status } = spawnSync(
    process.execPath,
    ["tools/build.mjs", "--if-changed"],
    { cwd: project, stdio: "inherit" },
  );
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * The port that Excel will ask, out of the manifest that it is given.
 * @param {string} file
 */
function portIn(file) {
  if (!fs.existsSync(file))
    return stop(`There is no ${file}: run npm run build first.`);
  const addresses = addressesIn(readManifest(fs.readFileSync(file, "utf8")));
  const page = addresses.find(({ holder }) => holder === "SourceLocation");
  const { hostname, port: named } = new URL(page?.address ?? "https://none");
  if (hostname !== "localhost")
    return stop(
      `The build is for ${hostname}, where this machine cannot serve it: build it again without --address.`,
    );
  return Number(named || 443);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
