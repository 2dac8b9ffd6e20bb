/** Follows which rows of a sheet the planner has selected. */
import { useCallback, useEffect, useState } from "react";
import type { Block, SheetId, Workbook } from "../../src/workbook/port";
import { useAnswer } from "../shell/use-answer";

/** Rows of the sheet, counted from 0; "elsewhere" while another sheet, or nothing, is selected. */
export type SelectedRows =
  { readonly first: number; readonly count: number } | "elsewhere";

/** The rows selected now; undefined until the host was asked. */
export function useSelectedRows(
  workbook: Workbook,
  sheet: SheetId | undefined,
): SelectedRows | undefined {
  const [heard, setHeard] = useState<Block>();
  useEffect(() => workbook.watch({ selected: setHeard }), [workbook]);
  const ask = useCallback(
    async () => ({ block: await workbook.selection().catch(() => undefined) }),
    [workbook],
  );
  const { answer } = useAnswer(heard === undefined ? ask : undefined);
  const block = heard ?? answer?.block;
  if (block === undefined) return answer && "elsewhere";
  return block.sheet === sheet
    ? { first: block.row, count: block.rows }
    : "elsewhere";
}
