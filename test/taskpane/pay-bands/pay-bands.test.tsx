/** A planner gives a pay table, sees what is wrong with it, and who stands where in it. */
import {
  cellsOf,
  fireEvent,
  goToPart,
  isOpen,
  isRead,
  pick,
  screen,
  sitDown,
  type Table,
  waitFor,
  within,
} from "../planner";
import { sheetOf } from "../rosters";
import "../../../taskpane/pay-bands";
import "../../../taskpane/screening";

const ROSTER = [
  ["Position No", "Job Title", "Salary", "FTE"],
  ["P-1", "CIO III", 87_000, 1],
  ["P-2", "CIO III", 134_478.7, 1],
  ["P-3", "CIO III", 50_000, 0.5],
  ["P-4", "IT Technology Officer", 200_000, 1],
  ["P-5", "CIO IV", 100_000, 1],
  ["P-6", "CIO III", null, 1],
  ["P-7", "Janitor", 30_000, 1],
];

const PAY = [
  ["Pay plan of the state"],
  ["Pay Band", "Minimum", "Midpoint", "Maximum"],
  ["IF", 58_000, 77_469, 96_000],
  ["II", 87_703, 116_938, null],
];

async function openPart(sheets: Parameters<typeof sitDown>[0]): Promise<Table> {
  const table = sitDown(sheets);
  await isRead();
  goToPart("Pay bands");
  await screen.findByLabelText("Where is the pay table?");
  return table;
}

async function keepTable(bands: number): Promise<void> {
  const label = new RegExp(`^Keep this table of ${bands} band`);
  const button = await screen.findByRole("button", { name: label });
  await waitFor(() => expect(isOpen(button)).toBe(true));
  fireEvent.click(button);
  await screen.findByRole("list", { name: "Show" });
}

const totals = () =>
  within(screen.getByRole("list", { name: "Show" }))
    .getAllByRole("button")
    .map((button) => button.textContent);

const show = (name: string) =>
  fireEvent.click(
    screen.getByRole("button", { name: new RegExp(`^${name} ?: \\d`) }),
  );

const listed = () =>
  within(screen.getByRole("list", { name: "Positions" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

test("a table on a sheet is mapped, checked and kept, and everybody has one standing", async () => {
  const table = await openPart([
    ...sheetOf(ROSTER),
    { name: "Pay", cells: PAY },
  ]);
  pick("Where is the pay table?", "Sheet Pay");
  await keepTable(2);
  expect(screen.getByText(/^2 bands in the sheet/)).toBeTruthy();
  expect(screen.getByText(/lacks bands IG, IH, IJ, IK/)).toBeTruthy();
  expect(
    screen.getByText(/^Band II without a maximum: who is above/),
  ).toBeTruthy();
  expect(totals()).toEqual([
    "Below the minimum: 1 row",
    "Above the maximum: 1 row",
    "At least 115% of the midpoint: 2 rows",
    "Not below (maximum not known): 1 row",
    "Not compared: 3 rows",
    "All with a class: 6 rows",
  ]);
  expect(listed()).toEqual([
    expect.stringContaining("Full-time rate 87,000 · 87,703 to ? · 74.4%"),
  ]);
  show("Not compared");
  expect(listed().join()).toContain("say above what salaries of part-time");
  expect(listed().join()).toContain('has no band "IJ"');
  expect(listed().join()).toContain("The salary is blank");
  expect(screen.getByText(/^1 row has no class in force/)).toBeTruthy();
  show("Above the maximum");
  fireEvent.click(
    screen.getByRole("button", { name: "Go to row 5 of the sheet" }),
  );
  await waitFor(() =>
    expect(table.book.model.selected).toMatchObject({ row: 4, rows: 1 }),
  );
});

test("part-time pay counts as the planner says it is meant, and who is singled out is the planner's choice", async () => {
  await openPart([...sheetOf(ROSTER), { name: "Pay", cells: PAY }]);
  pick("Where is the pay table?", "Sheet Pay");
  await keepTable(2);
  pick("Salaries of part-time positions are", /^Paid for their share/);
  await waitFor(() =>
    expect(totals()).toContain("Not below (maximum not known): 2 rows"),
  );
  pick("Salaries of part-time positions are", "Full-time rates");
  await waitFor(() => expect(totals()).toContain("Below the minimum: 2 rows"));
  const ratio = screen.getByLabelText(/^Single out a compa-ratio/);
  expect((ratio as HTMLInputElement).value).toBe("115");
  fireEvent.change(ratio, { target: { value: "120%" } });
  fireEvent.blur(ratio);
  await waitFor(() =>
    expect(totals()).toContain("At least 120% of the midpoint: 1 row"),
  );
  fireEvent.change(ratio, { target: { value: "much" } });
  fireEvent.blur(ratio);
  expect(screen.getByText(/^Give a percentage above 0/)).toBeTruthy();
  expect(totals()).toContain("At least 120% of the midpoint: 1 row");
});

test("a pasted table is read in the way that the planner says its numbers are meant", async () => {
  await openPart(sheetOf(ROSTER));
  pick("Where is the pay table?", "Pasted text");
  fireEvent.change(screen.getByLabelText(/^Paste the table here/), {
    target: {
      value:
        "Grade\tMin\tMid\tMax\nIF\t58.000\t77.469\t96.000\nII\t87.703\t116.938\t\n",
    },
  });
  await screen.findByText("Say which decimal mark is meant.");
  pick("The decimal mark is", /^A comma/);
  await keepTable(2);
  expect(totals()).toContain("Above the maximum: 1 row");
});

test("standings are written by row into columns of our own, with the reason where there is none", async () => {
  const table = await openPart([
    ...sheetOf(ROSTER),
    { name: "Pay", cells: PAY },
  ]);
  pick("Where is the pay table?", "Sheet Pay");
  await keepTable(2);
  fireEvent.click(screen.getByRole("button", { name: "Write 6 rows" }));
  await screen.findByRole("heading", { name: "What was written" });
  const [header, ...rows] = cellsOf(table);
  expect(header?.slice(4)).toEqual([
    "Salary status",
    "Compa-ratio by pay table",
  ]);
  expect(rows.map((row) => row[4] ?? null)).toEqual([
    "Below",
    "Not below (maximum unknown)",
    expect.stringMatching(/^Not compared: The FTE is other than 1/),
    "Above",
    expect.stringMatching(/^Not compared: The pay table has no band "IJ"/),
    "Not compared: The salary is blank: not known.",
    null,
  ]);
  expect(rows[1]?.[5]).toBeCloseTo(1.15, 9);
  expect(rows[2]?.[5] ?? null).toBeNull();
});

test("what is kept is there again, and a change in its sheet is said", async () => {
  const first = await openPart([
    ...sheetOf(ROSTER),
    { name: "Pay", cells: PAY },
  ]);
  pick("Where is the pay table?", "Sheet Pay");
  await keepTable(2);
  const pay = first.book.model.sheets[1]?.id ?? "";
  first.book.person.edit(pay, 2, 1, 59_000);
  goToPart("Screening");
  goToPart("Pay bands");
  expect(await screen.findByText(/^2 bands in the sheet/)).toBeTruthy();
  const again = await screen.findByRole("button", { name: "Take it again" });
  fireEvent.click(again);
  await keepTable(2);
  await waitFor(() =>
    expect(screen.queryByText(/no longer says what is kept/)).toBeNull(),
  );
});
