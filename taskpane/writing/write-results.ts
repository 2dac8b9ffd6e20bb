/** Writes a classified roster: row ids first where there are none, then each result to the row that bears its key. */
import type { RosterCells, RosterMapping } from "../../src/core/roster/mapping";
import type { Overrides } from "../../src/core/roster/override";
import { otherRows } from "../../src/core/roster/row-kind";
import type { WorkContext } from "../../src/workbook/context";
import {
  type RunReport,
  type RunStamp,
  writeJournalled,
} from "../../src/workbook/journal";
import type {
  OwnedColumn,
  WriteRequest,
} from "../../src/workbook/keyed-writer";
import { ensureRowIds } from "../../src/workbook/owned/row-ids";
import type { SheetId, Workbook } from "../../src/workbook/port";
import type { WorkbookProblem } from "../../src/workbook/problem";
import { readRoster } from "../../src/workbook/read-roster";
import { problemBehind } from "../../src/workbook/stop";
import { plannersCells } from "../mapping/guessed-roster";
import { areaOf, cellsWithin, type RosterPlace } from "../mapping/roster-place";
import { type KeyedRows, keyedRows } from "./keyed-rows";
import { expectedPlaces, isWhereExpected } from "./own-places";
import type { OwnPlaces } from "./live-formulas";
import { findOwnColumns } from "./own-columns";
import { type InputsOf, valueInputs } from "./row-inputs";
import type { PlannedRow } from "./write-plan";

export interface ResultsToWrite {
  readonly sheet: SheetId;
  /** The part of the sheet that is the roster; all of it where undefined. */
  readonly place: RosterPlace | undefined;
  /** As the rows were planned from them. */
  readonly cells: RosterCells;
  readonly overrides: Overrides;
  readonly mapping: RosterMapping;
  readonly columns: readonly OwnedColumn[];
  readonly rows: readonly PlannedRow[];
  /** What goes into the cells once it is known where our columns are or will be; the rows' values where it is left out. */
  readonly formulas?: (places: OwnPlaces) => InputsOf;
  readonly stamp: RunStamp;
}

export interface WriteOutcome {
  readonly report: RunReport;
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

/** How often formulas are written anew because their columns were made elsewhere than expected. */
const TRIES = 3;

/** Writes and reports; a problem where it ended before the first result. */
export async function writeResults(
  workbook: Workbook,
  results: ResultsToWrite,
  context: WorkContext,
  tell: (stage: WritingStage) => void,
): Promise<WriteOutcome | WorkbookProblem> {
  const at = (stage: WritingStage["stage"]): WorkContext => {
    tell({ stage, rows: undefined });
    return {
      ...context,
      progress: (done, total) => tell({ stage, rows: { done, total } }),
    };
  };
  const keyColumn = await keyColumnFor(workbook, results, () => at("rowIds"));
  if (typeof keyColumn === "object") return keyColumn;
  const stage = at("results");
  for (let tried = 1; ; tried += 1) {
    const outcome = await writeOnce(workbook, results, keyColumn, stage);
    if ("problem" in outcome) return outcome;
    if (outcome.isInPlace || tried === TRIES) return outcome;
  }
}

/** One run. `isInPlace` is false where it made columns elsewhere than its formulas took them to be. */
async function writeOnce(
  workbook: Workbook,
  results: ResultsToWrite,
  keyColumn: number,
  context: WorkContext,
): Promise<(WriteOutcome & { isInPlace: boolean }) | WorkbookProblem> {
  const { sheet, mapping, formulas } = results;
  try {
    const part = await findOwnColumns(workbook, sheet, mapping.headerRow);
    const fresh = await readRoster(workbook, sheet, { wait: context.wait });
    if ("problem" in fresh) return fresh;
    const area = areaOf(results.place, fresh.sheet);
    const all =
      area === undefined
        ? fresh.cells
        : fresh.cells.slice(0, area.row + area.rows);
    const rows = keyedRows(results.rows, mapping, {
      read: results.cells,
      now: all,
      keyColumn,
      overrides: results.overrides,
      overrideColumn: part.columns.get("override")?.column,
    });
    const places = expectedPlaces(part, results.columns);
    const inputsOf = formulas?.(places) ?? valueInputs;
    const ours = [...part.columns.values()].map(({ column }) => column);
    const now = cellsWithin(plannersCells(all, new Set(ours)), area);
    const request = requestFor(results, rows, inputsOf, now);
    const report = await writeJournalled(
      workbook,
      request,
      results.stamp,
      context,
    );
    const isInPlace =
      formulas === undefined || isWhereExpected(places, report.columns);
    return { report, rowOf: rows.rowOf, changed: rows.changed, isInPlace };
  } catch (reason) {
    return problemBehind(reason);
  }
}

function requestFor(
  { sheet, mapping, columns }: ResultsToWrite,
  { planned }: KeyedRows,
  inputsOf: InputsOf,
  now: RosterCells,
): WriteRequest {
  const { headerRow, rowKey } = mapping;
  return {
    sheet,
    headerRow,
    firstRow: headerRow + 1,
    lastRow: now.length - 1,
    ignored: otherRows(now, mapping),
    key: rowKey === "owned" ? "ownedRowId" : { column: rowKey },
    columns,
    rows: new Map([...planned].map(([key, row]) => [key, inputsOf(row)])),
  };
}

/** The column of keys: the planner's, or that of the row ids, made and filled where it is missing. */
async function keyColumnFor(
  workbook: Workbook,
  { sheet, mapping, cells }: ResultsToWrite,
  begin: () => WorkContext,
): Promise<number | WorkbookProblem> {
  const { headerRow, rowKey } = mapping;
  if (rowKey !== "owned") return rowKey;
  const rows = {
    sheet,
    headerRow,
    firstRow: headerRow + 1,
    lastRow: cells.length - 1,
    ignored: otherRows(cells, mapping),
  };
  const ids = await ensureRowIds(workbook, rows, begin());
  return "problem" in ids ? ids : ids.column;
}
