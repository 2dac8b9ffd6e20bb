/** What a planner is told of a roster before it is budgeted: each gap in a sentence that says what to do. */
import type { CellValue } from "../../../src/core/cell";
import {
  VACANT_WORDS,
  type PositionMapping,
  type PositionRole,
} from "../../../src/core/position/mapping";
import {
  isStopped,
  readPositions,
} from "../../../src/core/position/read-positions";
import { budgetOf } from "../../../src/core/budget/budget";
import { plainPlan } from "../../../src/core/budget/budget-plan";

const ROLES: PositionRole[] = [
  "key",
  "band",
  "fte",
  "salary",
  "status",
  "start",
  "end",
  "payPeriod",
];
const GOOD: CellValue[] = ["1", "IF", 1, 60_000, "Filled", null, null, null];

function mappingFor(
  without: PositionRole[],
  more: Partial<PositionMapping> = {},
): PositionMapping {
  const columns = ROLES.map((role, column) => [role, column] as const).filter(
    ([role]) => !without.includes(role),
  );
  return {
    headerRow: 0,
    columns: new Map(columns),
    fundColumns: [],
    salaryPeriod: "annual",
    isOnePeriod: false,
    hoursPerYear: 2080,
    partTime: "fullTimeRate",
    withoutFte: "ask",
    vacantWords: VACANT_WORDS,
    ...more,
  };
}

function read(rows: CellValue[][], mapping = mappingFor(["payPeriod"])) {
  const cells = [ROLES as CellValue[], ...rows];
  return readPositions(
    cells,
    rows.map((_, index) => index + 1),
    mapping,
  );
}

const told = (rows: CellValue[][], mapping?: PositionMapping) =>
  read(rows, mapping).findings.map(({ kind, weight, row, sentence }) => ({
    kind,
    weight,
    row,
    sentence,
  }));

/** The good row with some cells changed. */
const row = (...changes: [number, CellValue][]): CellValue[] =>
  GOOD.map(
    (cell, column) =>
      changes.find(([at]) => at === column)?.[1] ??
      (changes.some(([at]) => at === column) ? null : cell),
  );

test("a roster with all it takes is told nothing", () => {
  expect(told([GOOD])).toEqual([]);
});

test.each<[string, PositionRole, string, RegExp]>([
  [
    "no column of FTE",
    "fte",
    "noFteColumn",
    /choose the column, or say that each position is one FTE/,
  ],
  ["no column of salaries", "salary", "noSalaryColumn", /choose the column/],
  ["no column of bands", "band", "noBandColumn", /classify the roster first/],
  ["no key", "key", "noKeyColumn", /row-id column/],
])("%s stops the budget, once and not for each row", (_, role, kind, says) => {
  const found = told([GOOD, row([0, "2"])], mappingFor([role, "payPeriod"]));
  expect(found.map((one) => [one.kind, one.weight])).toEqual([[kind, "stop"]]);
  expect(found[0]?.sentence).toMatch(says);
});

test("without a column of FTE each position is one where the planner says so", () => {
  const { positions, findings } = read(
    [GOOD],
    mappingFor(["fte", "payPeriod"], { withoutFte: "one" }),
  );
  expect(findings).toEqual([]);
  expect(positions[0]?.fte).toBe(1);
});

test.each<[string, CellValue[], string, string, RegExp]>([
  [
    "a salary of text",
    row([3, "see HR"]),
    "textSalary",
    "stop",
    /"see HR".*enter the amount/,
  ],
  [
    "a filled position without salary",
    row([3, null]),
    "noSalary",
    "left",
    /enter the full-time rate/,
  ],
  ["a blank FTE", row([2, null]), "noFte", "left", /not zero/],
  ["an FTE of text", row([2, "half"]), "textFte", "left", /0\.5/],
  ["a date of text", row([5, "next May"]), "textDate", "left", /enter a date/],
  [
    "dates that cross",
    row([5, 46000], [6, 45000]),
    "datesCrossed",
    "left",
    /correct one/,
  ],
  ["a key that is blank", row([0, null]), "blankKeys", "stop", /fill the key/],
])("%s is said with its row", (_, cells, kind, weight, says) => {
  const found = told([cells]);
  expect(found.map((one) => [one.kind, one.weight])).toEqual([[kind, weight]]);
  expect(found[0]?.sentence).toMatch(says);
  if (kind !== "blankKeys") expect(found[0]?.row).toBe(1);
});

test("hourly and annual pay in one column stop the budget, until a column or the planner settles it", () => {
  const mixed = [GOOD, row([0, "2"], [3, 61_000]), row([0, "3"], [3, 28.5])];
  expect(told(mixed)).toMatchObject([
    {
      kind: "mixedPeriods",
      weight: "stop",
      sentence: expect.stringMatching(
        /28\.5 and 61000.*choose the column/,
      ) as string,
    },
  ]);
  expect(told(mixed, mappingFor(["payPeriod"], { isOnePeriod: true }))).toEqual(
    [],
  );
  const named = mixed.map((cells, index) => [
    ...cells.slice(0, 7),
    index === 2 ? "HOURLY" : "annual",
  ]);
  const { positions, findings } = read(named, mappingFor([]));
  expect(findings).toEqual([]);
  expect(positions.map(({ rate }) => rate)).toEqual([60_000, 61_000, 59_280]);
});

test("pay for a share of full time is made a full-time rate before it meets the band", () => {
  const half = row([2, 0.5], [3, 30_000]);
  const paid = mappingFor(["payPeriod"], { partTime: "paidForShare" });
  expect(read([half], paid).positions[0]?.rate).toBe(60_000);
  expect(read([half]).positions[0]?.rate).toBe(30_000);
});

test("a period that nobody knows leaves the position out", () => {
  const found = told([[...GOOD.slice(0, 7), "per diem"]], mappingFor([]));
  expect(found).toMatchObject([{ kind: "periodWord", weight: "left" }]);
});

test("the same key twice stops the budget and names the position number as the way out", () => {
  expect(told([GOOD, GOOD])).toMatchObject([
    {
      kind: "duplicateKeys",
      weight: "stop",
      sentence: expect.stringMatching(/2 rows.*"1".*position number/) as string,
    },
  ]);
});

test("a vacancy's salary is not read, and without a pay table it stops the budget", () => {
  const { positions, findings } = read([row([3, "n/a"], [4, "VACANT"])]);
  expect(findings).toEqual([]);
  expect(positions[0]).toMatchObject({ status: "vacant", rate: undefined });
  const budget = budgetOf(positions, plainPlan(20_635), []);
  expect(isStopped(budget.findings)).toBe(true);
  expect(budget.findings[0]?.sentence).toMatch(
    /no pay table.*add the pay table/,
  );
  expect(budget.leftOut).toHaveLength(1);
});

test.each<[CellValue, CellValue, string, string]>([
  [0.6, 0.3, "fundingShort", "look"],
  [60, 50, "fundingOver", "stop"],
  ["all", null, "textShare", "stop"],
])("funding shares %p and %p are %s", (general, federal, kind, weight) => {
  const mapping = mappingFor(["payPeriod"], {
    fundColumns: [
      { fund: "General", column: 8 },
      { fund: "Federal", column: 9 },
    ],
  });
  expect(told([[...GOOD, general, federal]], mapping)).toMatchObject([
    { kind, weight },
  ]);
});

test("an error cell is no amount", () => {
  expect(told([row([3, { error: "#N/A" }])])).toMatchObject([
    { kind: "textSalary", sentence: expect.stringContaining("#N/A") as string },
  ]);
});
