/** What text files hold once they are opened. */
import type { CellValue } from "../../../src/core/cell";
import { type CsvOptions, openCsv } from "../../../src/files/csv/open-csv";
import type { Opened } from "../../../src/files/opened";

type Values = (CellValue | undefined)[][];

/** The values of the first sheet of what a text is opened as. */
export async function valuesIn(
  source: string | Uint8Array,
  options?: CsvOptions,
): Promise<Values> {
  return values(await openCsv(source, options));
}

/** The values of the first sheet, row by row; a problem fails the test. */
export function values(opened: Opened): Values {
  if (!opened.opened) throw new Error(JSON.stringify(opened.problem));
  const rows = opened.document.sheets[0]?.rows ?? [];
  return Array.from(rows, (row) =>
    Array.from(row ?? [], (cell) => cell?.value),
  );
}
