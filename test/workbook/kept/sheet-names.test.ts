/** Our sheets are told by what they hold, whatever they are called. */
import {
  findKeptSheets,
  keepAssumptions,
  keepDecisions,
  keepMapping,
} from "../../../src/workbook/kept";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { testContext, valuesOn } from "../roster-on-sheet";
import {
  bookWithRoster,
  decision,
  kept,
  MAPPING,
  PLANNERS,
  sheetNamed,
} from "./samples";

const context = testContext();

test("our sheets are known whatever they are called, and are all found to be removed", async () => {
  const book = bookWithRoster();
  await keepMapping(book, MAPPING, context);
  await keepDecisions(book, [decision("A")], context);
  await keepAssumptions(book, PLANNERS, context);
  book.person.renameSheet(sheetNamed(book, "Classbook decisions").id, "Mine");
  const { decisions, sheets } = await kept(book);
  expect(decisions).toEqual([decision("A")]);
  expect(sheets).toEqual(new Set(["sheet-2", "sheet-3", "sheet-4"]));
  expect(await findKeptSheets(book)).toHaveLength(3);
});

test("a sheet of the planner's that bears our name is left alone", async () => {
  const book = new MemoryWorkbook([
    { name: "Classbook decisions", cells: [["my own"], ["notes"]] },
  ]);
  await keepDecisions(book, [decision("A")], context);
  expect(valuesOn(book, "Classbook decisions")).toEqual([
    ["my own"],
    ["notes"],
  ]);
  expect((await kept(book)).decisions).toEqual([decision("A")]);
  expect(book.model.sheets[1]?.name).toBe("Classbook decisions 2");
});
