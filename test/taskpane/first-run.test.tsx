/** The pane where there is no roster yet, or none that it can read: a sentence that says what to do, nothing written. */
import {
  cellsOf,
  fireEvent,
  goToTitles,
  isRead,
  pick,
  picked,
  screen,
  sitDown,
  within,
} from "./planner";
import { plainRoster, sheetOf } from "./rosters";

const hasSteps = () =>
  screen.queryByRole("button", { name: "Go on to the titles" }) !== null;

test("a workbook without a sheet in sight asks for one", async () => {
  sitDown([{ name: "Secret", cells: plainRoster(), hidden: true }]);
  expect(
    await screen.findByText(/^There is no sheet to read: open a roster/),
  ).toBeTruthy();
});

test("sheets without data ask for a roster", async () => {
  const table = sitDown([
    { name: "Sheet1", cells: [] },
    { name: "Sheet2", cells: [] },
  ]);
  expect(
    await screen.findByText(/^No sheet holds data yet: open a roster/),
  ).toBeTruthy();
  expect(hasSteps()).toBe(false);
  expect(table.book.model.sheets).toHaveLength(2);
});

test("of two sheets the one with data is read, and the empty one is said to be empty", async () => {
  sitDown([
    { name: "Notes", cells: [] },
    { name: "Positions", cells: plainRoster() },
  ]);
  await isRead();
  expect(picked("Sheet")).toBe("Positions");
  pick("Sheet", "Notes (empty)");
  expect(
    await screen.findByText(/^The sheet “Notes” is empty: choose another/),
  ).toBeTruthy();
  expect(hasSteps()).toBe(false);
});

test("what was chosen of a sheet is still there after a look at another", async () => {
  sitDown([
    { name: "Positions", cells: plainRoster() },
    { name: "Copy", cells: plainRoster().slice(0, 5) },
  ]);
  await isRead();
  pick("Salary", "Not in this roster");
  pick("Sheet", "Copy");
  await isRead();
  expect(picked("Salary")).toBe("Salary (C)");
  pick("Sheet", "Positions");
  await isRead();
  expect(picked("Salary")).toBe("Not in this roster");
});

test("a single row is not taken for a roster", async () => {
  sitDown(sheetOf(plainRoster().slice(0, 1)));
  expect(
    await screen.findByText(/^The sheet “Positions” has only one row/),
  ).toBeTruthy();
});

test("an unknown class in the class column is named, and the title alone is not trusted", async () => {
  const cells = plainRoster().map((row, index) => [
    ...row,
    index === 0 ? "Class Code" : index === 1 ? "XYZ99" : "IXGX40",
  ]);
  const table = sitDown(sheetOf(cells));
  await goToTitles();
  const card = screen
    .getByText("Class code in the sheet: XYZ99")
    .closest("li") as HTMLElement;
  expect(
    within(card).getByText(/"XYZ99" stands in none of the documents/),
  ).toBeTruthy();
  expect(within(card).getByText("To review")).toBeTruthy();
  expect(cellsOf(table)).toEqual(cells);
});

test("a code that lost its zeros is recognised and said", async () => {
  const cells = [
    ["Position No", "Job Title", "Class Code"],
    ["P-1", "IT Executive", 1723],
    ["P-2", "IT Executive", 1723],
  ];
  sitDown(sheetOf(cells));
  await isRead();
  // One title may be anybody's, so it is asked.
  pick("Whose classes?", "Commonwealth of Pennsylvania");
  expect(screen.getByText(/1723 for 01723/)).toBeTruthy();
  await goToTitles();
  fireEvent.click(screen.getByRole("button", { name: /^All: / }));
  expect(
    screen.getByText(/^The sheet holds 1723; its leading zeros were lost/),
  ).toBeTruthy();
});

test("the sample is marked as sample, one's own roster is not", async () => {
  const { unmount } = sitDown(sheetOf(plainRoster()), { isSample: true });
  await isRead();
  expect(screen.getByText("Sample data")).toBeTruthy();
  unmount();
  sitDown(sheetOf(plainRoster()));
  await isRead();
  expect(screen.queryByText("Sample data")).toBeNull();
});
