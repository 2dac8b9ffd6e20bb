// A small build beside the project's own manifest, so that a rule can be broken without building the product.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { iconPng, iconSizes } from "../../tools/manifest/icon.cjs";
import { complaintsAboutManifest } from "../../tools/manifest/manifest-rules.cjs";

const projectFolder = path.resolve(__dirname, "../..");

export const manifestText = fs.readFileSync(
  path.join(projectFolder, "manifest.xml"),
  "utf8",
);

/** What the manifest names, by its place in the build. */
export type BuiltFiles = Map<string, string | Buffer>;

/** Drawn once: they take longer than all rules together. */
const icons = iconSizes.map(
  (size) => [`icons/icon-${size}.png`, iconPng(size)] as const,
);

const described = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "CLASSLIST",
      name: "CLASSLIST",
      helpUrl: "https://localhost:3000/help/classlist.html",
      parameters: [{ name: "series", description: "A class series." }],
      result: {},
    },
  ],
};

/** Every file that the manifest needs, as a build would have it. */
export function builtFiles(): BuiltFiles {
  return new Map<string, string | Buffer>([
    ["excel.html", "<p>the pane</p>"],
    ["functions.js", "// the functions"],
    ["functions.json", JSON.stringify(described)],
    ["help/index.html", "<p>help</p>"],
    ["help/classlist.html", "<p>help</p>"],
    ["privacy.html", "<p>privacy</p>"],
    ["support.html", '<a href="privacy.html">Privacy</a>'],
    ...icons,
  ]);
}

/** Names of the rules that complain, each once, about the manifest beside these files. */
export function rulesBroken(
  text: string,
  files: BuiltFiles,
  isRelease: boolean,
): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "classbook-manifest-"));
  try {
    for (const [name, content] of files) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), content);
    }
    const complaints = complaintsAboutManifest(text, { folder, isRelease });
    return [...new Set(complaints.map(({ rule }) => rule))];
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
