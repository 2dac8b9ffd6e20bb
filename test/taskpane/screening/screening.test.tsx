/** A planner screens the whole roster: every row has one place, with its reason and the way to it. */
import {
  fireEvent,
  goToPart,
  isRead,
  screen,
  sitDown,
  waitFor,
  within,
} from "../planner";
import { plainRoster, rosterWithYears, sheetOf } from "../rosters";
import "../../../taskpane/explanation";
import "../../../taskpane/screening";

/**
 * CIO III with 14 years and a bachelor's: the leadership that it asks for is not known. With 2 years no track is in reach.
 * Years that are no number. An IT Technology Officer with a bachelor's and 6 years, where 4 are asked and no leadership.
 */
const ROSTER = rosterWithYears((row) => [0, 14, 2, "many", 6][row] ?? 14);

const totals = () =>
  within(screen.getByRole("list", { name: "Show" }))
    .getAllByRole("button")
    .map((button) => button.textContent);

const people = () =>
  within(screen.getByRole("list", { name: "Rows by verdict" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

const show = (name: string) =>
  fireEvent.click(
    screen.getByRole("button", { name: new RegExp(`^${name} ?: \\d`) }),
  );

test("each row is counted once, listed by verdict with its reason, and leads to its place and its explanation", async () => {
  const table = sitDown(sheetOf(ROSTER));
  await isRead();
  goToPart("Screening");
  await screen.findByRole("list", { name: "Show" });
  const counts = totals().map((total) => Number(/\d+/.exec(total ?? "")?.[0]));
  expect(counts.reduce((sum, number) => sum + number, 0)).toBe(8);
  expect(totals()).toEqual([
    "Not qualified: 1 row",
    "Review: 1 row",
    "Qualified: 1 row",
    "Check the data: 1 row",
    "No years or education given: 0 rows",
    "No class in force: 4 rows",
  ]);
  expect(people()[0]).toMatch(/^3P-2, CIO III.*CIO III \(IXGX40\)/);
  expect(people()[0]).toMatch(/12 short\)\.$/);
  expect(screen.getByText(/^Judged with education credit/)).toBeTruthy();
  show("Check the data");
  expect(people()).toEqual([expect.stringContaining("many")]);
  show("No class in force");
  expect(people().join()).toContain("Janitor");
  fireEvent.click(
    screen.getByRole("button", { name: "Go to row 8 of the sheet" }),
  );
  await waitFor(() =>
    expect(table.book.model.selected).toMatchObject({ row: 7, rows: 1 }),
  );
  fireEvent.click(
    screen.getByRole("button", { name: "Explain the selected row" }),
  );
  await screen.findByRole("heading", { level: 2, name: "Position P-7, row 8" });
});

test("without a column of years it says what to choose", async () => {
  sitDown(sheetOf(plainRoster()));
  await isRead();
  goToPart("Screening");
  expect(await screen.findByText(/nobody can be screened/)).toBeTruthy();
});
