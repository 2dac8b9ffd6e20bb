// Saves a picture of every screen (tools/screens.mjs), or of one built page: `npm run screenshot -- --size 1440x900 --theme dark --for "text=Classify" --out pane.png`
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { project } from "./build-stamp.mjs";
import { findBrowser } from "./find-browser.mjs";
import { takeEveryScreen } from "./screens.mjs";
import { serve } from "./serve.mjs";

if (process.argv.length === 2) process.exit(takeEveryScreen());

const { values } = parseArgs({
  options: {
    root: { type: "string", default: "dist" },
    page: { type: "string", default: "/" },
    size: { type: "string", default: "1440x900" },
    theme: { type: "string", default: "light" },
    /** What must be visible first, in Playwright's words: a CSS selector, text=… or role=… */
    for: { type: "string", default: "body" },
    /** A module whose default export is given the page, to click and type before the picture. */
    steps: { type: "string" },
    /** Time in milliseconds for the page to come to rest. */
    rest: { type: "string", default: "1000" },
    out: { type: "string", default: "screenshot.png" },
  },
});
const [width = 0, height = 0] = values.size.split("x").map(Number);

const server = await serve({ root: path.resolve(project, values.root) });
const { executablePath, args, env } = findBrowser();
const browser = await chromium.launch({
  executablePath,
  args,
  env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
});
try {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: values.theme === "dark" ? "dark" : "light",
  });
  page.on("console", (message) =>
    console.log(`${message.type()}: ${message.text()}`),
  );
  page.on("pageerror", (error) => console.log(`exception: ${error.stack}`));
  await page.goto(server.origin + values.page);
  await page.locator(values.for).first().waitFor();
  if (values.steps)
    await (
      await import(pathToFileURL(path.resolve(values.steps)).href)
    ).default(page);
  await page.waitForTimeout(Number(values.rest));
  await page.screenshot({ path: values.out });
  console.log(`Saved ${values.out}`);
} finally {
  await browser.close();
  await server.close();
}
