/** Checks of the columns that should hold numbers. */
import { isCellError, type CellValue } from "../cell";
import { isUnknown, numberIn } from "../number-text";
import { cellAt, cellText } from "./cells";
import { looksLikeDateText, looksLikeDay } from "./column-profile";
import type { Finding } from "./finding";
import type { FactRole, RosterCells } from "./mapping";
import type { WarningKind } from "./warning";

export const NUMBER_ROLES = [
  "years",
  "mgmtYears",
  "managedFte",
  "positionFte",
  "salary",
  "midpoint",
] as const satisfies readonly FactRole[];
export type NumberRole = (typeof NUMBER_ROLES)[number];

const MOST_POSITION_FTE = 1.5;

/** Findings on the numbers of these rows. */
export function checkNumbers(
  cells: RosterCells,
  rows: readonly number[],
  role: NumberRole,
  column: number,
): Finding[] {
  const kinds: [WarningKind, (cell: CellValue) => boolean][] = [
    ["datesInNumbers", (cell) => isDate(role, cell)],
    [
      "numbersAsText",
      (cell) => typeof cell === "string" && numberIn(cell) !== undefined,
    ],
    ["textInNumbers", (cell) => isOtherText(cell)],
    ["negativeNumbers", (cell) => (numberIn(cell) ?? 0) < 0],
  ];
  const found = kinds.map(([kind, concerns]) =>
    findCells(cells, rows, role, column, kind, concerns),
  );
  return [
    ...found.flat(),
    ...(role === "managedFte" ? checkManaged(cells, rows, column) : []),
  ];
}

/** One finding for the cells of a column that a test concerns; none where there are none. */
export function findCells(
  cells: RosterCells,
  rows: readonly number[],
  role: FactRole,
  column: number,
  kind: WarningKind,
  concerns: (cell: CellValue) => boolean,
): Finding[] {
  const found = rows.filter((row) => concerns(cellAt(cells, row, column)));
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      kind,
      severity: "look",
      role,
      column,
      rows: found,
      example: cellText(cellAt(cells, first, column)),
    },
  ];
}

/** Pay may well be as large as a day's number; years and FTE are not. */
function isDate(role: NumberRole, cell: CellValue): boolean {
  if (typeof cell === "string") return looksLikeDateText(cell.trim());
  return (
    role !== "salary" &&
    role !== "midpoint" &&
    typeof cell === "number" &&
    looksLikeDay(cell)
  );
}

const isOtherText = (cell: CellValue): boolean =>
  !isUnknown(cell) &&
  !isCellError(cell) &&
  numberIn(cell) === undefined &&
  !(typeof cell === "string" && looksLikeDateText(cell.trim()));

/** FTE managed that never exceeds one person is the position's own. */
function checkManaged(
  cells: RosterCells,
  rows: readonly number[],
  column: number,
): Finding[] {
  const filled = rows.filter(
    (row) => numberIn(cellAt(cells, row, column)) !== undefined,
  );
  const most = filled.reduce(
    (most, row) => Math.max(most, numberIn(cellAt(cells, row, column)) ?? 0),
    0,
  );
  if (filled.length === 0 || most > MOST_POSITION_FTE) return [];
  return [
    {
      kind: "positionFteAsManaged",
      severity: "look",
      role: "managedFte",
      column,
      rows: filled,
      example: String(MOST_POSITION_FTE),
    },
  ];
}
