/** The third step as a planner takes it: what will be written is said, only own columns are written, and the report adds up. */
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
import { readRuns } from "../../src/workbook/journal";
import { changed, plainRoster, rosterWithYears, sheetOf } from "./rosters";

const RESULTS = [
  "Proposed class",
  "Proposed title",
  "Confidence",
  "Reason",
  "Override",
  "Class in force",
  "Title in force",
  "Pay band",
  "Compa-ratio",
];
/** Where they begin beside the plain roster, and how wide it is with them. */
const FIRST = 4;
const WIDTH = FIRST + RESULTS.length;
const [CODE, REASON, OVERRIDE, RATIO] = [
  "Proposed class",
  "Reason",
  "Override",
  "Compa-ratio",
].map((header) => FIRST + RESULTS.indexOf(header)) as [
  number,
  number,
  number,
  number,
];

test("what will be written is said before it is", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  expect(tableTexts("Cells")).toEqual([
    ["Column", "Cells"],
    ["Proposed class", "4"],
    ["Proposed title", "4"],
    ["Confidence", "6"],
    ["Reason", "8"],
    ["Class in force", "4"],
    ["Title in force", "4"],
    ["Pay band", "4"],
    ["Compa-ratio", "8"],
    ["In all", "42"],
  ]);
  expect(
    screen.getByText("Your own 4 columns are left as they are."),
  ).toBeTruthy();
  expect(screen.getByText(/^2 rows are still to be reviewed/)).toBeTruthy();
  expect(screen.getByText(/^2 rows get no class/)).toBeTruthy();
  expect(cellsOf(table)).toEqual(plainRoster());
});

test("each result stands in the row of its key, and every other cell is as before", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  await write();
  const cells = cellsOf(table);
  expect(cells.map((row) => row.slice(0, 4))).toEqual(plainRoster());
  expect(cells[0]?.slice(4)).toEqual(RESULTS);
  expect(cells[1]?.slice(FIRST, REASON)).toEqual(["IXGX40", "CIO III", 1]);
  expect(cells[1]?.slice(OVERRIDE)).toEqual([
    null,
    "IXGX40",
    "CIO III",
    "II",
    1,
  ]);
  expect(cells[4]?.slice(OVERRIDE, RATIO)).toEqual([
    null,
    "IXGS26",
    "IT Technology Officer",
    "IF",
  ]);
  expect(cells[5]?.slice(FIRST, FIRST + 2)).toEqual([null, null]);
  expect(cells[5]?.slice(OVERRIDE, RATIO)).toEqual([null, null, null, null]);
  expect(cells[7]?.[REASON]).toMatch(/^No class: /);
});

test("the report adds up, and the summary counts every row once", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToWriting();
  await write();
  expect(tableTexts("Outcome")).toEqual([
    ["Outcome", "Rows"],
    ["Written", "8"],
    ["Already right", "0"],
    ["Could not be written", "0"],
    ["In all", "8"],
  ]);
  expect(tableTexts("Band")).toEqual([
    ["Class", "Band", "Rows"],
    ["IXGS26 (IT Technology Officer)", "IF", "1"],
    ["IXGX40 (CIO III)", "II", "3"],
    ["To review", "", "2"],
    ["No class", "", "2"],
    ["In all", "", "8"],
  ]);
  expect(screen.getByText("The results are in columns E to M.")).toBeTruthy();
  expect(
    screen.getAllByText("Done: 8 rows hold their result.").length,
  ).toBeGreaterThan(0);
});

test("the pane goes on after a run in a browser whose scrolling answers with a promise", async () => {
  const scrollTo = Element.prototype.scrollTo;
  Element.prototype.scrollTo = () => Promise.resolve() as unknown as void;
  try {
    sitDown(sheetOf(plainRoster()));
    await goToWriting();
    await write();
    fireEvent.click(screen.getByRole("button", { name: "2 Titles" }));
    expect(
      await screen.findByRole("heading", {
        name: "Which class is each title?",
      }),
    ).toBeTruthy();
  } finally {
    Element.prototype.scrollTo = scrollTo;
  }
});

