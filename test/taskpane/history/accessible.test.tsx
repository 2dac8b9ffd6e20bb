/** The parts that look back on a workbook, held to WCAG 2.2 AA as far as a page without layout can be. */
import axe from "axe-core";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { act, fireEvent, goToPart, isRead, screen, sitDown } from "../planner";
import { rosterWithYears, sheetOf } from "../rosters";
import { saved, writeRun } from "./journalled";
import "../../../taskpane/explanation";
import "../../../taskpane/history";
import "../../../taskpane/history/interrupted";
import "../../../taskpane/sharing";

/** Of the part in sight. */
async function violations(): Promise<string[]> {
  const parts = [...document.querySelectorAll("main")];
  const inSight = parts.find((part) => part.closest("[hidden]") === null);
  const { violations } = await axe.run(inSight ?? document.body, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html}`),
  );
}

test("history, sharing and explanation have no violation, their questions open", async () => {
  const book = new MemoryWorkbook(sheetOf(rosterWithYears()));
  await writeRun(book);
  const table = sitDown(saved(book));
  await isRead();
  goToPart("History");
  fireEvent.click(await screen.findByRole("button", { name: /^Run of / }));
  await screen.findByRole("table", { name: /cells/ });
  fireEvent.click(screen.getByRole("button", { name: "Revert this run…" }));
  expect(await violations()).toEqual([]);
  goToPart("Share");
  fireEvent.click(
    await screen.findByRole("button", { name: "Remove our history…" }),
  );
  expect(await violations()).toEqual([]);
  goToPart("Explain");
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() =>
    table.book.person.select({ sheet, row: 4, column: 0, rows: 1, columns: 1 }),
  );
  await screen.findByRole("heading", { name: "Position P-4, row 5" });
  expect(await violations()).toEqual([]);
});
