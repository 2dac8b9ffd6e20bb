/** The third step as a planner takes it: what will be written is said, only own columns are written, and the report adds up. */
import {
  cellsOf,
  fireEvent,
  goToWriting,
  isRead,
  pick,
  screen,
  sitDown,
  tableTexts,
  waitFor,
  write,
} from "./planner";
import { readRuns } from "../../src/workbook/journal";
import { plainRoster, rosterWithYears, sheetOf } from "./rosters";
import {
  RESULTS,
  FIRST,
  WIDTH,
  REASON,
  OVERRIDE,
  RATIO,
} from "./written-columns";

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
      name: "No class for Chief Information Officer",
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