test("the run is kept with the decider's name, and the way to the history is there", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  fireEvent.change(screen.getByLabelText("Who decides?"), {
    target: { value: "Ana Ruiz" },
  });
  await write();
  const runs = await readRuns(table.book, {
    now: () => new Date(0),
    newId: () => "",
    wait: () => Promise.resolve(),
  });
  expect(runs).toMatchObject([
    {
      state: "complete",
      sheetName: "Positions",
      stamp: { decider: "Ana Ruiz", product: "Classbook 0.1.0" },
      rows: { asked: 8, written: 8, unchanged: 0, failed: 0 },
    },
  ]);
  fireEvent.click(screen.getByRole("button", { name: "Show the history" }));
  expect(await screen.findByText(/Ana Ruiz/)).toBeTruthy();
});

test("writing once more writes nothing", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  await write();
  const before = cellsOf(table);
  fireEvent.click(screen.getByRole("button", { name: "Write again" }));
  await waitFor(() =>
    expect(tableTexts("Outcome").slice(1, 3)).toEqual([
      ["Written", "0"],
      ["Already right", "8"],
    ]),
  );
  expect(cellsOf(table)).toEqual(before);
});

test("a decision reaches the sheet by the same columns", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  await write();
  fireEvent.click(screen.getByRole("button", { name: "2 Titles" }));
  fireEvent.click(
    await screen.findByRole("button", {
      name: "Leave Chief Information Officer without a class",
    }),
  );
  await screen.findByRole("button", { name: "To review: 0 titles, 0 rows" });
  fireEvent.click(screen.getByRole("button", { name: "Go on to writing" }));
  await screen.findByRole("heading", { name: "What will be written?" });
  await write();
  const cells = cellsOf(table);
  expect(cells[0]).toHaveLength(WIDTH);
  expect(cells[5]?.[REASON]).toBe(
    "No class: Left without a class by the planner.",
  );
  expect(tableTexts("Outcome").slice(1, 3)).toEqual([
    ["Written", "2"],
    ["Already right", "6"],
  ]);
});

test("a roster without a key gets row ids first", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await isRead();
  pick("Tells rows apart", "None: let Classbook add row ids");
  await goToWriting();
  expect(tableTexts("Cells")[1]).toEqual(["Row id", "8"]);
  await write();
  const cells = cellsOf(table);
  expect(cells[0]?.slice(4)).toEqual(["Row id", ...RESULTS]);
  expect(new Set(cells.slice(1).map((row) => row[4])).size).toBe(8);
  expect(cells[1]?.[5]).toBe("IXGX40");
  expect(cells.map((row) => row.slice(0, 4))).toEqual(plainRoster());
});

test("our own columns are not taken for the planner's when the sheet is read again", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToWriting();
  await write();
  fireEvent.click(screen.getByRole("button", { name: "1 Roster" }));
  fireEvent.click(await screen.findByRole("button", { name: "Read again" }));
  await screen.findByRole("button", { name: "Reading…" });
  await goToWriting();
  expect(
    screen.getByText("Your own 4 columns are left as they are."),
  ).toBeTruthy();
});

test("verdict columns are written only where years are mapped", async () => {
  const table = sitDown(sheetOf(rosterWithYears()));
  await goToWriting();
  expect(
    screen.getByText("Years are chosen, so each person gets a verdict."),
  ).toBeTruthy();
  await write();
  const cells = cellsOf(table);
  expect(cells[0]).toContain("Minimum qualifications");
  const at = cells[0]?.indexOf("Minimum qualifications") ?? -1;
  // IXGX40 asks for years of managing teams, which no column gives.
  expect(cells[1]?.[at]).toBe("Review");
  expect(tableTexts("Verdict")).toEqual([
    ["Verdict", "Rows"],
    ["Qualified", "1"],
    ["Review", "3"],
    ["Not qualified", "0"],
    ["Check the data", "0"],
    ["In all", "4"],
  ]);
});

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

/** Back to the first step, and through a new reading of the sheet. */
async function readAgain(): Promise<void> {
  const back = screen.queryByRole("button", { name: "1 Roster" });
  if (back) fireEvent.click(back);
  fireEvent.click(await screen.findByRole("button", { name: "Read again" }));
  await screen.findByRole("button", { name: "Reading…" });
}
