// Finds a Chromium to run the pages in: the one named in CHROME_PATH, an installed one, or the one that comes with the packages.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { project } from "./build-stamp.mjs";

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} env what to add to the environment that it is started in
 * @property {string[]} args
 */

/** Nothing is fetched behind our back, and no name but this machine's resolves. */
const args = [
  ...[
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * Throws one sentence that says what to install where there is none.
 * @returns {Browser}
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!fs.existsSync(named))
      throw new Error(
        `CHROME_PATH names ${named}, which does not exist: correct it, or unset it.`,
      );
    return { executablePath: named, env: {}, args };
  }
  const installed = installedPlaces().find((place) => fs.existsSync(place));
  if (installed) return { executablePath: installed, env: {}, args };
  if (process.platform === "linux" && process.arch === "x64")
    return unpackedFromPackage();
  throw new Error(
    "No Chromium, Chrome or Edge was found: install one, or name it in CHROME_PATH.",
  );
}

function installedPlaces() {
  if (process.platform === "darwin") {
    const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return names.map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    const folders = [
      process.env.PROGRAMFILES,
      process.env["PROGRAMFILES(X86)"],
      process.env.LOCALAPPDATA,
    ];
    const files = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return folders.flatMap((folder) =>
      folder ? files.map((file) => path.join(folder, file)) : [],
    );
  }
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ];
  const folders = (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter((folder) => folder !== "");
  return names.flatMap((name) =>
    folders.map((folder) => path.join(folder, name)),
  );
}

/**
 * The package holds compressed files; its own unpacking asks for a newer Node and writes outside the project.
 * @returns {Browser}
 */
function unpackedFromPackage() {
  const packed = path.join(project, "node_modules/@sparticuz/chromium");
  const { version } = JSON.parse(
    fs.readFileSync(path.join(packed, "package.json"), "utf8"),
  );
  const folder = path.join(
    project,
    "node_modules/.cache",
    `chromium-${version}`,
  );
  if (!fs.existsSync(folder)) unpack(packed, folder);
  return {
    executablePath: path.join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: path.join(folder, "lib"), FONTCONFIG_PATH: folder },
    args,
  };
}

/**
 * Unpacks beside the final place and moves the whole, so that an interrupted or simultaneous run leaves no half browser.
 * @param {string} packed
 * @param {string} folder
 */
function unpack(packed, folder) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const partial = fs.mkdtempSync(`${folder}-`);
  const content = (/** @type {string} */ name) =>
    brotliDecompressSync(fs.readFileSync(path.join(packed, "bin", name)));
  fs.writeFileSync(path.join(partial, "chromium"), content("chromium.br"), {
    mode: 0o755,
  });
  for (const archive of [
    "al2023.tar.br",
    "swiftshader.tar.br",
    "fonts.tar.br",
  ]) {
    execFileSync("tar", ["-x", "-C", partial], { input: content(archive) });
  }
  fs.writeFileSync(path.join(partial, "fonts.conf"), fontConfiguration(folder));
  try {
    fs.renameSync(partial, folder);
  } catch (error) {
    // Another run was first: its browser is the same.
    if (!fs.existsSync(folder)) throw error;
    fs.rmSync(partial, { recursive: true });
  }
}

/**
 * The fonts of the package and no others, so that a picture is the same on every machine.
 * @param {string} folder
 */
function fontConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${folder}/fontconfig</cachedir>
</fontconfig>
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  console.log(findBrowser().executablePath);
