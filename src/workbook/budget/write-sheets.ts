/** Puts described sheets into a workbook: makes those that are missing, writes those of ours anew, and touches no other. */
import { addedSheetOf, valuesOf } from "../answers";
import type { WorkContext } from "../context";
import { isSameSheetName } from "../limits";
import { withPatience } from "../patience";
import {
  type Block,
  type SheetId,
  type SheetSummary,
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../port";
import type { WorkbookProblem } from "../problem";
import { problemBehind } from "../stop";
import type { CellsAt, DescribedSheet } from "./described";
import { firstCell } from "./own-sheets";

/** Long formulas fill a request sooner than values do. */
const ROWS_PER_WRITE = 500;

type WriteContext = Pick<WorkContext, "wait" | "isCancelled" | "progress">;

/**
 * Writes the sheets in their order. A sheet that bears the name and does not begin with our words is somebody else's:
 * then nothing at all is written, and the name is said to be taken. Once cancelled, no further rows are written.
 */
export async function writeSheets(
  host: Workbook,
  sheets: readonly DescribedSheet[],
  context: WriteContext,
): Promise<WorkbookProblem | undefined> {
  const workbook = withPatience(host, context);
  try {
    const ids = await ownSheets(workbook, sheets);
    const total = sheets.reduce((sum, { cells }) => sum + rowsIn(cells), 0);
    let done = 0;
    for (const [index, sheet] of sheets.entries()) {
      const id = ids[index] ?? (await addSheet(workbook, sheet.name));
      for (const { steps, rows } of batchesOf(id, sheet)) {
        if (context.isCancelled?.()) throw new WorkbookCancelled();
        await workbook.batch(steps);
        done += rows;
        context.progress?.(done, total);
      }
    }
    return undefined;
  } catch (reason) {
    if (reason instanceof WorkbookCancelled) return { problem: "cancelled" };
    return problemBehind(reason);
  }
}

class WorkbookCancelled extends Error {}

const rowsIn = (cells: readonly CellsAt[]): number =>
  cells.reduce((sum, one) => sum + one.cells.length, 0);

/** The sheets of ours that are there, emptied; undefined for one that is yet to be made. @throws WorkbookFailure */
async function ownSheets(
  workbook: Workbook,
  sheets: readonly DescribedSheet[],
): Promise<(SheetId | undefined)[]> {
  const there = await workbook.sheets();
  const found = sheets.map(({ name }) =>
    there.find((sheet) => isSameSheetName(sheet.name, name)),
  );
  for (const [index, sheet] of found.entries())
    if (sheet && !(await isOurs(workbook, sheet, sheets[index])))
      throw new WorkbookFailure("nameTaken", "nothing");
  const used = found.filter((sheet) => sheet !== undefined && sheet.rows > 0);
  const emptying = used.flatMap((sheet): Step[] =>
    sheet ? [{ step: "clear", block: usedBlock(sheet) }] : [],
  );
  if (emptying.length > 0) await workbook.batch(emptying);
  return found.map((sheet) => sheet?.id);
}

/** Known by the sentence that stands in its first cell; an empty sheet was left by an earlier try. */
async function isOurs(
  workbook: Workbook,
  sheet: SheetSummary,
  described: DescribedSheet | undefined,
): Promise<boolean> {
  if (sheet.rows === 0) return true;
  const block = firstCell(sheet);
  const [answer] = await workbook.batch([{ step: "read", block }]);
  const [[first]] = valuesOf(answer, block) as [[unknown]];
  return first === described?.cells[0]?.cells[0]?.[0];
}

const usedBlock = ({ id, rows, columns }: SheetSummary): Block => ({
  sheet: id,
  row: 0,
  column: 0,
  rows,
  columns: Math.max(1, columns),
});

async function addSheet(workbook: Workbook, name: string): Promise<SheetId> {
  const [answer] = await workbook.batch([
    { step: "addSheet", name, hidden: false },
  ]);
  return addedSheetOf(answer);
}

interface Batch {
  readonly steps: readonly Step[];
  /** How many rows it writes. */
  readonly rows: number;
}

/** As few batches as rows allow, since a host calculates after each; looks and charts come with the last. */
function batchesOf(id: SheetId, sheet: DescribedSheet): Batch[] {
  const batches: Batch[] = [];
  let [steps, rows]: [Step[], number] = [[], 0];
  for (const cells of sheet.cells)
    for (let first = 0; first < cells.cells.length;) {
      const count = Math.min(ROWS_PER_WRITE - rows, cells.cells.length - first);
      steps.push(writing(id, cells, first, count));
      [first, rows] = [first + count, rows + count];
      if (rows < ROWS_PER_WRITE) continue;
      batches.push({ steps, rows });
      [steps, rows] = [[], 0];
    }
  // A host without charts says so, and the pane shows its own.
  const charts: Step = { step: "charts", sheet: id, charts: sheet.charts };
  return [
    ...batches,
    { steps: [...steps, ...looking(id, sheet), charts], rows },
  ];
}

/** Some rows of a block of cells; rows that are shorter than the widest leave the rest as it is. */
function writing(
  sheet: SheetId,
  { row, column, cells }: CellsAt,
  first: number,
  count: number,
): Step {
  const rows = cells.slice(first, first + count);
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  return {
    step: "write",
    block: { sheet, row: row + first, column, rows: rows.length, columns },
    cells: rows.map((line) =>
      Array.from({ length: columns }, (_, at) => line[at]),
    ),
  };
}

const looking = (sheet: SheetId, { looks }: DescribedSheet): Step[] =>
  looks
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .map(({ row, column, rows, columns, look }) => ({
      step: "look",
      block: { sheet, row, column, rows, columns },
      look,
    }));
