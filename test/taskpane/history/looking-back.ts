/** A planner who has gone to the history of a workbook in which a run was made. */
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  fireEvent,
  goToPart,
  isRead,
  screen,
  sitDown,
  type Table,
  within,
} from "../planner";
import { plainRoster, sheetOf } from "../rosters";
import { saved, writeRun } from "./journalled";
import "../../../taskpane/history";
import "../../../taskpane/history/interrupted";

export const button = (name: string | RegExp) =>
  screen.getByRole("button", { name });
export const section = (name: string) => screen.getByRole("region", { name });

export { goToPart as goTo };

export const linesOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .map((line) => [...line.children].map((cell) => cell.textContent));

/** A pane over a workbook in which one run was made. */
export async function afterRun(): Promise<Table> {
  const book = new MemoryWorkbook(sheetOf(plainRoster()));
  await writeRun(book);
  const table = sitDown(saved(book));
  await isRead();
  goToPart("History");
  return table;
}

export async function openRun(): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name: /^Run of / }));
  await screen.findByRole("heading", { level: 2, name: /^Run of / });
  await screen.findByRole("table", { name: /cells/ });
}
