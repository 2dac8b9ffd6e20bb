/** What Excel would call damaged, found before it is written. */
import { cellAddress } from "../../address";
import type {
  CellContent,
  SheetDocument,
  WorkbookDocument,
} from "../../document";
import {
  CELL_CHARACTERS,
  FORMULA_CHARACTERS,
  MESSAGE_CHARACTERS,
  SHEET_COLUMNS,
  SHEET_NAME_CHARACTERS,
  SHEET_ROWS,
  TITLE_CHARACTERS,
  WORKBOOK_SHEETS,
} from "../../limits";
import type { DataValidation } from "../../rules";
import { doOverlap } from "../merges";
import { checkTable } from "./check-table";
import { cannotSave } from "./obstacle";

/** @throws FileFault with the first thing that cannot be saved, and where it is. */
export function checkDocument(document: WorkbookDocument): void {
  const { sheets, definedNames } = document;
  if (sheets.length === 0 || sheets.length > WORKBOOK_SHEETS) {
    throw cannotSave(sheets[0]?.name ?? "", "sheetCount");
  }
  if (sheets.every(({ visibility }) => visibility !== "visible")) {
    throw cannotSave(sheets[0]?.name ?? "", "allHidden");
  }
  const sheetNames = new Set<string>();
  const names = new Set(definedNames.map(({ name }) => name.toLowerCase()));
  for (const sheet of sheets) {
    checkSheetName(sheet.name, sheetNames);
    checkSheet(sheet);
    for (const table of sheet.tables) checkTable(sheet, table, names);
  }
}

/** @throws FileFault where a cell holds what a sheet cannot. */
export function checkCell(
  sheet: string,
  { value, formula }: CellContent,
  row: number,
  column: number,
): void {
  if (typeof value === "string" && value.length > CELL_CHARACTERS) {
    throw cannotSave(sheet, "text", cellAddress(row, column));
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw cannotSave(sheet, "number", cellAddress(row, column));
  }
  if (formula !== undefined && formula.length > FORMULA_CHARACTERS) {
    throw cannotSave(sheet, "formula", cellAddress(row, column));
  }
}

function checkSheetName(name: string, taken: Set<string>): void {
  const isLong = name === "" || name.length > SHEET_NAME_CHARACTERS;
  if (isLong || /[[\]:*?/\\]|^'|'$|^history$/i.test(name)) {
    throw cannotSave(name, "sheetName");
  }
  if (taken.has(name.toLowerCase())) throw cannotSave(name, "sheetNameTaken");
  taken.add(name.toLowerCase());
}

function checkSheet(sheet: SheetDocument): void {
  const { name, rows, columns, merges, validations } = sheet;
  let widest = columns.length;
  for (const row of rows) widest = Math.max(widest, row?.length ?? 0);
  if (rows.length > SHEET_ROWS || widest > SHEET_COLUMNS) {
    throw cannotSave(name, "extent");
  }
  if (doOverlap(merges)) throw cannotSave(name, "merges");
  for (const validation of validations) checkValidation(name, validation);
}

/** Excel's own dialog allows no more. */
function checkValidation(
  sheet: string,
  { rule, prompt, refusal }: DataValidation,
): void {
  if ("values" in rule) {
    const isLong = rule.values.join(",").length > MESSAGE_CHARACTERS;
    const hasComma = rule.values.some((value) => value.includes(","));
    if (isLong || hasComma) throw cannotSave(sheet, "listRule");
  }
  for (const { title, text } of [prompt, refusal].filter(
    (each) => each !== undefined,
  )) {
    if (title.length > TITLE_CHARACTERS || text.length > MESSAGE_CHARACTERS) {
      throw cannotSave(sheet, "ruleMessage");
    }
  }
}
