/** Takes the planner from a row's key to the row, wherever it stands now. */
import { useCallback } from "react";
import { keyText } from "../../src/workbook/key-text";
import type { JournalledRun } from "../../src/workbook/journal/run";
import { isSameSheetName } from "../../src/workbook/limits";
import type { Block, Workbook } from "../../src/workbook/port";
import {
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";
import { readRoster, type RosterCells } from "../../src/workbook/read-roster";
import type { PaneHost } from "../host";
import { useAnnounce } from "../shell/announcer";
import { useShowCells } from "../shell/use-show-row";
import { workContext } from "../work-context";
import { changesTexts } from "../texts/history";

/** Selects the row that has the key now, or says that there is none. */
export type ShowKey = (key: string) => void;

export function useShowKey(
  host: PaneHost,
  { sheetName }: Pick<JournalledRun, "sheetName">,
): ShowKey {
  const show = useShowCells(host.workbook);
  const announce = useAnnounce();
  return useCallback(
    (key) => {
      void rowOf(host, sheetName, key).then((found) => {
        if (found === undefined) announce(changesTexts.notFound(key));
        else if ("problem" in found) announce(sayWorkbookProblem(found));
        else show(found);
      });
    },
    [host, sheetName, show, announce],
  );
}

async function rowOf(
  host: PaneHost,
  sheetName: string,
  key: string,
): Promise<Block | WorkbookProblem | undefined> {
  const sheet = await sheetNamed(host.workbook, sheetName);
  if (sheet === undefined) return { problem: "sheetMissing" };
  const read = await readRoster(host.workbook, sheet, workContext(host));
  return "problem" in read ? read : rowWith(read, key);
}

async function sheetNamed(
  workbook: Workbook,
  sheetName: string,
): Promise<string | undefined> {
  const sheets = await workbook.sheets();
  return sheets.find(({ name }) => isSameSheetName(name, sheetName))?.id;
}

/** The journal does not say which column held the keys: it is one in which the key stands once. */
function rowWith(
  { sheet, cells }: RosterCells,
  key: string,
): Block | undefined {
  for (let column = 0; column < sheet.columns; column += 1) {
    const rows = cells.flatMap((line, row) =>
      keyText(line[column] ?? null) === key ? [row] : [],
    );
    const [row] = rows;
    if (row !== undefined && rows.length === 1)
      return {
        sheet: sheet.id,
        row,
        column: 0,
        rows: 1,
        columns: sheet.columns,
      };
  }
  return undefined;
}
