/** Writes a classified roster: row ids first where there are none, then each result to the row that bears its key. */
import type { RosterCells, RosterMapping } from "../../src/core/roster/mapping";
import type { WorkContext } from "../../src/workbook/context";
import {
  type OwnedColumn,
  writeByKey,
  type WriteReport,
} from "../../src/workbook/keyed-writer";
import { ensureRowIds } from "../../src/workbook/owned/row-ids";
import type { SheetId, Workbook } from "../../src/workbook/port";
import type { WorkbookProblem } from "../../src/workbook/problem";
import { readRoster } from "../../src/workbook/read-roster";
import { keyedRows } from "./keyed-rows";
import { lookOf } from "./result-looks";
import type { WritePlan } from "./write-plan";

export interface ResultsToWrite {
  readonly sheet: SheetId;
  /** As the plan was made from them. */
  readonly cells: RosterCells;
  readonly mapping: RosterMapping;
  readonly plan: WritePlan;
}

export interface WriteOutcome {
  readonly report: WriteReport;
  /** Where each key of the report was when the roster was read. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Rows left alone because they are not what they were when they were read. */
  readonly changed: readonly number[];
}

/** What a run is at, and how many of its rows are through with it; undefined until that is known. */
export interface WritingStage {
  readonly stage: "rowIds" | "results";
  readonly rows: { readonly done: number; readonly total: number } | undefined;
}

/** Writes and reports; a problem where it ended before the first result. */
export async function writeResults(
  workbook: Workbook,
  results: ResultsToWrite,
  context: WorkContext,
  tell: (stage: WritingStage) => void,
): Promise<WriteOutcome | WorkbookProblem> {
  const { sheet, cells, mapping, plan } = results;
  const { headerRow, rowKey } = mapping;
  const range = { sheet, headerRow, firstRow: headerRow + 1 };
  const at = (stage: WritingStage["stage"]): WorkContext => {
    tell({ stage, rows: undefined });
    return {
      ...context,
      progress: (done, total) => tell({ stage, rows: { done, total } }),
    };
  };
  const keyColumn =
    rowKey === "owned"
      ? await addRowIds(workbook, range, results, at("rowIds"))
      : rowKey;
  if (typeof keyColumn === "object") return keyColumn;
  const fresh = await readRoster(workbook, sheet, { wait: context.wait });
  if ("problem" in fresh) return fresh;
  const rows = keyedRows(plan.rows, mapping, {
    read: cells,
    now: fresh.cells,
    keyColumn,
  });
  const report = await writeByKey(
    workbook,
    {
      ...range,
      lastRow: fresh.cells.length - 1,
      key: rowKey === "owned" ? "ownedRowId" : { column: rowKey },
      columns: plan.columns.map(ownedColumn),
      rows: rows.values,
    },
    at("results"),
  );
  return { report, rowOf: rows.rowOf, changed: rows.changed };
}

/** The column of the row ids, made and filled where it is missing. */
async function addRowIds(
  workbook: Workbook,
  range: { sheet: SheetId; headerRow: number; firstRow: number },
  { cells }: ResultsToWrite,
  context: WorkContext,
): Promise<number | WorkbookProblem> {
  const rows = { ...range, lastRow: cells.length - 1 };
  const ids = await ensureRowIds(workbook, rows, context);
  return "problem" in ids ? ids : ids.column;
}

function ownedColumn(column: WritePlan["columns"][number]): OwnedColumn {
  const { id, header } = column;
  return { id, header, look: lookOf(column) };
}
