/** Takes last month over into the open workbook: mapping, decisions and assumptions, the pay table and the overrides where the planner has none yet. */
import type { ResultColumnId } from "../../src/core/roster/results";
import { otherRows } from "../../src/core/roster/row-kind";
import { nameMapping } from "../../src/core/succession/named-mapping";
import type { WorkContext } from "../../src/workbook/context";
import { writeJournalled } from "../../src/workbook/journal";
import type { RunStamp } from "../../src/workbook/journal/run";
import {
  keepAssumptions,
  keepDecisions,
  keepMapping,
  keepPayTable,
  readKept,
} from "../../src/workbook/kept";
import type { OwnedColumn } from "../../src/workbook/keyed-writer";
import { isCellError } from "../../src/core/cell";
import type { Workbook } from "../../src/workbook/port";
import type { WorkbookProblem } from "../../src/workbook/problem";
import { FACTS } from "../mapping/mapping-in-force";
import type { OpenedRoster } from "../shell/open-roster";
import type { RosterCells } from "../../src/core/roster/mapping";
import type { HandOver } from "./hand-over";
import { type KeptOfBoth, keptOfBoth } from "./kept-of-both";

const OVERRIDE: OwnedColumn & { readonly id: ResultColumnId } = {
  id: "override",
  header: "Override",
  look: { numberFormat: "@", columnWidth: 15 },
};

/** The sheet that takes over, and the planner's own cells in it. */
export interface Heir {
  readonly opened: Pick<OpenedRoster, "sheet" | "overrideColumn">;
  readonly cells: RosterCells;
}

/** True where the overrides are written: the column is made now, and never written again. */
export function writesOverrides(
  { overrides: { carried }, mapping }: HandOver,
  { overrideColumn }: Heir["opened"],
): boolean {
  return (
    carried.length > 0 &&
    overrideColumn === undefined &&
    mapping.rowKey !== "owned" &&
    mapping.headerRow >= 0
  );
}

/** Gives what this workbook keeps from now on, or what could not be taken over; what came before that stays. */
export async function takeOver(
  workbook: Workbook,
  handOver: HandOver,
  { opened, cells }: Heir,
  stamp: RunStamp,
  context: WorkContext,
): Promise<WorkbookProblem | KeptOfBoth> {
  const { last, mapping } = handOver;
  // Read now: a decision or a pay table may have been kept since both months were compared.
  const own = await readKept(workbook, context);
  if ("problem" in own) return own;
  const both = keptOfBoth(last.kept, own);
  const { decisions, payTable } = both;
  const sheetName = opened.sheet.name;
  const named = { ...nameMapping(mapping, cells, FACTS), sheetName };
  return (
    (await keepMapping(workbook, named, context)) ??
    (decisions.length === 0
      ? undefined
      : await keepDecisions(workbook, decisions, context)) ??
    (last.assumptions === undefined
      ? undefined
      : await keepAssumptions(workbook, last.assumptions, context)) ??
    (payTable && (await keepPayTable(workbook, payTable, context))) ??
    (writesOverrides(handOver, opened)
      ? await writeOverrides(
          workbook,
          handOver,
          { opened, cells },
          stamp,
          context,
        )
      : undefined) ??
    both
  );
}

async function writeOverrides(
  workbook: Workbook,
  { mapping, overrides }: HandOver,
  { opened, cells }: Heir,
  stamp: RunStamp,
  context: WorkContext,
): Promise<WorkbookProblem | undefined> {
  const { rowKey, headerRow } = mapping;
  if (rowKey === "owned") return undefined;
  const report = await writeJournalled(
    workbook,
    {
      sheet: opened.sheet.id,
      headerRow,
      firstRow: headerRow + 1,
      lastRow: cells.length - 1,
      ignored: otherRows(cells, mapping),
      key: { column: rowKey },
      columns: [OVERRIDE],
      rows: new Map(
        overrides.carried.map(({ key, value }) => [
          key,
          [isCellError(value) ? undefined : value],
        ]),
      ),
    },
    stamp,
    context,
  );
  return report.problem;
}
