/** What Excel would call damaged, found before it is written. */
import { cellAddress, parseCell, rangeAddress } from "../../address";
import type {
  CellContent,
  CellRange,
  SheetDocument,
  TableDocument,
  WorkbookDocument,
} from "../../document";
import type { DataValidation } from "../../rules";
import { FileFault } from "../../fault";
import {
  CELL_CHARACTERS,
  SHEET_COLUMNS,
  SHEET_ROWS,
  WORKBOOK_SHEETS,
} from "../../limits";
import { columnNames } from "./table-part";
import { separateMerges } from "../read/merges";

const NAME_CHARACTERS = 31;
const FORMULA_CHARACTERS = 8_192;
const TITLE_CHARACTERS = 32;
const MESSAGE_CHARACTERS = 255;
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** @throws FileFault with the first thing that cannot be saved, and where it is. */
export function checkDocument(document: WorkbookDocument): void {
  const { sheets } = document;
  const count = sheets.length;
  if (count === 0 || count > WORKBOOK_SHEETS)
    throw cannotSave(
      "",
      `a workbook has 1 to ${WORKBOOK_SHEETS} sheets and this one ${count}`,
    );
  if (sheets.every(({ visibility }) => visibility !== "visible"))
    throw cannotSave(sheets[0]?.name ?? "", "no sheet would be visible");
  const sheetNames = new Set<string>();
  const tableNames = new Set(
    document.definedNames.map(({ name }) => name.toLowerCase()),
  );
  for (const sheet of sheets) {
    checkSheetName(sheet.name, sheetNames);
    for (const table of sheet.tables) checkTable(sheet, table, tableNames);
    checkExtent(sheet);
    checkMerges(sheet);
    sheet.validations.forEach((rule) => checkValidation(sheet.name, rule));
  }
}

/** @throws FileFault where a cell holds what a sheet cannot. */
export function checkCell(
  sheet: string,
  cell: CellContent,
  row: number,
  column: number,
): void {
  const { value, formula } = cell;
  if (typeof value === "string" && value.length > CELL_CHARACTERS) {
    throw cannotSave(
      sheet,
      `the text in ${cellAddress(row, column)} is longer than ${CELL_CHARACTERS} characters`,
    );
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw cannotSave(
      sheet,
      `the number in ${cellAddress(row, column)} is infinite or none`,
    );
  }
  if (formula !== undefined && formula.length > FORMULA_CHARACTERS) {
    throw cannotSave(
      sheet,
      `the formula in ${cellAddress(row, column)} is longer than ${FORMULA_CHARACTERS} characters`,
    );
  }
}

function checkSheetName(name: string, taken: Set<string>): void {
  const isBad =
    name === "" ||
    name.length > NAME_CHARACTERS ||
    /[[\]:*?/\\]|^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (isBad)
    throw cannotSave(
      name,
      `a sheet's name has 1 to ${NAME_CHARACTERS} characters, none of them [ ] : * ? / \\, and is not "History"`,
    );
  if (taken.has(name.toLowerCase()))
    throw cannotSave(name, "another sheet has this name");
  taken.add(name.toLowerCase());
}

function checkTable(
  sheet: SheetDocument,
  table: TableDocument,
  taken: Set<string>,
): void {
  const { name, range, headerRow, totalsRow } = table;
  const refuse = (detail: string): FileFault => cannotSave(sheet.name, detail);
  if (!isTableName(name)) throw refuse(`"${name}" cannot be a table's name`);
  if (taken.has(name.toLowerCase()))
    throw refuse(`the name ${name} is taken twice`);
  taken.add(name.toLowerCase());
  const rows = range.bottom - range.top + 1;
  if (rows < 1 + Number(headerRow) + Number(totalsRow))
    throw refuse(`the table ${name} has no rows`);
  if (range.right - range.left + 1 !== table.columns.length)
    throw refuse(`the table ${name} does not fit its columns`);
  if (!areDistinct(columnNames(sheet, table)))
    throw refuse(
      `two columns of the table ${name} have one name, or one has none`,
    );
  const other = underTable(sheet, table);
  if (other !== undefined)
    throw refuse(
      `the table ${name} lies over the table or the merged cells at ${rangeAddress(other)}`,
    );
}

function isTableName(name: string): boolean {
  const isAddress = parseCell(name) !== undefined || /^[rc]$/i.test(name);
  return TABLE_NAME.test(name) && !isAddress;
}

function areDistinct(names: readonly string[]): boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return known.size === names.length && !known.has("");
}

function underTable(
  sheet: SheetDocument,
  table: TableDocument,
): CellRange | undefined {
  const others = sheet.tables.filter((each) => each !== table);
  return [...others.map(({ range }) => range), ...sheet.merges].find((range) =>
    overlaps(range, table.range),
  );
}

function checkExtent({ name, rows, columns }: SheetDocument): void {
  const widest = rows.reduce(
    (width, row) => Math.max(width, row?.length ?? 0),
    columns.length,
  );
  if (rows.length > SHEET_ROWS || widest > SHEET_COLUMNS) {
    throw cannotSave(
      name,
      `a sheet holds ${SHEET_ROWS} rows and ${SHEET_COLUMNS} columns`,
    );
  }
}

/** Excel's own dialog allows no more. */
function checkValidation(
  sheet: string,
  { rule, prompt, refusal }: DataValidation,
): void {
  if ("values" in rule) {
    const isTooLong = rule.values.join(",").length > MESSAGE_CHARACTERS;
    if (isTooLong || rule.values.some((value) => value.includes(","))) {
      throw cannotSave(
        sheet,
        `an input rule's list has a comma in a value or more than ${MESSAGE_CHARACTERS} characters; such a list has to stand in cells`,
      );
    }
  }
  for (const message of [prompt, refusal]) {
    const isTooLong =
      (message?.title.length ?? 0) > TITLE_CHARACTERS ||
      (message?.text.length ?? 0) > MESSAGE_CHARACTERS;
    if (isTooLong)
      throw cannotSave(
        sheet,
        `an input rule's message has more than ${TITLE_CHARACTERS} characters of title or ${MESSAGE_CHARACTERS} of text`,
      );
  }
}

function checkMerges({ name, merges }: SheetDocument): void {
  try {
    separateMerges(merges, name);
  } catch {
    throw cannotSave(name, "merged cells overlap");
  }
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return (
    a.top <= b.bottom &&
    b.top <= a.bottom &&
    a.left <= b.right &&
    b.left <= a.right
  );
}

function cannotSave(sheet: string, detail: string): FileFault {
  return new FileFault({ kind: "cannotSave", sheet, detail });
}
