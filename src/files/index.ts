/** Files in and out: what the rest of the product may use of this folder. */
export { openCsv, type CsvOptions } from "./csv/open-csv";
export { type CsvLayout, csvLayout, recordPieces } from "./csv/pieces";
export type { CsvProfile } from "./csv/record-text";
export { saveCsv, type SavedCsv } from "./csv/save-csv";
export * from "./document";
export { CopiedFormula } from "./formula/move";
export type * from "./look";
export type * from "./opened";
export { type FileProblem, sayFileProblem } from "./problem";
export { recognise, type Recognised } from "./recognise";
export type * from "./rules";
export { openXlsx } from "./xlsx/open-xlsx";
export { type SheetText, sheetText } from "./xlsx/sheet-text";
export { saveXlsx } from "./xlsx/save-xlsx";
