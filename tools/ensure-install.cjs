// Installs what package-lock.json asks for when node_modules does not hold it. Node built-ins only: it runs before anything is installed.
"use strict";
const { createHash } = require("node:crypto");
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const project = path.resolve(__dirname, "..");
const lockPath = path.join(project, "package-lock.json");
const installedLockPath = path.join(
  project,
  "node_modules",
  ".package-lock.json",
);
const stampPath = path.join(project, "node_modules", ".installed-from");

const lockText = fs.readFileSync(lockPath, "utf8");
// A content hash, not a modification time: git gives every file of a fresh clone a new time.
const wanted = createHash("sha256").update(lockText).digest("hex");

requireNode();
if (readOr(stampPath, "") !== wanted) {
  if (!alreadyInstalled()) install();
  fs.writeFileSync(stampPath, wanted);
}

/** Stops with one sentence where Node is older than package.json allows. */
function requireNode() {
  const { engines } = JSON.parse(
    fs.readFileSync(path.join(project, "package.json"), "utf8"),
  );
  const least = engines.node.replace(/^\D+/, "");
  if (process.versions.node.localeCompare(least, "en", { numeric: true }) < 0) {
    stop(
      `Node ${process.versions.node} is too old for this project: install Node ${least} or newer.`,
      1,
    );
  }
}

/** True when somebody ran npm by hand: npm's own record of node_modules then holds what the lock file asks for. */
function alreadyInstalled() {
  const installed = packagesOf(readOr(installedLockPath, "{}"));
  return Object.entries(packagesOf(lockText)).every(([folder, entry]) => {
    const found = installed[folder];
    // Packages for other systems are in the lock file and rightly not on this disk.
    if (!found) return folder === "" || entry.optional === true;
    return (
      found.version === entry.version && found.integrity === entry.integrity
    );
  });
}

function install() {
  console.log(
    "Installing packages: node_modules does not hold what package-lock.json asks for.",
  );
  const words = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath ?? "";
  // The npm that started us, run by this Node: no look-up in PATH, and no shell on Windows.
  const { status } = npm.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...words], {
        cwd: project,
        stdio: "inherit",
      })
    : spawnSync("npm", words, {
        cwd: project,
        stdio: "inherit",
        shell: process.platform === "win32",
      });
  if (status !== 0) {
    stop(
      "The packages could not be installed: see npm's message above, then run the command again.",
      status ?? 1,
    );
  }
}

/**
 * @param {string} text of a lock file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesOf(text) {
  return JSON.parse(text).packages ?? {};
}

/**
 * @param {string} file
 * @param {string} otherwise
 */
function readOr(file, otherwise) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : otherwise;
}

/**
 * @param {string} sentence
 * @param {number} status
 */
function stop(sentence, status) {
  console.error(sentence);
  process.exit(status);
}
