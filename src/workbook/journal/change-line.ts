/** Writes a line of the sheet "Classbook runs" for certain, whoever else is at work there. */
import { formulasOf, valuesOf } from "../answers";
import { inputOf } from "../cell-content";
import type { WorkContext } from "../context";
import { readTable, type TableRow } from "../kept/table-rows";
import { ensureTable } from "../kept/table-sheet";
import {
  type Block,
  type CellInput,
  type FailureKind,
  type SheetSummary,
  type Workbook,
  WorkbookFailure,
} from "../port";
import { Stop } from "../stop";
import { cellsOf, KEY_CELL, type Line, linesOf, RUNS, textOf } from "./lines";

const TRIES = 12;
/** What may be otherwise at the next try: a sheet that was just renamed, a host that was just busy. */
const PASSING: ReadonlySet<FailureKind> = new Set(["refused", "tooLarge"]);

/** What to make of the lines: one line to write, one to take out, or nothing when they are as they should be. */
export type LineChange =
  | { readonly write: Omit<Line, "row">; readonly row?: number }
  | { readonly takeOut: Line }
  | undefined;

/**
 * Changes a line until a look at them all finds nothing to change. Each try reads the line in the batch that writes it,
 * so that what somebody else put there just before is seen, and given back.
 * @throws Stop where it cannot be done, or `decide` throws it; WorkbookFailure
 */
export async function changeLine(
  workbook: Workbook,
  context: Pick<WorkContext, "rowsPerRead">,
  decide: (lines: readonly Line[]) => LineChange,
): Promise<void> {
  for (let tried = 1; tried <= TRIES; tried += 1) {
    try {
      const sheet = await ensureTable(workbook, RUNS);
      const rows = await readTable(workbook, RUNS, sheet, context);
      const change = decide(linesOf(rows));
      if (change === undefined) return;
      if (sheet.protected) throw new Stop({ problem: "historyNotKept" });
      await tryToChange(workbook, sheet, rows, change);
    } catch (reason) {
      // Whether it was written after all shows at the next look.
      const isLost =
        reason instanceof WorkbookFailure &&
        (reason.applied === "unknown" || PASSING.has(reason.kind));
      if (!isLost || tried === TRIES) throw reason;
    }
  }
  throw new Stop({ problem: "historyNotKept" });
}

async function tryToChange(
  workbook: Workbook,
  sheet: SheetSummary,
  rows: readonly TableRow[],
  change: NonNullable<LineChange>,
): Promise<void> {
  const first = sheet.rows - rows.length;
  const used = rows.filter(({ values }) => textOf(values[0]) !== "");
  const free = (used[used.length - 1]?.row ?? first - 1) + 1;
  const row = "takeOut" in change ? change.takeOut.row : (change.row ?? free);
  const columns = RUNS.columns.length;
  const block: Block = { sheet: sheet.id, row, column: 0, rows: 1, columns };
  const cells = cellsFor(change);
  const answers = await workbook.batch([
    { step: "read", block },
    { step: "readFormulas", block },
    { step: "write", block, cells: [cells] },
  ]);
  const [values = []] = valuesOf(answers[0], block);
  const [formulas = []] = formulasOf(answers[1], block);
  const expected = rows.find((read) => read.row === row);
  const isOther = textOf(values[0]) !== textOf(expected?.values[0]);
  if (!isOther) return;
  const held = values.map((value, index) =>
    cells[index] === undefined
      ? undefined
      : inputOf(value, formulas[index] ?? null),
  );
  await workbook.batch([{ step: "write", block, cells: [held] }]);
}

/** The formula of a line that stands is left alone: the host has kept it true, and what was read of it may be old by now. */
function cellsFor(change: NonNullable<LineChange>): CellInput[] {
  if ("takeOut" in change) return RUNS.columns.map(() => null);
  const cells = cellsOf(change.write);
  return change.row === undefined
    ? cells
    : cells.map((cell, index) => (index === KEY_CELL ? undefined : cell));
}
