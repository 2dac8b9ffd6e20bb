/** Saves a sheet as comma-separated values: exactly, for machines, or so that Excel runs nothing that is in it. */
import { isCellError } from "../../core/cell";
import type { CellContent, SheetDocument, WorkbookDocument } from "../document";
import type { Notice } from "../opened";
import { isDateFormat, isoDate } from "./dates";
import { looksLikeDate } from "./numbers";
import {
  beginningFor,
  type CsvProfile,
  keptAsText,
  recordText,
  wouldRun,
} from "./record-text";

export interface SavedCsv {
  readonly text: string;
  /** The cells that got an apostrophe, counted from 0. */
  readonly changedCells: readonly {
    readonly row: number;
    readonly column: number;
  }[];
  /** What the format cannot hold, and what Excel will make of it. */
  readonly notices: readonly Notice[];
}

/** Formulas are written as their last values, dates as year-month-day. `sheet` is one of the document's. */
export async function saveCsv(
  document: WorkbookDocument,
  sheet: SheetDocument,
  profile: CsvProfile,
): Promise<SavedCsv> {
  const changedCells: { row: number; column: number }[] = [];
  const records = rectangle(sheet, (cell, row, column) => {
    const field = plainText(cell, document);
    const isText = typeof cell?.value === "string";
    if (profile === "exact" || !isText || !wouldRun(field)) return field;
    changedCells.push({ row, column });
    return keptAsText(field);
  });
  return {
    text: beginningFor(profile) + recordText(records),
    changedCells,
    notices: notices(sheet),
  };
}

/** All rows of one width, blank cells included. */
function rectangle(
  { rows }: SheetDocument,
  fieldOf: (
    cell: CellContent | undefined,
    row: number,
    column: number,
  ) => string,
): string[][] {
  const width = rows.reduce(
    (widest, row) => Math.max(widest, row?.length ?? 0),
    0,
  );
  return Array.from(rows, (row, at) =>
    Array.from({ length: width }, (_, column) =>
      fieldOf(row?.[column], at, column),
    ),
  );
}

/** A cell as it stands in a text file: dates as year-month-day, other numbers with a decimal point. */
export function plainText(
  cell: CellContent | undefined,
  document: Pick<WorkbookDocument, "styles" | "date1904">,
): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const format = document.styles[cell?.styleId ?? 0]?.numberFormat;
  return isDateFormat(format)
    ? isoDate(value, document.date1904)
    : String(value);
}

function notices({ rows }: SheetDocument): Notice[] {
  let formulas = 0;
  let turned = 0;
  for (const row of rows) {
    for (const cell of row ?? []) {
      if (cell?.formula !== undefined) formulas++;
      if (typeof cell?.value === "string" && excelTurns(cell.value)) turned++;
    }
  }
  const found: [count: number, text: string][] = [
    [formulas, "formulas are written as their last values."],
    [
      turned,
      "texts such as codes with leading zeros are turned into numbers or dates when Excel opens the file; .xlsx keeps them.",
    ],
  ];
  return found.flatMap(([count, text]) => (count > 0 ? [{ count, text }] : []));
}

function excelTurns(text: string): boolean {
  return (
    /^0\d+$|^\d{16,}$|^\d+[eE]\d+$|^\d{1,2}-\d{1,2}$|^[A-Za-z]{3,9}[ -]?\d{1,4}$/.test(
      text,
    ) || looksLikeDate(text)
  );
}
