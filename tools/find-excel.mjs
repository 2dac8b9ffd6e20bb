// Tells whether Excel for the desktop is installed here, as far as its usual places show.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * @param {NodeJS.Platform} platform
 * @returns {boolean}
 */
export function hasDesktopExcel(platform) {
  if (platform === "darwin") {
    return ["/Applications", path.join(os.homedir(), "Applications")].some(
      (folder) => fs.existsSync(path.join(folder, "Microsoft Excel.app")),
    );
  }
  return platform === "win32" && ["HKLM", "HKCU"].some(isRegistered);
}

/**
 * Windows keeps the place of each program that a person can start by its name.
 * @param {string} hive
 */
function isRegistered(hive) {
  const key = `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe`;
  return spawnSync("reg", ["query", key], { stdio: "ignore" }).status === 0;
}
