/** A planner takes last month's workbook over: sees what comes along and what changed, and nothing is written before. */
import "./globals";
import type { CellValue } from "../../../src/core/cell";
import { NO_CLASS } from "../../../src/core/succession/title-decision";
import {
  keepDecisions,
  keepPayTable,
  readKept,
} from "../../../src/workbook/kept";
import { testContext } from "../../workbook/roster-on-sheet";
import {
  cellsOf,
  fireEvent,
  goToPart,
  isRead,
  picked,
  screen,
  sitDown,
  type Table,
  tableTexts,
  waitFor,
  within,
} from "../planner";
import "../../../taskpane/next-month";
import { sheetOf } from "../rosters";
import { asFile, fileOf, lastMonthsBook, payTable } from "./last-month-file";

/** P-2 and P-7 left, P-9 joined, P-4 has another title; the columns stand elsewhere and the midpoint is gone. */
const JULY: CellValue[][] = [
  ["Job Title", "Position No", "Salary"],
  ["CIO III", "P-1", 100_000],
  ["CIO III", "P-3", 120_000],
  ["CIO II", "P-4", 70_000],
  ["Chief Information Officer", "P-5", 90_000],
  ["Chief Information Officer", "P-6", 95_000],
  ["Bus Driver", "P-8", 40_000],
  ["CIO I", "P-9", 80_000],
];

async function openNextMonth(cells = JULY): Promise<Table> {
  const table = sitDown(sheetOf(cells));
  await isRead();
  goToPart("Next month");
  await screen.findByLabelText("Last month’s file");
  return table;
}

const choose = (file: File): void => {
  fireEvent.change(screen.getByLabelText("Last month’s file"), {
    target: { files: [file] },
  });
};

async function chooseJune(catalogue?: string): Promise<Table> {
  const file = await asFile(await lastMonthsBook(catalogue));
  const table = await openNextMonth();
  choose(file);
  await screen.findByRole("heading", { name: "What is taken over" });
  return table;
}

/** The lines of a list of changes, its header left out. */
const linesOf = (name: string): string[][] =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((line) => [...line.children].map((cell) => cell.textContent ?? ""));

test("what comes along is counted, and what is not found is named", async () => {
  await chooseJune();
  expect(tableTexts("What")).toEqual([
    ["What", "How many"],
    ["Columns found by name", "3"],
    ["Decisions on titles", "1"],
    ["Of them on titles of this roster", "1"],
    ["Overrides of positions that are still there", "2"],
    ["Of them with another title now", "1"],
    ["Overrides left behind: position gone", "0"],
    ["Bands of the pay table", "2"],
  ]);
  expect(screen.getByText(/^No column “Midpoint”/)).toBeTruthy();
  expect(screen.getByText(/the upper level is named/)).toBeTruthy();
  expect(linesOf("Overrides of positions that are still there: 2")).toEqual([
    ["P-4", "IXGS26", "IT Technology Officer", "CIO II"],
    ["P-8", "CIO I", "none", "none"],
  ]);
});

test("joiners, leavers, titles and answers are listed with both values, and nothing is written", async () => {
  const table = await chooseJune();
  expect(tableTexts("Positions")).toEqual([
    ["Positions", "How many"],
    ["Joined", "1"],
    ["Left", "2"],
    ["Another title", "1"],
    ["Another class or verdict", "1"],
    ["Not compared: key blank or twice", "0"],
  ]);
  expect(linesOf("Joined: 1")).toEqual([["P-9", "CIO I"]]);
  expect(linesOf("Left: 2")).toEqual([
    ["P-2", "CIO III"],
    ["P-7", "Janitor"],
  ]);
  expect(linesOf("Another title: 1")).toEqual([
    ["P-4", "IT Technology Officer", "CIO II"],
  ]);
  expect(linesOf("Another class or verdict: 1")).toEqual([
    ["P-3", "Class", "IXGX34", "IXGX40"],
  ]);
  expect(
    screen.getByText("Last month’s answers are those that stand in the file."),
  ).toBeTruthy();
  expect(table.book.model.sheets).toHaveLength(1);
  expect(cellsOf(table)).toEqual(JULY);
});

