/** Checks of the columns that should hold numbers. */
import { isCellError, type CellValue } from "../cell";
import { isUnknown, numberIn } from "../number-text";
import { cellAt, cellText } from "./cells";
import { looksLikeDateText, looksLikeDay } from "./column-profile";
import type { Finding } from "./finding";
import { eachRow, type InSteps, rowsWhere } from "./in-steps";
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
export function* checkNumbers(
  cells: RosterCells,
  rows: readonly number[],
  role: NumberRole,
  column: number,
): InSteps<Finding[]> {
  const found: Record<NumberWarning, number[]> = {
    datesInNumbers: [],
    numbersAsText: [],
    textInNumbers: [],
    negativeNumbers: [],
  };
  let filled = 0;
  let most = 0;
  yield* eachRow(rows, (row) => {
    const cell = cellAt(cells, row, column);
    const number = numberIn(cell);
    if (isDate(role, cell)) found.datesInNumbers.push(row);
    if (number === undefined) {
      if (isOtherText(cell)) found.textInNumbers.push(row);
      return;
    }
    if (typeof cell === "string") found.numbersAsText.push(row);
    if (number < 0) found.negativeNumbers.push(row);
    filled += 1;
    most = Math.max(most, number);
  });
  const findings = NUMBER_WARNINGS.flatMap((kind) =>
    findingOn(cells, found[kind], role, column, kind),
  );
  return role === "managedFte" && filled > 0 && most <= MOST_POSITION_FTE
    ? [
        ...findings,
        positionFte(role, column, yield* numbersIn(cells, rows, column)),
      ]
    : findings;
}

const NUMBER_WARNINGS = [
  "datesInNumbers",
  "numbersAsText",
  "textInNumbers",
  "negativeNumbers",
] as const satisfies readonly WarningKind[];
type NumberWarning = (typeof NUMBER_WARNINGS)[number];

const numbersIn = (
  cells: RosterCells,
  rows: readonly number[],
  column: number,
): InSteps<number[]> =>
  rowsWhere(rows, (row) => numberIn(cellAt(cells, row, column)) !== undefined);

/** FTE managed that never exceeds one person is the position's own. */
const positionFte = (
  role: FactRole,
  column: number,
  rows: readonly number[],
): Finding => ({
  kind: "positionFteAsManaged",
  severity: "look",
  role,
  column,
  rows,
  example: String(MOST_POSITION_FTE),
});

/** One finding for the cells of a column that a test concerns; none where there are none. */
export function* findCells(
  cells: RosterCells,
  rows: readonly number[],
  role: FactRole,
  column: number,
  kind: WarningKind,
  concerns: (cell: CellValue) => boolean,
): InSteps<Finding[]> {
  const found = yield* rowsWhere(rows, (row) =>
    concerns(cellAt(cells, row, column)),
  );
  return findingOn(cells, found, role, column, kind);
}

function findingOn(
  cells: RosterCells,
  found: readonly number[],
  role: FactRole,
  column: number,
  kind: WarningKind,
): Finding[] {
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

/** Of a cell that holds no number. */
const isOtherText = (cell: CellValue): boolean =>
  !isUnknown(cell) &&
  !isCellError(cell) &&
  !(typeof cell === "string" && looksLikeDateText(cell.trim()));
