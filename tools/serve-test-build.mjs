// Once before the browser tests, or the benches of pages: serves the test build and finds the browser, for test/browser/harness.ts.
import fs from "node:fs";
import path from "node:path";
import { project } from "./build-stamp.mjs";
import { findBrowser } from "./find-browser.mjs";
import { serve } from "./serve.mjs";

const build = path.join(project, ".cache/test-build");

export default async function serveTestBuild() {
  if (!fs.existsSync(build)) {
    throw new Error(
      "There is no build to open in a browser: run node tools/build.mjs --test-pages first.",
    );
  }
  const { origin, unref } = await serve({ root: build });
  unref();
  process.env.CLASSBOOK_SERVED = JSON.stringify({
    folder: build,
    origin,
    browser: findBrowser(),
  });
}
