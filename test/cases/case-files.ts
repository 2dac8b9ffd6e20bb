/** Reads the case files of a folder; a key that stands twice is refused, since one of the two would be lost in silence. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseJsonStrictly } from "../../src/core/catalog/json-text";

export interface CaseFile {
  readonly name: string;
  readonly text: unknown;
}

export function caseFiles(folder: "classes" | "rules"): CaseFile[] {
  const directory = path.join(__dirname, folder);
  return readdirSync(directory)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      name: `${folder}/${file}`,
      text: parseJsonStrictly(readFileSync(path.join(directory, file), "utf8")),
    }));
}