test("taking over keeps all of it here, fills the overrides by key, and the roster is read under it", async () => {
  const table = await chooseJune();
  fireEvent.click(screen.getByRole("button", { name: "Take over" }));
  expect(
    await screen.findByText(/^Taken over: mapping, pay table and 1 decision\./),
  ).toBeTruthy();
  const kept = await readKept(table.book, testContext());
  expect(kept).toMatchObject({
    mappings: [
      {
        sheetName: "Positions",
        standard: "recommended",
        rowKey: { header: "Position No", column: 1 },
      },
    ],
    decisions: [{ title: "Chief Information Officer", note: "as agreed" }],
    assumptions: { overlap: "upper", decider: "R. Ortiz" },
    payTable: payTable([87_703, 116_938, 140_000]),
    faults: [],
  });
  const cells = cellsOf(table);
  expect(cells.map((row) => row.slice(0, 3))).toEqual(JULY);
  expect(cells.map((row) => row[3] ?? null)).toEqual([
    ...["Override", null, null, "IXGS26", null, null, "CIO I", null],
  ]);
  goToPart("Classify");
  await isRead();
  await waitFor(() =>
    expect(picked("Tells rows apart")).toBe("Position No (B)"),
  );
  expect(picked("Midpoint of the pay band")).toBe("Not in this roster");
  fireEvent.click(screen.getByRole("button", { name: "Go on to the titles" }));
  fireEvent.click(await screen.findByRole("button", { name: /^All: / }));
  expect(picked("Class for Chief Information Officer")).toMatch(/^IXGX46/);
});

test("what was decided and kept here meanwhile stays: a pay table of one's own, and a decision on a title", async () => {
  const table = await chooseJune();
  const own = payTable([90_000, 120_000, 150_000]);
  const decision = {
    ...{ title: "Bus Driver", code: "", note: "not IT", settled: NO_CLASS },
    ...{ jurisdiction: "us-nm", decider: "A. Baca", decided: "2026-07-01" },
  };
  await keepPayTable(table.book, own, testContext());
  await keepDecisions(table.book, [decision], testContext());
  fireEvent.click(screen.getByRole("button", { name: "Take over" }));
  await screen.findByText(/^Taken over: mapping and 2 decisions\./);
  const kept = await readKept(table.book, testContext());
  expect(kept).toMatchObject({ payTable: own });
  expect("problem" in kept ? [] : kept.decisions).toEqual(
    expect.arrayContaining([expect.objectContaining({ note: "not IT" })]),
  );
});

test("another catalogue is said before anything is taken over", async () => {
  await chooseJune("0123456789abcdef");
  expect(
    screen.getByText(/^This workbook was last written with another catalogue/),
  ).toBeTruthy();
});

test("a plain .csv of last month is compared too, with its columns guessed", async () => {
  await openNextMonth();
  const csv = "Position No,Job Title\nP-1,CIO III\nP-0,CIO I\n";
  choose(fileOf(Uint8Array.from(Buffer.from(csv)), "june.csv"));
  await screen.findByRole("heading", { name: "What is taken over" });
  expect(screen.getByText(/^The file keeps no mapping/)).toBeTruthy();
  expect(screen.getByText(/^The file holds no results/)).toBeTruthy();
  expect(linesOf("Left: 1")).toEqual([["P-0", "CIO I"]]);
  expect(screen.queryByText(/Another class or verdict: /)).toBeNull();
});

test("a file that is no roster is said, and another one can be chosen", async () => {
  await openNextMonth();
  choose(fileOf(Uint8Array.from(Buffer.from("%PDF-1.7")), "june.pdf"));
  await waitFor(() => expect(screen.queryByText(/PDF/)).not.toBeNull());
  choose(await asFile(await lastMonthsBook()));
  expect(
    await screen.findByRole("heading", { name: "What is taken over" }),
  ).toBeTruthy();
});
