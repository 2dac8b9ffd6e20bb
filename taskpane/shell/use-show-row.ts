/** Takes the planner from the pane to a place in the sheet. */
import { useCallback } from "react";
import type { Block, SheetSummary, Workbook } from "../../src/workbook/port";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import { problemBehind } from "../../src/workbook/stop";
import { useAnnounce } from "./announcer";

/** Selects a row, counted from 0, across the roster's columns. */
export type ShowRow = (row: number) => void;

/** Gives the function that selects cells, and says why where it cannot. */
export function useShowCells(workbook: Workbook): (block: Block) => void {
  const announce = useAnnounce();
  return useCallback(
    (block) => {
      workbook
        .select(block)
        .catch((reason: unknown) =>
          announce(sayWorkbookProblem(problemBehind(reason))),
        );
    },
    [workbook, announce],
  );
}

/** Gives the function that selects a row of the sheet. */
export function useShowRow(
  workbook: Workbook,
  { id, columns }: Pick<SheetSummary, "id" | "columns">,
): ShowRow {
  const show = useShowCells(workbook);
  return useCallback(
    (row) => show({ sheet: id, row, column: 0, rows: 1, columns }),
    [show, id, columns],
  );
}
