/** What columns are guessed to hold, by header and values together. */
import type { CellValue } from "../../../src/core/cell";
import type { Guess } from "../../../src/core/roster/guess";
import { guessColumns } from "../../../src/core/roster/guess-columns";
import type { ColumnRole } from "../../../src/core/roster/mapping";

const TITLES = ["IT CIO I", "Staff Nurse", "Clerk Specialist", "Park Manager"];

/** Twelve rows in which each column takes its values in turn. */
const rowsOf = (...columns: (readonly CellValue[])[]): CellValue[][] =>
  Array.from({ length: 12 }, (_, row) =>
    columns.map((values) => values[row % values.length] ?? null),
  );

const IDS: CellValue[] = Array.from({ length: 12 }, (_, row) => `P${row}`);
const NAMES: CellValue[] = [..."abcdefghijkl"].map((name) => `${name}bel`);

const columnOf = (
  guesses: readonly Guess[],
  role: ColumnRole,
): number | undefined => guesses.find((guess) => guess.role === role)?.column;

test("a roster with every kind of column", () => {
  const header = [
    "Position Number",
    "Job Code",
    "Class Title",
    "Years of Experience",
    "Highest Degree",
    "Mgmt Years",
    "FTE Managed",
    "FTE",
    "Annual Salary",
    "Midpoint",
    "Status",
    "Agency",
  ];
  const ids = Array.from({ length: 12 }, (_, row) => 1000 + row);
  const rows = rowsOf(
    ids,
    ["IXGX30", "01723"],
    TITLES,
    [3, 12.5],
    ["Bachelor", "MBA"],
    [0, 4],
    [8, 25],
    [1, 0.5],
    [90000, 50000],
    [100000, 60000],
    ["Filled", "Vacant"],
    ["Health", "Parks"],
  );
  const guesses = guessColumns(header, rows);
  expect(guesses.map(({ role, column }) => [role, column])).toEqual([
    ["rowKey", 0],
    ["classCode", 1],
    ["title", 2],
    ["years", 3],
    ["degree", 4],
    ["mgmtYears", 5],
    ["managedFte", 6],
    ["positionFte", 7],
    ["salary", 8],
    ["midpoint", 9],
    ["status", 10],
    ["department", 11],
  ]);
  for (const { confidence, why } of guesses) {
    expect(confidence).toBeGreaterThan(0.9);
    expect(why).toMatch(/\.$/);
  }
});

test.each<[string, string, readonly CellValue[]]>([
  ["a column headed FTE", "FTE", [1, 0.5, 0.75]],
  ["a column headed FTE with large values", "FTE", [12, 40, 7]],
  [
    "FTE managed of which no value exceeds one person",
    "FTE managed",
    [1, 0.5, 1],
  ],
  ["position FTE", "Position FTE", [25, 30]],
  ["an empty header over shares", "", [1, 0.5]],
])("%s is never FTE managed", (_, header, values) => {
  const guesses = guessColumns(["Title", header], rowsOf(TITLES, values));
  expect(columnOf(guesses, "managedFte")).toBeUndefined();
});

test("a position's own FTE is known by its values", () => {
  expect(columnOf(guessColumns(["FTE"], rowsOf([1, 0.5])), "positionFte")).toBe(
    0,
  );
  expect(
    columnOf(guessColumns(["FTE"], rowsOf([12, 40])), "positionFte"),
  ).toBeUndefined();
});

test("numbers in a degree column are asked about, not guessed to be years or codes", () => {
  const [numeric] = guessColumns(["Degree"], rowsOf([1, 2, 4]));
  expect(numeric).toMatchObject({ role: "degree", asks: "degreeNumbers" });
  const [words] = guessColumns(["Degree"], rowsOf(["BA", "MBA"]));
  expect(words).toMatchObject({ role: "degree" });
  expect(words).not.toHaveProperty("asks");
});

