// Pictures of every screen at 320 and 480 px, light, dark and in high contrast, into .cache/screens: what `npm run screenshot` does where nothing is named.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { project } from "./build-stamp.mjs";

/** Walks through the product as the test of accessibility does, and takes a picture of each screen on the way. */
export function takeEveryScreen() {
  const folder = path.join(project, ".cache/screens");
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const jest = path.join(
    path.dirname(createRequire(import.meta.url).resolve("jest/package.json")),
    "bin/jest.js",
  );
  const steps = [
    ["tools/build.mjs", "--test-pages", "--if-changed"],
    [jest, "--selectProjects=browser", "--", "test/browser/accessible"],
  ];
  for (const step of steps) {
    const { status } = spawnSync(process.execPath, step, {
      cwd: project,
      stdio: "inherit",
      env: { ...process.env, CLASSBOOK_SCREENS: folder },
    });
    if (status !== 0) return status ?? 1;
  }
  console.log(
    `${fs.readdirSync(folder).length} pictures in ${path.relative(project, folder)}`,
  );
  return 0;
}
