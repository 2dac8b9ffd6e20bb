/** The sheet "Classbook runs": one line a run, which a person can read, and what its cells say. */
import type { CellValue } from "../../core/cell";
import type { WorkContext } from "../context";
import { readTable, type TableRow } from "../kept/table-rows";
import { findTables, type TableSheet } from "../kept/table-sheet";
import type { CellInput, Workbook } from "../port";
import type { RunId, RunState } from "./run";

const text = { isText: true };
const number = { isText: false };

export const RUNS: TableSheet = {
  name: "Classbook runs",
  about:
    "What Classbook wrote into this workbook, one line a run. The history in the pane reads these lines; do not change them.",
  columns: [
    { heading: "Run", width: 12, ...text },
    { heading: "State", width: 12, ...text },
    { heading: "Began", width: 24, ...text },
    { heading: "Ended", width: 24, ...text },
    { heading: "Decided by", width: 20, ...text },
    { heading: "Sheet", width: 20, ...text },
    { heading: "Columns", width: 30, ...text },
    { heading: "Rows asked", width: 12, ...number },
    { heading: "Written", width: 12, ...number },
    { heading: "Unchanged", width: 12, ...number },
    { heading: "Not written", width: 12, ...number },
    { heading: "Product", width: 14, ...text },
    { heading: "Catalogue", width: 20, ...text },
    { heading: "Assumptions", width: 30, ...text },
    { heading: "Key column", width: 14, ...number },
    { heading: "Takes back run", width: 14, ...text },
    { heading: "Journal", width: 24, ...text },
  ],
};

/** A line; `row` is its place in the sheet. */
export interface Line {
  readonly row: number;
  readonly id: RunId;
  readonly state: RunState;
  readonly started: string;
  readonly ended: string;
  readonly decider: string;
  readonly sheetName: string;
  readonly columns: readonly string[];
  readonly asked: number;
  readonly written: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly product: string;
  readonly catalogue: string;
  readonly assumptions: readonly string[];
  /** Shows the header of the key column, and so names the roster's sheet, its header row and its key for good. */
  readonly keyHeaderCell: string | null;
  /** The run that this one takes back; "" for a run that writes results. */
  readonly takesBack: RunId;
  /** Where the whole plan is journalled, and how it is told to be whole; "" before that. */
  readonly journal: string;
}

/** All lines from top to bottom; none where the workbook has no such sheet. @throws Stop, WorkbookFailure */
export async function readLines(
  workbook: Workbook,
  context: Pick<WorkContext, "rowsPerRead">,
): Promise<readonly Line[]> {
  const sheet = (await findTables(workbook, [RUNS])).get(RUNS);
  if (sheet === undefined) return [];
  return linesOf(await readTable(workbook, RUNS, sheet, context));
}

/** Which cell of a line shows the header of the key. */
export const KEY_CELL = RUNS.columns.findIndex(
  ({ heading }) => heading === "Key column",
);

const STATES: readonly RunState[] = [
  "running",
  "complete",
  "incomplete",
  "reverted",
];

/** The lines that rows of the table hold; rows that hold none are passed over. */
export function linesOf(rows: readonly TableRow[]): Line[] {
  return rows.flatMap((row) => {
    const state = STATES.find((known) => known === textOf(row.values[1]));
    const id = textOf(row.values[0]);
    return state === undefined || id === "" ? [] : [lineOf(row, id, state)];
  });
}

function lineOf(
  { row, values, formulas }: TableRow,
  id: RunId,
  state: RunState,
): Line {
  const [started, ended, decider, sheetName, columns] = values
    .slice(2, 7)
    .map(textOf);
  const [asked, written, unchanged, failed] = values.slice(7, 11).map(Number);
  const [product, catalogue, assumptions] = values.slice(11, 14).map(textOf);
  return {
    ...{ row, id, state },
    ...{ started: started ?? "", ended: ended ?? "", decider: decider ?? "" },
    ...{ sheetName: sheetName ?? "", columns: entriesOf(columns) },
    ...{ asked: asked ?? 0, written: written ?? 0 },
    ...{ unchanged: unchanged ?? 0, failed: failed ?? 0 },
    ...{ product: product ?? "", catalogue: catalogue ?? "" },
    assumptions: entriesOf(assumptions),
    keyHeaderCell: formulas[KEY_CELL] ?? null,
    takesBack: textOf(values[15]),
    journal: textOf(values[16]),
  };
}

/** One input for each column of the table, from which `linesOf` reads the same line again. */
export function cellsOf(line: Omit<Line, "row">): CellInput[] {
  const { keyHeaderCell } = line;
  const cells: CellInput[] = [
    ...[line.id, line.state, line.started, line.ended, line.decider],
    ...[line.sheetName, joined(line.columns)],
    ...[line.asked, line.written, line.unchanged, line.failed],
    ...[line.product, line.catalogue, joined(line.assumptions)],
    keyHeaderCell === null ? null : { formula: keyHeaderCell },
    ...[line.takesBack, line.journal],
  ];
  return cells.map((cell) => (cell === "" ? null : cell));
}

/** One entry to a line of the cell. */
function joined(entries: readonly string[]): string {
  return entries
    .map((entry) => entry.replace(/\s*[\r\n]+\s*/g, " "))
    .join("\n");
}

function entriesOf(cell: string | undefined): readonly string[] {
  return cell === undefined || cell === "" ? [] : cell.split(/\r?\n/);
}

/** A cell of the table as text; "" where it holds something else. */
export function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}
