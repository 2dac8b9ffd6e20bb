/** The plan, the columns and the scenarios of a budget that a workbook keeps: readable, editable, and whole again. */
import fc from "fast-check";
import type { CellValue } from "../../../src/core/cell";
import type { Scenario } from "../../../src/core/budget/scenario";
import { groupKey } from "../../../src/core/budget/group-key";
import {
  keepBudgetPlan,
  keepPositions,
  keepScenarios,
  sayKeptFault,
} from "../../../src/workbook/kept";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { testContext, valuesOn, watched } from "../roster-on-sheet";
import {
  anyPlan,
  anyPositions,
  anyScenarios,
  FEWER,
  PLAN,
  POSITIONS,
} from "./budget-samples";
import { bookWithRoster, kept, sheetNamed } from "./samples";

const context = testContext();
const CHOICES = "Classbook budget choices";
const SCENARIOS = "Classbook scenarios";

async function keptBook(): Promise<MemoryWorkbook> {
  const book = bookWithRoster();
  expect(await keepPositions(book, POSITIONS, context)).toBeUndefined();
  expect(await keepBudgetPlan(book, PLAN, context)).toBeUndefined();
  expect(await keepScenarios(book, [FEWER], context)).toBeUndefined();
  return book;
}

const rowOf = (book: MemoryWorkbook, label: string): number =>
  valuesOn(book, CHOICES).findIndex(([first]) => first === label);

function edit(
  book: MemoryWorkbook,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
): void {
  const cells = (sheetNamed(book, sheet).rows[row] ??= []);
  cells[column] = { value };
}

test("plan, columns and scenarios come back whole, in tables that a person can read", async () => {
  const book = await keptBook();
  const { budgetPlan, positions, scenarios, faults } = await kept(book);
  expect(budgetPlan).toEqual(PLAN);
  expect(positions).toEqual(POSITIONS);
  expect(scenarios).toEqual([FEWER]);
  expect(faults).toEqual([]);
  const choices = valuesOn(book, CHOICES).map((row) => row.slice(0, 2));
  expect(choices).toContainEqual(["Benefits, share of salary", "35.5%"]);
  expect(choices).toContainEqual([
    "Raise 2",
    "amount 1500 from 2026-10-01 for band IF",
  ]);
  expect(choices).toContainEqual(["Column: title", "Title"]);
  const changes = valuesOn(book, SCENARIOS).map((row) => row.slice(1, 8));
  expect(changes).toContainEqual(
    [5, "hire", "P-5", "80000", null, "2026-09-01", null], // prettier-ignore
  );
});

test("the plan leaves the columns alone, the columns the plan, and a shorter one nothing of the longer", async () => {
  const book = await keptBook();
  const bare = { ...PLAN, raises: [], compaRatioToLookAt: undefined };
  await keepBudgetPlan(book, bare, context);
  expect(await kept(book)).toMatchObject({
    budgetPlan: bare,
    positions: POSITIONS,
  });
  const fewer = { ...POSITIONS, fundColumns: [], vacantWords: ["Open"] };
  await keepPositions(book, fewer, context);
  expect(await kept(book)).toMatchObject({
    budgetPlan: bare,
    positions: fewer,
  });
});

test("the columns follow their sheet's name, its rows and its columns", async () => {
  const book = await keptBook();
  const roster = sheetNamed(book, "Roster").id;
  book.person.renameSheet(roster, "It's July");
  book.person.insertRows(roster, 0, 2);
  book.person.insertColumns(roster, 1, 1);
  const { positions } = await kept(book);
  expect(positions).toMatchObject({ sheetName: "It's July", headerRow: 4 });
  expect(positions?.columns.get("title")?.column).toBe(2);
  expect(positions?.fundColumns[0]?.column.column).toBe(3);
});

