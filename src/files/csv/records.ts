/** Cuts a text file into records and fields, and leaves none out. */
import { FileFault } from "../fault";
import { SHEET_COLUMNS, SHEET_ROWS, WORKBOOK_CELLS } from "../limits";
import type { Delimiter } from "./delimiter";
import type { LineBreak } from "./line-breaks";

export interface Records {
  readonly records: readonly (readonly string[])[];
  /** Fields with a quotation mark that is not doubled, read as they stand. */
  readonly brokenQuotes: number;
}

/** How papaparse gives what stands in the text, with nothing guessed. */
export const PLAINLY = {
  quoteChar: '"',
  escapeChar: '"',
  header: false,
  dynamicTyping: false,
  comments: false,
  skipEmptyLines: false,
} as const;

export interface ParseFault {
  readonly code?: string;
  readonly row?: number | undefined;
}

/** @throws FileFault where a quotation mark is left open, or the table does not fit a sheet. */
export async function readRecords(
  text: string,
  delimiter: Delimiter,
  lineBreak: LineBreak,
): Promise<Records> {
  const { default: Papa } = await import("papaparse");
  const { data, errors } = Papa.parse<string[]>(text, {
    ...PLAINLY,
    delimiter,
    newline: lineBreak,
    fastMode: !text.includes('"'),
  });
  checkQuotes(data, errors);
  const endsWithBreak =
    data.length > 1 && data.at(-1)?.length === 1 && data.at(-1)?.[0] === "";
  const records = endsWithBreak ? data.slice(0, -1) : data;
  checkSize(records);
  return { records, brokenQuotes: new Set(errors.map(({ row }) => row)).size };
}

/**
 * A mark left open swallows the records behind it; one in the middle of a field is only odd.
 * @param before how many records of the file stand before these
 * @throws FileFault
 */
export function checkQuotes(
  data: readonly (readonly string[])[],
  faults: readonly ParseFault[],
  before = 0,
): void {
  for (const { code, row = 0 } of faults) {
    const swallows = data[row]?.some(
      (field) => field.includes('"') && /[\r\n]/.test(field),
    );
    if (code === "MissingQuotes" || swallows)
      throw new FileFault({ kind: "openQuote", row: before + row + 1 });
  }
}

function checkSize(records: readonly (readonly string[])[]): void {
  if (records.length > SHEET_ROWS) {
    throw new FileFault({
      kind: "tooManyRows",
      rows: records.length,
    });
  }
  let cells = 0;
  for (const { length } of records) {
    cells += length;
    if (length > SHEET_COLUMNS) {
      throw new FileFault({
        kind: "tooManyColumns",
        columns: length,
      });
    }
  }
  if (cells > WORKBOOK_CELLS)
    throw new FileFault({ kind: "tooManyCells", limit: WORKBOOK_CELLS });
}
