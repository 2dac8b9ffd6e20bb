/** A planner budgets a roster: sees what it costs and what to look at, and builds the sheets, or is told what is missing. */
import type { CellValue } from "../../../src/core/cell";
import { ANNUAL_PAY } from "../../../src/core/roster/pay-period";
import { type KeptPayTable, keepPayTable } from "../../../src/workbook/kept";
import {
  act,
  cellsOf,
  fireEvent,
  goToPart,
  isOpen,
  isRead,
  pick,
  screen,
  sitDown,
  type Table,
  tableTexts,
  waitFor,
  within,
} from "../planner";
import { changed, sheetOf } from "../rosters";
import "../../../taskpane/budget";
import "../../../taskpane/budget/build-sheets";

const ROSTER: CellValue[][] = [
  ["Position No", "Job Title", "Pay Band", "Salary", "FTE", "Status", "Grant"],
  ["P-1", "CIO III", "II", 90_000, 1, "Filled", 0.4],
  ["P-2", "CIO III", "II", 100_000, 0.5, "Filled", null],
  ["P-3", "IT Technology Officer", "IF", null, 1, "Vacant", null],
  ["P-4", "CIO III", "II", 80_000, 1, "Filled", null],
  ["P-5", "Janitor", null, 30_000, 1, "Filled", null],
];

const bound = (band: string, minimum: number, midpoint: number) => ({
  ...{ band, minimum, midpoint },
  ...{ effective: undefined, maximum: undefined },
});

const PAY: KeptPayTable = {
  revisions: [bound("IF", 58_000, 77_469), bound("II", 87_703, 116_938)],
  ...{ period: "annual", salaryPeriod: undefined, partTime: "notSaid" },
  ...{ hoursPerYear: ANNUAL_PAY.hoursPerYear, source: "" },
  atLeastRatio: undefined,
};

async function openBudget(
  cells: CellValue[][],
  payTable: KeptPayTable | "none" = PAY,
): Promise<Table> {
  const table = sitDown(sheetOf(cells));
  await isRead();
  const wait = () => Promise.resolve();
  const context = { wait, now: () => new Date(0), newId: () => "id" };
  await act(async () => {
    if (payTable !== "none") await keepPayTable(table.book, payTable, context);
  });
  goToPart("Personnel budget");
  await screen.findByRole("heading", { name: "The plan" });
  return table;
}

const budgetIs = (total: string) =>
  waitFor(() => expect(tableTexts("Amount").at(-1)).toEqual(["Budget", total]));

