// `npm start`: builds what has changed, serves it, says where, and opens a browser where there is one.
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { project } from "./build-stamp.mjs";
import { serve } from "./serve.mjs";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    "no-open": { type: "boolean", default: false },
  },
});

const build = spawnSync(process.execPath, ["tools/build.mjs", "--if-changed"], {
  cwd: project,
  stdio: "inherit",
});
if (build.status !== 0) process.exit(build.status ?? 1);

const { origin } = await serve({
  root: path.join(project, "dist"),
  port: Number(values.port),
});
console.log(`\nClassbook is open at ${origin}/  (Ctrl+C ends it)\n`);
if (!values["no-open"] && someoneIsWatching()) open(`${origin}/`);

/** A build server, and a Linux session without a display, have nobody to show a page to. */
function someoneIsWatching() {
  if (process.env.CI) return false;
  return (
    process.platform !== "linux" ||
    Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  );
}

/**
 * Never fails: the address is printed already.
 * @param {string} address
 */
function open(address) {
  const [command = "", ...words] = opener(address);
  const child = spawn(command, words, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

/**
 * @param {string} address
 * @returns {string[]}
 */
function opener(address) {
  if (process.platform === "darwin") return ["open", address];
  if (process.platform === "win32") return ["cmd", "/c", "start", "", address];
  return ["xdg-open", address];
}
