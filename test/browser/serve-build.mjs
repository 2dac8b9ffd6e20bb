// Once before the browser tests: serves the build and finds the browser, for test/browser/harness.ts to use.
import fs from "node:fs";
import path from "node:path";
import { findBrowser } from "../../tools/find-browser.mjs";
import { serve } from "../../tools/serve.mjs";

const build = path.resolve(import.meta.dirname, "../../.cache/test-build");

export default async function serveBuild() {
  if (!fs.existsSync(build)) {
    throw new Error(
      "The browser tests have no build to look at: run node tools/build.mjs --test-pages first.",
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
