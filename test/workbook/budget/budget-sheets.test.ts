/** The budget's sheets, calculated by the grid's formula engine, show to the cent what the core reckons. */
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { annualPayTable } from "../../../src/core/budget/annual-pay-table";
import { budgetOf, type Budget } from "../../../src/core/budget/budget";
import { plainPlan } from "../../../src/core/budget/budget-plan";
import { moneyOf } from "../../../src/core/budget/fraction";
import { yearOf, type Months } from "../../../src/core/budget/months";
import { NO_GROUP, rollUp } from "../../../src/core/budget/roll-up";
import type { CellValue } from "../../../src/core/cell";
import { dayOf, serialOf } from "../../../src/core/date-serial";
import type { Position } from "../../../src/core/position/position";
import { readPositions } from "../../../src/core/position/read-positions";
import {
  budgetSheets,
  type BudgetSheetsRequest,
} from "../../../src/workbook/budget/budget-sheets";
import {
  lineColumns,
  LINES_SHEET,
} from "../../../src/workbook/budget/lines-sheet";
import { BUDGET_SHEET } from "../../../src/workbook/budget/roll-up-sheet";
import type { CellInput } from "../../../src/workbook/port";
import { anyPlan, anyPositions, PAY_TABLE } from "../../core/budget/any-roster";
import { handBudget } from "../../cases/budget/hand-budget";
import { asRoster, PAY_CELLS, ROSTER_MAPPING } from "./as-roster";
import { calculate, gridOf, type Shown } from "./formula-engine";

const file = path.join(__dirname, "../../cases/budget/twelve-positions.json");
/** Each takes a second or more; a thousand are for who asks for them. */
const ROSTERS = Number(process.env["BUDGET_ROSTERS"] ?? 3);
const SEED = process.env["BUDGET_SEED"];
const PLACE = { sheetName: "Roster", row: 0, column: 0 };

const year = (months: Months | undefined): number =>
  moneyOf(yearOf(months ?? []));

async function shownFor(
  request: Omit<BudgetSheetsRequest, "place" | "payTable">,
  roster: readonly (readonly CellValue[])[],
  pay: readonly (readonly CellValue[])[],
  timesPerYear = 1,
): Promise<Shown> {
  const reference = `'Pay'!$A$1:$D$${pay.length}`;
  const payTable = { reference, timesPerYear };
  const sheets = budgetSheets({ ...request, place: PLACE, payTable });
  return calculate({
    Roster: roster as CellInput[][],
    Pay: pay as CellInput[][],
    ...Object.fromEntries(sheets.map((sheet) => [sheet.name, gridOf(sheet)])),
  });
}

/** Every line by its key: the amounts of the year, the months, and each fund's months. */
function linesShown(shown: Shown, count: number, width: number): unknown[][] {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const value = shown(LINES_SHEET, row + 2, column);
      return typeof value === "number" ? tidy(value) : value;
    }),
  );
}

/** Without the crumbs of binary numbers, and without the sign of a zero. */
const tidy = (value: number): number => Number(value.toFixed(6)) + 0;

function linesReckoned(
  budget: Budget,
  mapping = ROSTER_MAPPING,
): Map<string, number[]> {
  return new Map(
    budget.positions.map((one) => {
      const shared = mapping.fundColumns.map(({ fund }) => {
        const own = { ...budget, positions: [one] };
        return rollUp(own, "fund").find(({ name }) => name === fund)?.total;
      });
      const none = Array<bigint>(12).fill(0n);
      const amounts = [
        moneyOf(one.salary),
        ...one.lines.map(year),
        year(one.total),
        ...[one.total, ...shared.map((months) => months ?? none)].flatMap(
          (months) => months.map(moneyOf),
        ),
      ];
      return [one.position.key, amounts];
    }),
  );
}

/** The rows of the budget sheet that begin with a text, in order. */
function rowsNamed(shown: Shown, rows: number): [string, number][] {
  return Array.from(
    { length: rows },
    (_, row) => [shown(BUDGET_SHEET, row, 0), row] as const,
  ).filter((one): one is [string, number] => typeof one[0] === "string");
}

test("the twelve positions done by hand", async () => {
  const { budget, roster, payCells, mapping } = handBudget(
    JSON.parse(readFileSync(file, "utf8")),
  );
  const rows = roster.slice(1).map((_, index) => index + 1);
  const shown = await shownFor({ budget, mapping }, roster, payCells);
  expectLines(shown, budget, rows.length, mapping);
  expectGroups(shown, budget, mapping);
}, 60_000);

test("a salary, an FTE, a band and a date changed in the roster change the budget, with the sheets as they were", async () => {
  const { budget, plan, payTable, roster, payCells, mapping } = handBudget(
    JSON.parse(readFileSync(file, "utf8")),
  );
  const rows = roster.slice(1).map((_, index) => index + 1);
  const changed = roster.map((line) => [...line]);
  const change = (row: number, column: number, value: CellValue): void => {
    (changed[row] as CellValue[])[column] = value;
  };
  change(1, 7, 75_000.01);
  change(4, 6, 0.75);
  change(5, 3, "B1");
  change(7, 9, serialOf(dayOf(2026, 10, 15)));
  change(8, 5, "Vacant");
  const shown = await shownFor({ budget, mapping }, changed, payCells);
  const { positions } = readPositions(changed, rows, mapping);
  const after = budgetOf(positions, plan, payTable);
  expect(after.total).not.toEqual(budget.total);
  expectLines(shown, after, rows.length, mapping);
  expectGroups(shown, after, mapping);
}, 60_000);

