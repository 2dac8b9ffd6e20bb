/** The third step when the sheet is not as it was read, cannot be written, or the planner stops. */
import {
  act,
  cellsOf,
  fireEvent,
  goToTitles,
  goToWriting,
  isOpen,
  isRead,
  pick,
  screen,
  sitDown,
  tableTexts,
  waitFor,
  write,
} from "./planner";
import { changed, plainRoster, sheetOf } from "./rosters";
import { RESULTS, FIRST, CODE, readAgain } from "./written-columns";

test("a row that was changed after it was read is left alone and named", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => table.book.person.edit(sheet, 1, 1, "Bus Driver"));
  expect(await screen.findByText(/^The sheet was changed after/)).toBeTruthy();
  await write();
  expect(cellsOf(table)[1]?.slice(FIRST)).toEqual(RESULTS.map(() => null));
  expect(tableTexts("Outcome").slice(1, 4)).toEqual([
    ["Written", "7"],
    ["Already right", "0"],
    ["Could not be written", "1"],
  ]);
  const notice = screen.getByText(/^The cells of the row were changed/);
  expect(notice.textContent).toContain("read the sheet again");
  expect(
    screen.getAllByText("Not everything could be written: 1 row needs a look.")
      .length,
  ).toBeGreaterThan(0);
});

test("rows that were sorted meanwhile still get their own results", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => table.book.person.sortRows(sheet, 1, [7, 6, 5, 4, 3, 2, 1, 0]));
  await write();
  const cells = cellsOf(table);
  expect(cells[8]?.slice(0, 5)).toEqual([
    "P-1",
    "CIO III",
    100_000,
    100_000,
    "IXGX40",
  ]);
});

test("a protected sheet and a roster without names are said before writing", async () => {
  sitDown([{ name: "Positions", cells: plainRoster(), protected: true }]);
  await goToWriting();
  expect(screen.getByText(/^The sheet Positions is protected/)).toBeTruthy();
  const button = screen.getByRole("button", { name: /^Write \d/ });
  expect(isOpen(button)).toBe(false);
});

test("a roster without a row of names is not written until it has one", async () => {
  const table = sitDown(sheetOf(plainRoster().slice(1)));
  await screen.findByRole("heading", { name: "Where is the roster?" });
  pick("Row with the column names", "None: the data begin in row 1");
  pick("Title", "Column B");
  await goToTitles();
  fireEvent.click(screen.getByRole("button", { name: "Go on to writing" }));
  expect(
    await screen.findByText(/insert a row with names above the data/),
  ).toBeTruthy();
  expect(cellsOf(table)).toEqual(plainRoster().slice(1));
});

test("a sheet that is taken away ends the run in a sentence", async () => {
  const table = sitDown([
    { name: "Positions", cells: plainRoster() },
    { name: "Other", cells: [] },
  ]);
  await goToWriting();
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => table.book.person.removeSheet(sheet));
  fireEvent.click(screen.getByRole("button", { name: /^Write \d/ }));
  expect(
    (await screen.findAllByText(/^The sheet is no longer in the workbook/))
      .length,
  ).toBeGreaterThan(0);
});

test("texts that look like formulas stay texts", async () => {
  const cells = changed(plainRoster(), 7, 1, "=1+1");
  const table = sitDown(sheetOf(cells));
  await goToWriting();
  await write();
  expect(cellsOf(table).map((row) => row.slice(0, 4))).toEqual(cells);
});

test("while it writes, the pane says what it is at and cannot be set off twice", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await isRead();
  pick("Tells rows apart", "None: let Classbook add row ids");
  await goToWriting();
  const release = table.hold();
  const button = screen.getByRole("button", { name: /^Write \d/ });
  await waitFor(() => expect(isOpen(button)).toBe(true));
  button.focus();
  fireEvent.click(button);
  expect(await screen.findByText("Adding row ids…")).toBeTruthy();
  expect(screen.getByRole("progressbar", { name: "Writing…" })).toBeTruthy();
  expect(isOpen(button)).toBe(false);
  expect(document.activeElement).toBe(button);
  release();
  await screen.findByRole("heading", { name: "What was written" });
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("subtotals and headers printed again stay as they are beside a key of the planner's", async () => {
  const [header = [], ...positions] = plainRoster();
  const total = [null, "Total for Parks", 640_000, null];
  const cells = [header, ...positions.slice(0, 4), total, header];
  const roster = [...cells, ...positions.slice(4), total];
  const table = sitDown(sheetOf(roster));
  await isRead();
  pick("Tells rows apart", "Position No (A)");
  await goToWriting();
  await write();
  const after = cellsOf(table);
  expect(after.map((row) => row.slice(0, FIRST))).toEqual(roster);
  for (const row of [5, 6, 11])
    expect(after[row]?.slice(FIRST)).toEqual(RESULTS.map(() => null));
  expect(after[1]?.[CODE]).toBe("IXGX40");
  expect(tableTexts("Outcome")[1]).toEqual(["Written", "8"]);
});

test("hidden rows are written too, and that is said before", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => table.book.person.hideRows(sheet, 2, 2));
  await readAgain();
  await goToWriting();
  expect(screen.getByText(/^Some rows of the sheet are hidden/)).toBeTruthy();
  await write();
  expect(cellsOf(table)[3]?.[CODE]).toBe("IXGX40");
});

test("a run that is cancelled says so, and what it wrote is whole", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  const release = table.hold();
  const button = screen.getByRole("button", { name: /^Write \d/ });
  await waitFor(() => expect(isOpen(button)).toBe(true));
  fireEvent.click(button);
  fireEvent.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(screen.getByRole("button", { name: "Stopping…" })).toBeTruthy();
  release();
  await screen.findByRole("heading", { name: "What was written" });
  const filled = cellsOf(table)
    .slice(1)
    .map((row) => row.slice(FIRST).some((cell) => cell !== null));
  expect(filled).not.toContain(true);
});