test.each<[string, string, readonly CellValue[], ColumnRole]>([
  ["a calendar year is no experience", "Year", [2016, 2017], "years"],
  ["years headed so that hold calendar years", "Years", [2016, 2017], "years"],
  ["years of service are not experience", "Years of service", [3, 8], "years"],
  [
    "a date of the position's status",
    "Position status date",
    ["4/10/2017", "5/1/2016"],
    "status",
  ],
  ["a courtesy title", "Title", ["Mr", "Ms", "Dr"], "title"],
  ["the title of somebody's supervisor", "Supervisor Title", TITLES, "title"],
  ["a salary grade", "Salary Grade", [30, 35], "salary"],
  ["a salary without any amount", "Salary", ["confidential", "n/a"], "salary"],
  ["a hire date", "Position hire date", ["4/10/2017"], "title"],
  ["a title that holds dates", "Title", ["4/10/2017"], "title"],
  [
    "a title that holds states of the position",
    "Position",
    ["Filled", "Vacant"],
    "title",
  ],
  ["a degree that holds dates", "Degree", ["4/10/2017"], "degree"],
  ["FLSA status", "FLSA status", ["Exempt", "Nonexempt"], "status"],
  [
    "a position id of which half the values repeat",
    "Position ID",
    [1, 2, 3, 4, 5, 6],
    "rowKey",
  ],
])("%s: not guessed", (_, header, values, role) => {
  expect(
    columnOf(guessColumns([header], rowsOf(values)), role),
  ).toBeUndefined();
});

test("of several titles the class title is taken, wherever it stands", () => {
  const header = ["Working Title", "Class Title", "Title"];
  expect(
    columnOf(guessColumns(header, rowsOf(TITLES, TITLES, TITLES)), "title"),
  ).toBe(1);
});

test("of two columns with one header the one whose values fit is taken, with less confidence", () => {
  const guesses = guessColumns(
    ["Title", "Title"],
    rowsOf(["Mr", "Ms"], TITLES),
  );
  const [guess] = guesses;
  expect(guess).toMatchObject({ role: "title", column: 1 });
  expect(guess?.confidence).toBeLessThan(0.75);
  expect(guess?.why).toContain("2 columns have this header");
});

test("unnamed columns are known by values that cannot be much else", () => {
  const ids = Array.from({ length: 12 }, (_, row) => `P${row}`);
  const guesses = guessColumns(
    [],
    rowsOf(ids, TITLES, ["BA", "none"], ["Filled", "Vacant"], [5, 6]),
  );
  expect(guesses.map(({ role, column }) => [role, column])).toEqual([
    ["rowKey", 0],
    ["title", 1],
    ["degree", 2],
    ["status", 3],
  ]);
  for (const { confidence } of guesses) expect(confidence).toBeLessThan(0.7);
});

test("a key in which a value repeats is still proposed, for the planner to hear of it", () => {
  const ids = [...Array.from({ length: 11 }, (_, row) => row), 3];
  const [guess] = guessColumns(["Employee ID"], rowsOf(ids));
  expect(guess).toMatchObject({ role: "rowKey", column: 0 });
  expect(guess?.why).toContain("check it");
});

test.each<[string, CellValue[], CellValue[][]]>([
  ["no columns", [], []],
  ["no rows", ["Title", "Salary"], []],
  ["blank rows", ["Title"], [[null], [""]]],
  [
    "hostile headers",
    ["__proto__", "constructor", "toString"],
    [["a", "b", "c"]],
  ],
  [
    "errors in every cell",
    ["Title"],
    [[{ error: "#N/A" }], [{ error: "#REF!" }]],
  ],
])("%s: guesses stay sound", (_, header, rows) => {
  for (const guess of guessColumns(header, rows)) {
    expect(guess.column).toBeLessThan(header.length);
    expect(guess.confidence).toBeLessThanOrEqual(1);
  }
});

test.each<[string, CellValue[]]>([
  ["names, of which each is different", NAMES],
  ["ids with a gap", [...IDS.slice(0, 11), null]],
  ["ids of which one repeats", [...IDS.slice(0, 11), "P0"]],
  ["ids in fewer than ten rows", IDS.slice(0, 9)],
  ["amounts", IDS.map((_, row) => row + 0.5)],
])("below no header, %s are no key", (_, values) => {
  const rows = values.map((value): CellValue[] => [value, 5]);
  expect(columnOf(guessColumns([], rows), "rowKey")).toBeUndefined();
});

test.each<[string, readonly CellValue[], number | undefined]>([
  ["names of agencies", ["Health", "Parks"], 0],
  ["dates", ["4/10/2017", "5/1/2016"], undefined],
  ["numbers", [12, 14], undefined],
])("a column headed Department that holds %s", (_, values, column) => {
  expect(
    columnOf(guessColumns(["Department"], rowsOf(values)), "department"),
  ).toBe(column);
});

test.each([
  [12, 0],
  [13, undefined],
])("a status of %i different words", (count, column) => {
  const rows = Array.from({ length: count }, (_, row): CellValue[] => [
    `state ${"x".repeat(row)}`,
  ]);
  expect(columnOf(guessColumns(["Status"], rows), "status")).toBe(column);
});
