/** Which rows below the header are positions, and which are empty, subtotals or the header printed again. */
import { isBlank, type CellValue } from "../cell";
import { numberIn } from "../number-text";
import { wordsOf } from "../text-key";
import { cellAt, isEmptyRow, textOf } from "./cells";
import type { RosterCells, RosterMapping } from "./mapping";

export const ROW_KINDS = ["position", "empty", "subtotal", "header"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

const TOTAL = new Set(["total", "totals", "subtotal", "subtotals"]);
const AFTER_TOTAL = new Set(["for", "of", "by", "in", "positions", "fte"]);
const LONGEST_LABEL = 120;
/** A subtotal names itself and perhaps its group; a position has more to say. */
const MOST_TEXTS = 2;

/** What of a mapping tells the kinds of rows apart. */
export type RowKinds = Pick<RosterMapping, "headerRow" | "columns" | "rowKey">;

export function rowKindOf(
  cells: RosterCells,
  mapping: RowKinds,
  row: number,
): RowKind {
  if (isEmptyRow(cells, row)) return "empty";
  if (isSubtotal(cells, mapping, row)) return "subtotal";
  return repeatsHeader(cells, mapping.headerRow, row) ? "header" : "position";
}

/** The rows below the header that are none, empty ones included: their keys name nothing. */
export function otherRows(
  cells: RosterCells,
  mapping: RosterMapping,
): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = mapping.headerRow + 1; row < cells.length; row++)
    if (rowKindOf(cells, mapping, row) !== "position") rows.add(row);
  return rows;
}

/** Neither a title nor a key of its own stands beside the label. */
function isSubtotal(
  cells: RosterCells,
  { columns, rowKey }: RowKinds,
  row: number,
): boolean {
  const isBare = (column: number | undefined): boolean => {
    const cell = cellAt(cells, row, column);
    return isBlank(cell) || isTotalLabel(cell);
  };
  // First the cells that tell most positions from a subtotal.
  return (
    isBare(columns.get("title")) &&
    isBare(rowKey === "owned" ? undefined : rowKey) &&
    looksLikeSubtotal(cells[row] ?? [])
  );
}

/** "Grand Total", "Total for Parks", "Parks Total", with numbers beside it and hardly any other text. */
function looksLikeSubtotal(row: readonly CellValue[]): boolean {
  if (!row.some(isTotalLabel)) return false;
  const texts = row.filter(
    (cell) =>
      typeof cell === "string" &&
      !isBlank(cell) &&
      numberIn(cell) === undefined,
  );
  return texts.length <= MOST_TEXTS;
}

function isTotalLabel(cell: CellValue): boolean {
  if (
    typeof cell !== "string" ||
    cell.length > LONGEST_LABEL ||
    !/total/i.test(cell)
  )
    return false;
  const words = wordsOf(cell);
  const [first = "", second] = words;
  if (TOTAL.has(words.at(-1) ?? "")) return true;
  return TOTAL.has(first) && second !== undefined && AFTER_TOTAL.has(second);
}

/** As when a header is printed on every page. */
function repeatsHeader(
  cells: RosterCells,
  headerRow: number,
  row: number,
): boolean {
  const header = cells[headerRow] ?? [];
  return (
    header.every(
      (cell, column) =>
        isBlank(cell) || textOf(cell) === textOf(cellAt(cells, row, column)),
    ) && header.filter((cell) => !isBlank(cell)).length > 1
  );
}
