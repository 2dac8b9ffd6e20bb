/** The sheets of a workbook that are ours, each with what it keeps, and their removal. */
import { findBudgetSheets } from "../../src/workbook/budget/own-sheets";
import { FORMULAS } from "../../src/workbook/freeze";
import { removeHistory } from "../../src/workbook/journal";
import { JOURNAL } from "../../src/workbook/journal/blocks";
import { RUNS } from "../../src/workbook/journal/lines";
import { findKeptSheets } from "../../src/workbook/kept";
import { findTables } from "../../src/workbook/kept/table-sheet";
import type { WorkContext } from "../../src/workbook/context";
import { findOwnership } from "../../src/workbook/owned/ownership-sheet";
import type { SheetSummary, Workbook } from "../../src/workbook/port";
import type { WorkbookProblem } from "../../src/workbook/problem";
import { problemBehind } from "../../src/workbook/stop";

export type OwnSheetKeeps =
  "columns" | "runs" | "journal" | "remembered" | "formulas" | "budget";

export interface OwnSheet {
  readonly sheet: SheetSummary;
  readonly keeps: OwnSheetKeeps;
}

/** Every sheet of ours in tab order. @throws Stop; WorkbookFailure */
export async function findOwnSheets(workbook: Workbook): Promise<OwnSheet[]> {
  const tables = await findTables(workbook, [RUNS, JOURNAL, FORMULAS]);
  const ownership = await findOwnership(workbook);
  const remembered = new Set(await findKeptSheets(workbook));
  const all = await workbook.sheets();
  const budget = await findBudgetSheets(workbook, all);
  const keepsOf = ({ id }: SheetSummary): OwnSheetKeeps | undefined => {
    if (id === ownership?.sheet) return "columns";
    if (id === tables.get(RUNS)?.id) return "runs";
    if (id === tables.get(JOURNAL)?.id) return "journal";
    if (id === tables.get(FORMULAS)?.id) return "formulas";
    if (budget.has(id)) return "budget";
    return remembered.has(id) ? "remembered" : undefined;
  };
  return all.flatMap((sheet) => {
    const keeps = keepsOf(sheet);
    return keeps === undefined ? [] : [{ sheet, keeps }];
  });
}

/** Removes the journal, which is refused while a run is under way, then every other sheet of ours. */
export async function removeOwnSheets(
  workbook: Workbook,
  context: WorkContext,
): Promise<WorkbookProblem | undefined> {
  const problem = await removeHistory(workbook, context);
  if (problem !== undefined) return problem;
  try {
    const left = await findOwnSheets(workbook);
    if (left.length > 0)
      await workbook.batch(
        left.map(({ sheet }) => ({ step: "removeSheet", sheet: sheet.id })),
      );
    return undefined;
  } catch (reason) {
    return problemBehind(reason);
  }
}
