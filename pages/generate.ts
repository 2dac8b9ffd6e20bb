/** Writes the pages of help, privacy and support into a built folder, and stops where an example answers otherwise than it is written. */
import fs from "node:fs";
import path from "node:path";
import { helpTexts } from "../data/help";
import type { FunctionsMetadata } from "../tools/functions-metadata.cjs";
import { builtFunctions } from "./help/built-functions";
import { complaintsAboutHelp } from "./help/help-gate";
import { answeredHelp, helpPages } from "./help/help-pages";
import { privacyPage } from "./privacy";
import { supportPage } from "./support";

const folder = path.resolve(process.argv[2] ?? "dist");
const { functions } = JSON.parse(
  fs.readFileSync(path.join(folder, "functions.json"), "utf8"),
) as FunctionsMetadata;
const built = builtFunctions(folder);

const complaints = complaintsAboutHelp(functions, built, helpTexts);
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exit(1);

const pages = {
  ...helpPages(answeredHelp(functions, built)),
  "help/help.css": fs.readFileSync(path.join(__dirname, "help.css"), "utf8"),
  "privacy.html": privacyPage(),
  "support.html": supportPage(),
};
fs.mkdirSync(path.join(folder, "help"), { recursive: true });
for (const [name, text] of Object.entries(pages))
  fs.writeFileSync(path.join(folder, name), text);
console.log(`${Object.keys(pages).length - 1} pages of help written`);
