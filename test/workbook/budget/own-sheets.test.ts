/** The budget's own sheets are told from a planner's, whatever they are called. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { budgetSheets } from "../../../src/workbook/budget/budget-sheets";
import { findBudgetSheets } from "../../../src/workbook/budget/own-sheets";
import { writeSheets } from "../../../src/workbook/budget/write-sheets";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { handBudget } from "../../cases/budget/hand-budget";

const file = path.join(__dirname, "../../cases/budget/twelve-positions.json");
const hand = handBudget(JSON.parse(readFileSync(file, "utf8")));

test("the three sheets are found, and an empty sheet or a planner's own budget is not", async () => {
  const book = new MemoryWorkbook([
    { name: "Roster", cells: [["x"]] },
    { name: "Budget", cells: [["Personnel budget"]] },
    { name: "Empty", cells: [] },
  ]);
  const sheets = budgetSheets({
    budget: hand.budget,
    mapping: hand.mapping,
    place: { sheetName: "Roster", row: 0, column: 0 },
    payTable: undefined,
  });
  const wait = () => Promise.resolve();
  expect(await writeSheets(book, sheets, { wait })).toBeUndefined();
  const all = await book.sheets();
  const found = await findBudgetSheets(book, all);
  expect(all.filter(({ id }) => found.has(id)).map(({ name }) => name)).toEqual(
    sheets.map(({ name }) => name),
  );
});
