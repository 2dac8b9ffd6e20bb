/** The cells of the table that the planner points to: a sheet of the workbook, or pasted text. */
import { useCallback } from "react";
import type { PayCells } from "../../src/core/pay/pay-columns";
import type { SheetSummary } from "../../src/workbook/port";
import { readRoster } from "../../src/workbook/read-roster";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { useAnswer } from "../shell/use-answer";
import { workContext } from "../work-context";
import { pastedCells } from "./table-cells";
import { payTexts } from "../texts/pay-bands";

export type TableSource =
  { readonly sheet: SheetSummary } | { readonly pasted: string };

/** The cells, or in a sentence why there are none; undefined while they are read, and before a source is chosen. */
export function useTableSource(
  host: PaneHost,
  source: TableSource | undefined,
): PayCells | { readonly wrong: string } | undefined {
  const ask = useCallback(async () => {
    if (source === undefined) return { source, cells: undefined };
    return { source, cells: await cellsOf(host, source) };
  }, [host, source]);
  const { answer } = useAnswer(ask);
  return answer?.source === source ? answer?.cells : undefined;
}

async function cellsOf(
  host: PaneHost,
  source: TableSource,
): Promise<PayCells | { readonly wrong: string }> {
  if ("pasted" in source)
    return (await pastedCells(source.pasted)) ?? { wrong: payTexts.notParsed };
  const read = await readRoster(
    host.workbook,
    source.sheet.id,
    workContext(host),
  );
  return "problem" in read ? { wrong: sayWorkbookProblem(read) } : read.cells;
}
