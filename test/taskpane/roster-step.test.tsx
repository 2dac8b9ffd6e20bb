/** The first step as a planner takes it: what is guessed, what can be changed, what must be mended. */
import {
  act,
  cellsOf,
  fireEvent,
  isOpen,
  isRead,
  pick,
  picked,
  screen,
  sitDown,
  waitFor,
  within,
} from "./planner";
import { changed, plainRoster, rosterWithYears, sheetOf } from "./rosters";

const goOn = () => screen.getByRole("button", { name: "Go on to the titles" });

test("columns, key and jurisdiction are guessed with a reason", async () => {
  sitDown(sheetOf(plainRoster()));
  await isRead();
  expect(picked("Row with the column names")).toMatch(/^Row 1: Position No/);
  expect(picked("Tells rows apart")).toBe("Position No (A)");
  expect(picked("Title")).toBe("Job Title (B)");
  expect(picked("Years of experience")).toBe("Not in this roster");
  expect(picked("Whose classes?")).toBe("State of New Mexico");
  const { id = "" } = screen.getByText(
    'Guessed: The header is "Job Title" and the values fit.',
  );
  expect(screen.getByLabelText("Title").getAttribute("aria-describedby")).toBe(
    id,
  );
  expect(
    screen.getByText(/^Guessed: 4 rows have titles of its classes/),
  ).toBeTruthy();
  expect(isOpen(goOn())).toBe(true);
});

test("titles above the header are found and left alone", async () => {
  const above = [["Department of Everything"], ["July 2026"], [null]];
  sitDown(sheetOf([...above, ...plainRoster()]));
  await isRead();
  expect(picked("Row with the column names")).toMatch(/^Row 4: Position No/);
  expect(
    screen.getByText("8 rows below it; those above it are left alone."),
  ).toBeTruthy();
});

test("another header row brings other columns", async () => {
  sitDown(sheetOf([["x", "y", "z", "u"], ...plainRoster()]));
  await isRead();
  pick("Row with the column names", /^Row 1:/);
  expect(
    within(screen.getByLabelText("Title")).getByRole("option", {
      name: "y (B)",
    }),
  ).toBeTruthy();
});

test("a column chosen for something else is no longer guessed for its first use", async () => {
  sitDown(sheetOf(plainRoster()));
  await isRead();
  pick("Midpoint of the pay band", "Salary (C)");
  expect(picked("Salary")).toBe("Not in this roster");
});

test("duplicate keys stop the planner, lead to their rows, and row ids are the way out", async () => {
  const table = sitDown(sheetOf(changed(plainRoster(), 3, 0, "P-1")));
  await isRead();
  pick("Tells rows apart", "Position No (A)");
  expect(screen.getByText(/share a key with another row/)).toBeTruthy();
  expect(isOpen(goOn())).toBe(false);
  fireEvent.click(goOn());
  expect(
    screen.queryByRole("heading", { name: "Which class is each title?" }),
  ).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Show" }));
  expect(document.activeElement?.textContent).toBe("Before you go on");
  fireEvent.click(
    screen.getByRole("button", { name: "Go to row 4 of the sheet" }),
  );
  await waitFor(() =>
    expect(table.book.model.selected).toMatchObject({ row: 3, rows: 1 }),
  );
  pick("Tells rows apart", "None: let Classbook add row ids");
  expect(screen.queryByText(/share a key/)).toBeNull();
  expect(isOpen(goOn())).toBe(true);
});

test("a cell that is mended in the sheet takes its warning away by itself", async () => {
  const table = sitDown(sheetOf(changed(plainRoster(), 3, 0, "P-1")));
  await isRead();
  pick("Tells rows apart", "Position No (A)");
  expect(screen.getByText(/share a key with another row/)).toBeTruthy();
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => table.book.person.edit(sheet, 3, 0, "P-3"));
  await screen.findByText("Nothing in the roster needs a look.");
});

test("the degree question is asked only where the column holds numbers", async () => {
  sitDown(sheetOf(rosterWithYears()));
  await isRead();
  expect(screen.queryByRole("radiogroup")).toBeNull();
});

test("numbers for degrees are unknown until the planner says what they are", async () => {
  sitDown(
    sheetOf(
      rosterWithYears(
        () => 14,
        (row) => (row === 1 ? 4 : "MA"),
      ),
    ),
  );
  await screen.findByRole("radiogroup");
  expect(screen.getByText(/until then they count as not known/)).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "Years of college" }));
  expect(screen.queryByText(/until then they count as not known/)).toBeNull();
  expect(screen.getByRole("radiogroup")).toBeTruthy();
});

