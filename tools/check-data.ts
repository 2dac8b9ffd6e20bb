/** Checks every data file before a build: strict JSON, the schema, and the soundness that a schema cannot see. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseJsonStrictly } from "../src/core/catalog/json-text";
import { parseDocumentSet } from "../src/core/catalog/schema";
import { complaintsAbout } from "../src/core/catalog/soundness";

const folder = path.resolve(__dirname, "../data");

function complaintsOf(file: string): string[] {
  try {
    return complaintsAbout(
      parseDocumentSet(
        parseJsonStrictly(readFileSync(path.join(folder, file), "utf8")),
      ),
    );
  } catch (failure) {
    return [failure instanceof Error ? failure.message : String(failure)];
  }
}

const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const complaints = files.flatMap((file) =>
  complaintsOf(file).map((complaint) => `data/${file}: ${complaint}`),
);
for (const complaint of complaints) console.error(complaint);
console.log(
  `${files.length} data files checked, ${complaints.length} complaints`,
);
process.exitCode = complaints.length > 0 ? 1 : 0;
