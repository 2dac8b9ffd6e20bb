// A formula that fills several cells: all of them keep their values, and thawing lets the formula fill them again.
import { freezeFormulas, thawFormulas } from "../../../src/workbook/freeze";
import type { CellValue } from "../../../src/core/cell";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Answer, Block, Step, Workbook } from "../../../src/workbook/port";
import { doing } from "../faulty-host";
import {
  context,
  firstSheet,
  formulasIn,
  NAMES,
  opened,
  valuesIn,
} from "./frozen-workbook";

const LEVELS: readonly (readonly CellValue[])[] = [
  // An answer may hold blanks, as the first line of an explanation does.
  ["CIO I", ""],
  ["CIO II", 20],
  ["CIO III", 40],
];

const FORMULA = "=CIOLEVELS(75)";

/** Two formulas side by side, one below the other, and notes of the planner right beside what they fill. */
function levels(): MemoryWorkbook {
  return opened({
    name: "Levels",
    cells: [
      [null, null, "note", null, null],
      [null, null, "note", null, null],
      [null, null, null, null, null],
      ["below", null, null, null, null],
    ],
    formulas: [
      { row: 0, column: 0, formula: FORMULA },
      { row: 0, column: 3, formula: FORMULA },
      { row: 4, column: 0, formula: FORMULA },
    ],
  });
}

/** The workbook as a host with dynamic arrays shows it: a formula of levels fills the free cells beside it. */
function spilling(book: MemoryWorkbook): Workbook {
  return doing(book, async (steps) => {
    const answers: Answer[] = [];
    for (const step of steps) {
      const [answer] = await book.batch([step]);
      if (answer !== undefined) answers.push(shown(book, step, answer));
    }
    return answers;
  });
}

function shown(book: MemoryWorkbook, step: Step, answer: Answer): Answer {
  if (step.step !== "read" || answer.step !== "read") return answer;
  const { row: top, column: left } = step.block;
  const values = answer.values.map((line, row) =>
    line.map((value, column) =>
      valueShown(book, step.block, top + row, left + column, value),
    ),
  );
  return { step: "read", values };
}

function valueShown(
  book: MemoryWorkbook,
  { sheet }: Block,
  row: number,
  column: number,
  value: CellValue,
): CellValue {
  const cells = book.model.sheet(sheet);
  const isFree = (cell: [number, number]) =>
    cells.cellAt(...cell).formula === undefined &&
    cells.cellAt(...cell).value === null;
  for (const [down, line] of LEVELS.entries())
    for (const [across, level] of line.entries()) {
      const anchor = cells.cellAt(row - down, column - across);
      if (anchor.formula !== FORMULA) continue;
      const others = LEVELS.flatMap((one, d) =>
        one.map((_, a): [number, number] => [
          row - down + d,
          column - across + a,
        ]),
      ).slice(1);
      if (!others.every(isFree))
        return down + across === 0 ? { error: "#SPILL!" } : value;
      return level;
    }
  return value;
}

async function shownIn(
  book: MemoryWorkbook,
): Promise<readonly (readonly CellValue[])[]> {
  const block = {
    sheet: firstSheet(book),
    row: 0,
    column: 0,
    rows: 7,
    columns: 5,
  };
  const [answer] = await spilling(book).batch([{ step: "read", block }]);
  const values = answer?.step === "read" ? answer.values : [];
  // An empty text and a blank cell look the same.
  return values.map((row) => row.map((value) => (value === "" ? null : value)));
}

const freeze = (book: MemoryWorkbook) =>
  freezeFormulas(
    sized(book),
    { sheets: [firstSheet(book)], names: NAMES },
    context(),
  );

/** A host counts filled cells as used. */
function sized(book: MemoryWorkbook): Workbook {
  const host = spilling(book);
  const sheets = async () => {
    const [first, ...rest] = await host.sheets();
    return first === undefined
      ? []
      : [{ ...first, rows: 7, columns: 5 }, ...rest];
  };
  return { ...host, sheets };
}

const thaw = (book: MemoryWorkbook) => thawFormulas(sized(book), context());

test("the host of these tests fills cells, and does not where one is taken", async () => {
  const book = levels();
  const before = await shownIn(book);
  expect(before[2]).toEqual(["CIO III", 40, null, "CIO III", 40]);
  book.person.edit(firstSheet(book), 1, 1, "mine");
  expect((await shownIn(book))[0]?.[0]).toEqual({ error: "#SPILL!" });
});

test("all cells show after freezing what they showed before, and hold it themselves", async () => {
  const book = levels();
  const before = await shownIn(book);
  expect(await freeze(book)).toEqual({ frozen: 3, spilled: 12, left: [] });
  expect(await shownIn(book)).toEqual(before);
  expect(formulasIn(book).flat().filter(Boolean)).toEqual([]);
  expect(valuesIn(book)[2]).toEqual(["CIO III", 40, null, "CIO III", 40]);
});

test("thawing empties what was filled and lets the formulas fill it again", async () => {
  const book = levels();
  const before = await shownIn(book);
  const values = valuesIn(book);
  await freeze(book);
  expect(await thaw(book)).toEqual({
    thawed: 3,
    already: 0,
    gone: 0,
    left: [],
  });
  expect(await shownIn(book)).toEqual(before);
  expect(valuesIn(book)).toEqual(values);
  expect(book.model.sheets).toHaveLength(1);
});

test("where one filled cell was changed since, it and its neighbours stay, and only that formula", async () => {
  const book = levels();
  await freeze(book);
  book.person.edit(firstSheet(book), 1, 1, "mine");
  const before = valuesIn(book);
  const report = await thaw(book);
  expect(report.thawed).toBe(2);
  expect(report.left).toMatchObject([
    { row: 0, column: 0, reason: "changedSince" },
  ]);
  const after = valuesIn(book);
  expect(after.slice(0, 3).map((row) => row.slice(0, 3))).toEqual(
    before.slice(0, 3).map((row) => row.slice(0, 3)),
  );
});