test("any plan, any columns and any scenarios come back over any before them, and no text becomes a formula", async () => {
  const byName = (list: readonly Scenario[]): readonly Scenario[] =>
    [...list].sort((one, other) =>
      groupKey(one.name) < groupKey(other.name) ? -1 : 1,
    );
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(anyPlan, anyPlan),
      fc.tuple(anyPositions, anyPositions),
      fc.tuple(anyScenarios, anyScenarios),
      async (plans, columns, scenarios) => {
        const book = bookWithRoster();
        for (const plan of plans) await keepBudgetPlan(book, plan, context);
        for (const one of columns) await keepPositions(book, one, context);
        for (const one of scenarios) await keepScenarios(book, one, context);
        const found = await kept(book);
        expect(found.faults).toEqual([]);
        expect(found.budgetPlan).toEqual(plans[1]);
        expect(found.positions).toEqual(columns[1]);
        expect(byName(found.scenarios)).toEqual(byName(scenarios[1]));
        const texts = sheetNamed(book, SCENARIOS).rows.flat();
        expect(texts.some((cell) => cell?.formula !== undefined)).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

test("what is there already is not written again", async () => {
  const book = await keptBook();
  const workbook = watched(book);
  await keepPositions(workbook, POSITIONS, context);
  await keepBudgetPlan(workbook, PLAN, context);
  await keepScenarios(workbook, [FEWER], context);
  expect(workbook.writes()).toBe(0);
});

test.each([
  [
    "Benefits, share of salary",
    "lots",
    /B\d+ holds "lots", which is not a share such as 4.5%/,
  ],
  [
    "Raise 1",
    "3% soon",
    /which is not a raise such as "3% from 2026-10-01 for all"/,
  ],
  [
    "Vacancies save",
    "99 months",
    /which is not a share such as 4%, a lag such as "3 months"/,
  ],
  ["Column: title", { error: "#REF!" }, /which is not the name of a column/],
  [
    "All salaries are",
    "perhaps",
    /which is not one of "for one period", "not said"/,
  ],
] as [string, CellValue, RegExp][])(
  "what cannot be read at %s is told, and the rest stands",
  async (label, value, sentence) => {
    const book = await keptBook();
    edit(book, CHOICES, rowOf(book, label), 1, value);
    const { budgetPlan, positions, faults } = await kept(book);
    expect(faults.map(sayKeptFault)).toEqual([expect.stringMatching(sentence)]);
    expect(budgetPlan?.fiscalYearStart).toBe(PLAN.fiscalYearStart);
    expect(positions?.columns.get("key")).toEqual({ header: "Key", column: 0 });
  },
);

test("a change that cannot be read is told, the others stand, and its row stays for its person", async () => {
  const book = await keptBook();
  edit(book, SCENARIOS, 5, 4, "half");
  edit(book, SCENARIOS, 6, 2, "promote");
  const { scenarios, faults } = await kept(book);
  expect(faults.map(sayKeptFault)).toEqual([
    expect.stringMatching(/E6 holds "half", which is not a number from 0 up/),
    expect.stringMatching(/C7 holds "promote", which is not a change that/),
  ]);
  expect(scenarios[0]?.changes).toEqual(FEWER.changes.slice(2));
  await keepScenarios(book, [], context);
  expect(
    valuesOn(book, SCENARIOS)
      .slice(2)
      .filter(([first]) => first !== null)
      .map((row) => row[4] ?? row[2]),
  ).toEqual(["half", "IXGX40"]);
});

test("a change that the planner adds by hand counts, after those that have a number", async () => {
  const book = await keptBook();
  const rows = valuesOn(book, SCENARIOS).length;
  const cells = ["fewer managers", null, "Abolish", "P-9", null, null, null];
  [...cells, "2027-01-31"].forEach((value, column) =>
    edit(book, SCENARIOS, rows, column, value),
  );
  const { scenarios } = await kept(book);
  expect(scenarios).toHaveLength(1);
  expect(scenarios[0]?.changes.at(-1)).toMatchObject({
    change: "abolish",
    key: "P-9",
  });
});

test.each([CHOICES, SCENARIOS])(
  "anything in any cell of %s ends in an answer",
  async (name) => {
    const values: CellValue[] = [
      ...[{ error: "#REF!" }, null, "", "=1+1", "__proto__", 1e308, -1, true],
      ...["raise 1", "plan: raise 1", "new position: fund 1", "new position"],
      "x".repeat(32_767),
    ];
    const before = await keptBook();
    const { rows, columns } = sheetNamed(before, name).summary();
    for (const value of values)
      for (const only of [undefined, ...Array(columns).keys()]) {
        const book = await keptBook();
        for (let row = 2; row < rows; row += 1)
          for (let column = 0; column < columns; column += 1)
            if (only === undefined || only === column)
              edit(book, name, row, column, value);
        const { faults } = await kept(book);
        for (const sentence of faults.map(sayKeptFault))
          expect(sentence).toMatch(/^On ".*: correct the cell/s);
      }
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);
