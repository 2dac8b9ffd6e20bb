/** Looks at the keys before anything is written: each row must be told from every other one for certain. */
import { type CellValue, isBlank, isCellError } from "../../core/cell";
import { addressList } from "../addresses";
import { mergesOf } from "../answers";
import { isDamagedKey, keyText } from "../key-text";
import { SHEET_COLUMNS } from "../limits";
import type { SheetSummary, Workbook } from "../port";
import type { WorkbookProblem } from "../problem";
import { Stop } from "../stop";
import type { WriteRequest } from "./request";

const DOUBTS = [
  "errorKeys",
  "damagedKeys",
  "blankKeys",
  "duplicateKeys",
] as const;
type Doubt = (typeof DOUBTS)[number];

/** What the keys of a sheet's rows, shown one after the other, leave in doubt. */
export class KeyDoubts {
  private readonly found = new Map(
    DOUBTS.map((doubt) => [doubt, [] as number[]]),
  );
  private readonly firstOf = new Map<string, number>();

  /** `ours`: columns of ours, which do not count when a row is asked whether it holds anything. */
  constructor(
    private readonly request: Pick<
      WriteRequest,
      "lastRow" | "rows" | "ignored"
    >,
    private readonly keyColumn: number,
    private readonly ours: ReadonlySet<number>,
  ) {}

  look(row: number, cells: readonly CellValue[]): void {
    const doubt = this.doubtAbout(row, cells);
    if (doubt !== undefined) this.found.get(doubt)?.push(row);
  }

  /** The first problem: errors, damaged keys, missing ones, then such as are not unique. */
  problem(): WorkbookProblem | undefined {
    const column = this.keyColumn;
    for (const [problem, rows] of this.found) {
      const places = rows.map((row) => ({ row, column }));
      if (rows.length > 0) return { problem, ...addressList(places) };
    }
    return undefined;
  }

  private doubtAbout(
    row: number,
    cells: readonly CellValue[],
  ): Doubt | undefined {
    const value = cells[this.keyColumn] ?? null;
    const key = keyText(value);
    const isAsked = row <= this.request.lastRow;
    if (this.request.ignored?.has(row) === true)
      return this.doubtAboutIgnored(row, key);
    if (isCellError(value)) return isAsked ? "errorKeys" : undefined;
    if (key === undefined)
      return isAsked && this.holdsAnything(cells) ? "blankKeys" : undefined;
    if (isAsked && isDamagedKey(value)) return "damagedKeys";
    return this.isTwice(row, key) ? "duplicateKeys" : undefined;
  }

  /** A row that is no position may bear any key but one that is asked for. */
  private doubtAboutIgnored(
    row: number,
    key: string | undefined,
  ): Doubt | undefined {
    const isWanted = key !== undefined && this.request.rows.has(key);
    return isWanted && this.isTwice(row, key) ? "duplicateKeys" : undefined;
  }

  /** Two rows below the roster may well share a key: that concerns nobody. */
  private isTwice(row: number, key: string): boolean {
    const first = this.firstOf.get(key);
    if (first === undefined) this.firstOf.set(key, row);
    return first !== undefined && first <= this.request.lastRow;
  }

  private holdsAnything(cells: readonly CellValue[]): boolean {
    return cells.some(
      (cell, column) => !this.ours.has(column) && !isBlank(cell),
    );
  }
}

/** @throws Stop where merged cells reach into one of the columns between the two rows. */
export async function checkMerges(
  workbook: Workbook,
  sheet: SheetSummary,
  rows: { readonly first: number; readonly last: number },
  columns: readonly number[],
): Promise<void> {
  const block = {
    sheet: sheet.id,
    row: rows.first,
    column: 0,
    rows: rows.last - rows.first + 1,
    columns: Math.min(Math.max(...columns) + 1, SHEET_COLUMNS),
  };
  const [answer] = await workbook.batch([{ step: "readMerges", block }]);
  const merges = mergesOf(answer).filter((merge) =>
    columns.some(
      (column) =>
        column >= merge.column && column < merge.column + merge.columns,
    ),
  );
  if (merges.length > 0)
    throw new Stop({ problem: "mergedCells", ...addressList(merges) });
}
