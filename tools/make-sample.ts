/** Writes the workbook that the workbench opens by itself: `node tools/run-ts.cjs tools/make-sample.ts` */
import fs from "node:fs";
import path from "node:path";
import { sampleText } from "./sample/sample-text";

const file = path.resolve("workbench/sample/sample.json");
fs.writeFileSync(file, sampleText());
console.log(`Wrote ${path.relative(process.cwd(), file)}`);