test("the pane says whether verdicts will be written", async () => {
  sitDown(sheetOf(rosterWithYears()));
  await isRead();
  expect(
    screen.getByText("Years are chosen, so each person gets a verdict."),
  ).toBeTruthy();
  pick("Years of experience", "Not in this roster");
  expect(
    screen.getByText(
      "No column of years is chosen, so no verdicts are written.",
    ),
  ).toBeTruthy();
});

test.each([
  [
    "text for years",
    rosterWithYears((row) => (row === 2 ? "ten" : 5)),
    /such as "ten" \(row 3\)/,
  ],
  [
    "an error cell",
    changed(plainRoster(), 2, 1, { error: "#N/A" }),
    /error such as #N\/A \(row 3\)/,
  ],
  ["a missing title", changed(plainRoster(), 2, 1, null), /row 3/],
])("%s is warned of and does not stop the run", async (_, cells, sentence) => {
  const table = sitDown(sheetOf(cells));
  await isRead();
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(isOpen(goOn())).toBe(true);
  expect(cellsOf(table)).toEqual(cells);
});

test("a negative FTE is warned of", async () => {
  const cells = plainRoster().map((row, index) => [
    ...row,
    index === 0 ? "FTE" : index === 4 ? -1 : 1,
  ]);
  sitDown(sheetOf(cells));
  await isRead();
  expect(picked("FTE of the position")).toBe("FTE (E)");
  expect(picked("FTE managed")).toBe("Not in this roster");
  expect(screen.getByText(/such as -1 \(row 5\)/)).toBeTruthy();
});

test("without a column of titles the planner is asked for one", async () => {
  const cells = [
    ["Amount", "When"],
    [1, 2],
    [3, 4],
  ];
  sitDown(sheetOf(cells));
  await screen.findByText(/nothing can be classified: choose one of them/);
  expect(isOpen(goOn())).toBe(false);
});

test("titles that tell no jurisdiction leave the question to the planner", async () => {
  const cells = plainRoster().filter((_, row) => row === 0 || row >= 7);
  sitDown(sheetOf(cells));
  await screen.findAllByText(/choose the employer whose roster this is/);
  expect(isOpen(goOn())).toBe(false);
  pick("Whose classes?", "All (a mixed roster)");
  expect(isOpen(goOn())).toBe(true);
});

test("one sure title does not tell whose roster it is: the planner is asked", async () => {
  const titles = ["Chief Information Officer 1", "Nurse", "Janitor"];
  const rows = titles.map((title, index) => [`P-${index}`, title, 1, 1]);
  sitDown(sheetOf([plainRoster()[0] ?? [], ...rows]));
  await isRead();
  expect(picked("Whose classes?")).toBe("Choose…");
  expect(screen.getAllByText(/^The titles do not tell/).length).toBeGreaterThan(
    0,
  );
  expect(isOpen(goOn())).toBe(false);
});

test("pay periods are asked where salary and midpoint are there, and what follows is said", async () => {
  sitDown(sheetOf(plainRoster()));
  await isRead();
  expect(screen.queryByText(/^Compa-ratios compare annual/)).toBeNull();
  expect(screen.queryByLabelText("Paid hours of a full-time year")).toBeNull();
  pick("Salaries are", "Hourly");
  fireEvent.change(screen.getByLabelText("Paid hours of a full-time year"), {
    target: { value: "1950" },
  });
  expect(
    screen.getByText(/salaries are hourly, taken 1950 times a year/),
  ).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Paid hours of a full-time year"), {
    target: { value: "0" },
  });
  expect(
    screen.getByText(/^Give the hours that a full-time year/),
  ).toBeTruthy();
  expect(
    screen.getByText(/salaries are hourly, taken 1950 times a year/),
  ).toBeTruthy();
  pick("Midpoint of the pay band", "Not in this roster");
  expect(screen.queryByLabelText("Salaries are")).toBeNull();
});

test("subtotals without a key of their own stop nobody", async () => {
  const total = [null, "Total for Parks", 640_000, null];
  sitDown(sheetOf([...plainRoster(), total]));
  await isRead();
  pick("Tells rows apart", "Position No (A)");
  expect(screen.getByText(/looks like a subtotal/)).toBeTruthy();
  expect(isOpen(goOn())).toBe(true);
});