function fill(label: string | RegExp, value: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

const names = ({ book }: Table) => book.model.sheets.map(({ name }) => name);

async function build(): Promise<void> {
  const button = screen.getByRole("button", {
    name: "Build the budget sheets",
  });
  await waitFor(() => expect(isOpen(button)).toBe(true));
  fireEvent.click(button);
}

test("a plan is budgeted line by line, what to look at leads to its row, and the sheets are built beside the roster", async () => {
  const table = await openBudget(ROSTER);
  await budgetIs("327,469.00");
  fill("Benefits, % of salary", "10");
  fill("Raise from", "2027-01-01");
  fill("Percent", "2");
  pick("For", "One pay band");
  pick("Which", "II");
  fireEvent.click(screen.getByRole("button", { name: "Add this raise" }));
  // 220,000 in band II and a tenth of benefits are 242,000; 2 % of it for 181 of 365 days is 2,400.11.
  await budgetIs("362,616.01");
  expect(tableTexts("Amount").slice(1, 3)).toEqual([
    ["Baseline: salary and benefits", "360,215.90"],
    ["Raise from 2027-01-01, band II", "2,400.11"],
  ]);
  expect(screen.getByText(/each sums to the budget, to the cent/)).toBeTruthy();
  expect(
    tableTexts("Band")
      .slice(1)
      .map(([band, seats]) => [band, seats]),
  ).toEqual([
    ["IF", "1"],
    ["II", "3"],
    ["No band", "1"],
    ["Total", "5"],
  ]);

  fireEvent.click(
    screen.getByRole("button", { name: /^Below the minimum ?: 1/ }),
  );
  expect(screen.getByText(/80000 is below the minimum 87703/)).toBeTruthy();
  fireEvent.click(
    screen.getByRole("button", { name: "Go to row 5 of the sheet" }),
  );
  await waitFor(() =>
    expect(table.book.model.selected).toMatchObject({ row: 4, rows: 1 }),
  );
  fireEvent.click(screen.getByRole("button", { name: /^Vacant ?: 1/ }));
  expect(
    screen.getByText("Vacant: costed at 77,469, the midpoint of band IF."),
  ).toBeTruthy();

  await build();
  await screen.findByRole("heading", { name: "What was built" });
  expect(cellsOf(table)).toEqual(ROSTER);
  expect(names(table)).toEqual([
    "Positions",
    "Classbook pay table",
    "Classbook budget plan",
    "Classbook budget lines",
    "Classbook budget",
    "Classbook budget choices",
  ]);
  await build();
  await screen.findByText(/replaces all that stands in them/);
  fireEvent.click(screen.getByRole("button", { name: "Build them again" }));
  await screen.findByText(
    /^Three sheets with formulas over the roster: 5 lines/,
  );

  // Opened again, the plan is the one that was built, and no budget sheet is taken for a roster.
  const kept = table.book.model.sheets.map(({ id, name }) => ({
    name,
    cells: cellsOf(table, id),
  }));
  table.open(kept);
  await isRead();
  goToPart("Personnel budget");
  await budgetIs("362,616.01");
  goToPart("Classify");
  expect(
    within(screen.getByLabelText("Sheet"))
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Positions"]);
});

test("what is missing is said with what to do, and nothing can be built until it is mended", async () => {
  const withoutFte = ROSTER.map((row) =>
    row.map((cell, at) => (at === 4 ? null : cell)),
  );
  const table = await openBudget(changed(withoutFte, 1, 3, "n/a"), "none");
  await screen.findByText(/^No column of FTE is chosen/);
  expect(
    screen.getByText(/^The salary is "n\/a", which is no number/),
  ).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Build/ })).toBeNull();
  const sheet = table.book.model.sheets[0]?.id ?? "";
  pick("No column of FTE: each position is", "One FTE");
  await waitFor(() =>
    expect(screen.queryByText(/^No column of FTE is/)).toBeNull(),
  );
  act(() => table.book.person.edit(sheet, 1, 3, 9.5));
  fireEvent.click(await screen.findByRole("button", { name: "Read again" }));
  await screen.findByText(/^Salaries such as 9.5 and/);
  fireEvent.click(screen.getByLabelText(/^All salaries are for this period/));
  await screen.findByText(/^Vacant positions \(1\) have no pay table/);
  expect(names(table)).toEqual(["Positions"]);
});

test("columns that the planner settles hold: a fund's shares, and midpoints in place of salaries", async () => {
  const cells = ROSTER.map((row, at) => [
    ...row,
    at === 0 ? "Midpoint" : 100_000,
    at === 1 ? 0.6 : at === 0 ? "General" : 1,
  ]);
  await openBudget(cells);
  await budgetIs("327,469.00");
  fireEvent.click(screen.getByLabelText(/^General \(I\)$/));
  fireEvent.click(screen.getByLabelText(/^Grant \(G\)$/));
  pick("Roll up", "By fund");
  await waitFor(() =>
    expect(tableTexts("Fund").map((line) => [line[0], line.at(-1)])).toEqual([
      ["Fund", "Budget"],
      ["General", "291,469.00"],
      ["Grant", "36,000.00"],
      ["Total", "327,469.00"],
    ]),
  );
  // The part for the roster has a field of this name as well, out of sight.
  const salary = screen.getAllByLabelText("Salary").at(-1) as HTMLElement;
  fireEvent.change(salary, { target: { value: "7" } });
  await budgetIs("427,469.00");
});
