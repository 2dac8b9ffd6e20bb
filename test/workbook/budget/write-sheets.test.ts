/** The budget's sheets in a workbook: made, written anew, and never over somebody else's sheet. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { budgetSheets } from "../../../src/workbook/budget/budget-sheets";
import { writeSheets } from "../../../src/workbook/budget/write-sheets";
import { FORMULA_LENGTH } from "../../../src/workbook/limits";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { CellInput, Step } from "../../../src/workbook/port";
import { budgetOf } from "../../../src/core/budget/budget";
import { handBudget } from "../../cases/budget/hand-budget";
import { gridOf } from "./formula-engine";

const file = path.join(__dirname, "../../cases/budget/twelve-positions.json");
const hand = handBudget(JSON.parse(readFileSync(file, "utf8")));
const rows = hand.roster.slice(1).map((_, index) => index + 1);
const request = {
  budget: hand.budget,
  mapping: hand.mapping,
  place: { sheetName: "Roster", row: 0, column: 0 },
  rows,
  payTable: { reference: "'Pay'!$A$1:$D$3", timesPerYear: 1 },
};
const sheets = budgetSheets(request);
const context = { wait: () => Promise.resolve() };

async function contentOf(
  book: MemoryWorkbook,
  name: string,
): Promise<CellInput[][]> {
  const sheet = (await book.sheets()).find((one) => one.name === name);
  if (!sheet || sheet.rows === 0) return [];
  const block = {
    sheet: sheet.id,
    row: 0,
    column: 0,
    rows: sheet.rows,
    columns: sheet.columns,
  };
  const [values, formulas] = await book.batch([
    { step: "read", block },
    { step: "readFormulas", block },
  ]);
  if (values?.step !== "read" || formulas?.step !== "readFormulas")
    throw new Error();
  return values.values.map((line, row) =>
    line.map((value, column) => {
      const formula = formulas.formulas[row]?.[column] ?? null;
      return formula === null ? (value as CellInput) : { formula };
    }),
  );
}

/** Without blank cells at the end of a row and blank rows. */
const filled = (grid: readonly (readonly CellInput[])[]): string[] =>
  grid
    .map((line) =>
      JSON.stringify(Array.from(line, (cell) => cell ?? null)).replace(
        /(,null)+\]$/,
        "]",
      ),
    )
    .filter((line) => !/^\[(null)?\]$/.test(line));

test("every sheet holds what was described, and so it does when written again", async () => {
  const book = new MemoryWorkbook([{ name: "Roster", cells: [["x"]] }]);
  for (let time = 0; time < 2; time++) {
    expect(await writeSheets(book, sheets, context)).toBeUndefined();
    for (const sheet of sheets)
      expect(filled(await contentOf(book, sheet.name))).toEqual(
        filled(gridOf(sheet)),
      );
  }
  expect((await book.sheets()).map(({ name }) => name)).toEqual([
    "Roster",
    ...sheets.map(({ name }) => name),
  ]);
});

test("each roll-up has a chart over its groups and their budgets, and one that is gone leaves none", async () => {
  const book = new MemoryWorkbook([]);
  const titles = () =>
    book.model.sheets.flatMap(({ charts }) => charts.map(({ title }) => title));
  await writeSheets(book, sheets, context);
  expect(titles()).toEqual([
    "Budget by pay band",
    "Budget by class",
    "Budget by unit",
    "Budget by fund",
  ]);
  const columns = new Map(hand.mapping.columns);
  columns.delete("unit");
  const mapping = { ...hand.mapping, columns };
  await writeSheets(book, budgetSheets({ ...request, mapping }), context);
  expect(titles()).not.toContain("Budget by unit");
  const [byBand] = book.model.sheets.at(-1)?.charts ?? [];
  const cells = await contentOf(book, "Classbook budget");
  const first = cells[byBand?.categories.row ?? -1] ?? [];
  expect(first[byBand?.categories.column ?? -1]).toBe("B1");
  expect(
    cells[(byBand?.values.row ?? 0) - 1]?.[byBand?.values.column ?? 0],
  ).toBe("Budget");
});

test("a shorter budget leaves nothing of the longer one behind", async () => {
  const book = new MemoryWorkbook([]);
  await writeSheets(book, sheets, context);
  const positions = hand.positions.slice(0, 3);
  const budget = budgetOf(positions, hand.plan, hand.payTable);
  const fewer = budgetSheets({ ...request, budget });
  await writeSheets(book, fewer, context);
  for (const sheet of fewer)
    expect(filled(await contentOf(book, sheet.name))).toEqual(
      filled(gridOf(sheet)),
    );
});

test("somebody's own sheet of that name is never written over, and nothing else is written either", async () => {
  const own = [["my own"], ["figures"]];
  const last = sheets.at(-1)?.name ?? "";
  const book = new MemoryWorkbook([{ name: last.toUpperCase(), cells: own }]);
  const problem = await writeSheets(book, sheets, context);
  expect(problem).toMatchObject({
    problem: "hostFailed",
    kind: "nameTaken",
    applied: "nothing",
  });
  expect((await book.sheets()).map(({ name }) => name)).toEqual([
    last.toUpperCase(),
  ]);
  expect(await contentOf(book, last.toUpperCase())).toEqual(own);
});

test("once cancelled no further rows are written", async () => {
  const book = new MemoryWorkbook([]);
  let batches = 0;
  const counting = Object.assign(Object.create(book) as MemoryWorkbook, {
    batch: (steps: readonly Step[]) => {
      batches += steps.some(({ step }) => step === "write") ? 1 : 0;
      return book.batch(steps);
    },
  });
  const problem = await writeSheets(counting, sheets, {
    ...context,
    isCancelled: () => batches >= 2,
  });
  expect([problem, batches]).toEqual([{ problem: "cancelled" }, 2]);
});

test("a dozen raises, shared seats and three funds still fit into one formula", () => {
  const raises = Array.from({ length: 12 }, (_, month) => ({
    from: hand.plan.fiscalYearStart + 30 * month,
    kind: "percent" as const,
    value: 0.01,
    scope: "unit" as const,
    of: "North",
  }));
  const plan = { ...hand.plan, raises };
  const budget = budgetOf(hand.positions, plan, hand.payTable);
  const place = {
    ...request.place,
    sheetName: "A roster with the longest name ",
  };
  const lengths = budgetSheets({ ...request, budget, place }).flatMap((sheet) =>
    gridOf(sheet)
      .flat()
      .map((cell) =>
        typeof cell === "object" && cell ? cell.formula.length : 0,
      ),
  );
  expect(Math.max(...lengths)).toBeLessThan(FORMULA_LENGTH);
});
