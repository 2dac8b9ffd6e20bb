/** The third step with overrides that the planner filled, and with live formulas beside them. */
import {
  act,
  cellsOf,
  fireEvent,
  goToWriting,
  screen,
  sitDown,
  tableTexts,
  write,
} from "./planner";
import { plainRoster, sheetOf } from "./rosters";
import {
  RESULTS,
  FIRST,
  WIDTH,
  CODE,
  REASON,
  OVERRIDE,
  RATIO,
  readAgain,
} from "./written-columns";

test("an override that the planner fills is in force at the next run, and is never written", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  await write();
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => {
    table.book.person.edit(sheet, 1, OVERRIDE, "cio v");
    table.book.person.edit(sheet, 5, OVERRIDE, "IXGX30");
    table.book.person.edit(sheet, 7, OVERRIDE, "Wizard");
  });
  await readAgain();
  await goToWriting();
  await write();
  const cells = cellsOf(table);
  expect(cells[0]).toHaveLength(WIDTH);
  expect([1, 5, 7].map((row) => cells[row]?.slice(OVERRIDE, RATIO))).toEqual([
    ["cio v", "IXGX52", "CIO V", "IK"],
    ["IXGX30", "IXGX30", "CIO I", "IG"],
    ["Wizard", null, null, null],
  ]);
  expect(cells[1]?.[CODE]).toBe("IXGX40");
  expect(cells[7]?.[REASON]).toMatch(/^Review: The override gives no class/);
  expect(tableTexts("Outcome").slice(1, 3)).toEqual([
    ["Written", "3"],
    ["Already right", "5"],
  ]);
});

test("a row whose override was changed after it was read is left alone", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  await write();
  await readAgain();
  await goToWriting();
  const before = cellsOf(table);
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => table.book.person.edit(sheet, 1, OVERRIDE, "CIO V"));
  await write();
  expect(tableTexts("Outcome")[3]).toEqual(["Could not be written", "1"]);
  expect(cellsOf(table)[1]).toEqual(
    before[1]?.map((cell, at) => (at === OVERRIDE ? "CIO V" : cell)),
  );
});

test("live formulas name the cells of their own row, and the columns that the run makes", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  fireEvent.click(screen.getByRole("radio", { name: /^Live formulas/ }));
  await write();
  const sheet = table.book.model.sheets[0]?.id ?? "";
  const formulas = [1, 8].map((row) =>
    RESULTS.map(
      (_, at) =>
        table.book.model.sheet(sheet).cellAt(row, FIRST + at).formula ?? null,
    ),
  );
  expect(formulas.map((row) => row.slice(0, 5))).toEqual([
    [null, null, null, null, null],
    [null, null, null, null, null],
  ]);
  expect(formulas.map((row) => row.slice(5, 8))).toEqual(
    [2, 9].map((row) => [
      `=IF(ISERROR(I${row}),"",IF(TRIM(I${row})="",E${row}&"",IFNA(IFNA(CLASSINFO(I${row},"code"),CLASSINFO(I${row},"title")),"")))`,
      `=IF(J${row}="","",CLASSINFO(J${row},"title"))`,
      `=IF(J${row}="","",IFNA(PAYBAND(J${row}),""))`,
    ]),
  );
  expect(screen.getByText("The results are in columns E to M.")).toBeTruthy();
});

test("formulas written over values of an earlier run name the columns where they are", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  await write();
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => table.book.person.insertColumns(sheet, 6, 1));
  await readAgain();
  await goToWriting();
  fireEvent.click(screen.getByRole("radio", { name: /^Live formulas/ }));
  await write();
  expect(table.book.model.sheet(sheet).cellAt(1, FIRST + 7).formula).toBe(
    '=IF(K2="","",CLASSINFO(K2,"title"))',
  );
  expect(cellsOf(table)[0]).toHaveLength(WIDTH + 1);
});