test("monthly pay tables, and salaries paid for a share of full time every two weeks", async () => {
  const {
    plan,
    payTable,
    roster,
    payCells,
    mapping: hand,
  } = handBudget(JSON.parse(readFileSync(file, "utf8")));
  const columns = new Map(hand.columns);
  columns.delete("payPeriod");
  const mapping = {
    ...hand,
    columns,
    salaryPeriod: "biweekly" as const,
    isOnePeriod: true,
    partTime: "paidForShare" as const,
  };
  const rows = roster.slice(1).map((_, index) => index + 1);
  const { positions } = readPositions(roster, rows, mapping);
  const annual = annualPayTable(payTable, 12);
  const budget = budgetOf(positions, plan, annual);
  expect(positions[3]?.rate).toBe((73_000 * 26) / 0.5);
  expect(budget.positions[4]?.costed.rate).toBe(87_600 * 12);
  const shown = await shownFor({ budget, mapping }, roster, payCells, 12);
  expectLines(shown, budget, rows.length, mapping);
  expectGroups(shown, budget, mapping);
}, 60_000);

const filledSeat = (key: string, filledFte: number | undefined): Position => ({
  ...{ key, row: 1, seat: "S1", title: "", classCode: "C1", band: "IF" },
  ...{ unit: "North", status: "filled", incumbent: "", incumbentBand: "" },
  ...{ fte: 1, filledFte, rate: 60_000, start: undefined, end: undefined },
  ...{ benefitShare: undefined, benefitFlat: undefined, funding: [] },
  managedFte: undefined,
});

/** The first person on the seat works 0, which is no blank: the second fills it. */
const WORKS_NOTHING: Position[] = [
  filledSeat("K0", 0),
  filledSeat("K1", undefined),
];

test("rosters of any kind under plans of any kind", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPositions.filter((positions) => positions.length > 0),
      anyPlan,
      async (drawn, plan) => {
        const roster = asRoster(drawn);
        const rows = drawn.map((_, index) => index + 1);
        const { positions, findings } = readPositions(
          roster,
          rows,
          ROSTER_MAPPING,
        );
        const budget = budgetOf(positions, plan, PAY_TABLE, findings);
        const shown = await shownFor(
          { budget, mapping: ROSTER_MAPPING },
          roster,
          PAY_CELLS,
        );
        expectLines(shown, budget, rows.length);
        expectGroups(shown, budget);
      },
    ),
    {
      ...{ numRuns: ROSTERS },
      examples: [[WORKS_NOTHING, plainPlan(dayOf(2026, 7, 1))]],
      ...(SEED === undefined ? {} : { seed: Number(SEED) }),
    },
  );
}, 3_600_000);

function expectLines(
  shown: Shown,
  budget: Budget,
  count: number,
  mapping = ROSTER_MAPPING,
): void {
  const columns = lineColumns(
    { lines: budget.lines, mapping } as never,
    budget.plan,
  );
  const width = columns.reduce((sum, { headings }) => sum + headings.length, 0);
  const reckoned = linesReckoned(budget, mapping);
  const seats = new Map(budget.positions.map((one) => [one.position.key, one]));
  for (const line of linesShown(shown, count, width)) {
    const key = String(line[0]);
    const seat = seats.get(key);
    const [from, , counts, salary, , authorised, vacant, ...rest] =
      line.slice(5);
    expect([key, authorised, vacant, counts, from]).toEqual(
      seat
        ? [key, seat.authorisedFte, seat.vacantFte, 1, seat.costed.source]
        : [key, 0, 0, 0, "not costed"],
    );
    if (seat)
      expect([key, salary, ...rest]).toEqual([
        key,
        ...(reckoned.get(key) ?? []),
      ]);
  }
}

function expectGroups(
  shown: Shown,
  budget: Budget,
  mapping = ROSTER_MAPPING,
): void {
  const names = rowsNamed(shown, 120);
  const at = (title: string): number =>
    names.find(([name]) => name === title)?.[1] ?? NaN;
  const sections = [
    ["band", "By pay band"],
    ["class", "By class"],
    ["unit", "By unit"],
    ["fund", "By fund"],
  ] as const;
  for (const [dimension, title] of sections) {
    const money = dimension === "fund" ? 1 : 4 + budget.lines.length;
    const groups = rollUp(budget, dimension);
    const first = at(title) + 2;
    const given = new Map(groups.map(({ name, total }) => [name, total]));
    const kinds =
      dimension === "fund"
        ? mapping.fundColumns.length + 1
        : new Set([...given.keys(), NO_GROUP[dimension]]).size;
    for (let row = first; row < first + kinds; row++) {
      const name = String(shown(BUDGET_SHEET, row, 0));
      const months = given.get(name) ?? Array<bigint>(12).fill(0n);
      const found = Array.from({ length: 13 }, (_, column) =>
        tidy(Number(shown(BUDGET_SHEET, row, money + column))),
      );
      expect([title, name, ...found]).toEqual([
        title,
        name,
        year(months),
        ...months.map(moneyOf),
      ]);
    }
    expect(tidy(Number(shown(BUDGET_SHEET, first + kinds, money)))).toBe(
      year(budget.total),
    );
    expect(shown(BUDGET_SHEET, first + kinds + 1, 2)).toBe("equal");
  }
  expect(tidy(Number(shown(BUDGET_SHEET, at("Budget"), 1)))).toBe(
    year(budget.total),
  );
}
