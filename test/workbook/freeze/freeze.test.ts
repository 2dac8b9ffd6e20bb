// Freezing keeps what cells show and thawing gives every formula back, unless somebody changed its cell since.
import {
  countFormulas,
  countFrozen,
  freezeFormulas,
  thawFormulas,
} from "../../../src/workbook/freeze";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  context,
  firstSheet,
  formulasIn,
  NAMES,
  opened,
  valuesIn,
  verdicts,
} from "./frozen-workbook";

function freeze(book: MemoryWorkbook) {
  return freezeFormulas(
    book,
    { sheets: [firstSheet(book)], names: NAMES },
    context(),
  );
}

const thaw = (book: MemoryWorkbook) => thawFormulas(book, context());

test("the formulas of ours are counted before anything is done", async () => {
  const book = opened(verdicts(), { name: "Notes", cells: [["x"]] });
  const counts = await countFormulas(book, NAMES, context());
  expect(counts.map(({ sheet, formulas }) => [sheet.name, formulas])).toEqual([
    ["Positions", 3],
    ["Notes", 0],
  ]);
});

test("frozen cells show what they showed, errors too, and formulas that are not ours stay", async () => {
  const book = opened(verdicts());
  const before = valuesIn(book);
  expect(await freeze(book)).toEqual({ frozen: 3, spilled: 0, left: [] });
  expect(valuesIn(book)).toEqual(before);
  expect(formulasIn(book).map((row) => row.slice(2))).toEqual([
    [null, null],
    [null, "=B2*2"],
    [null, "=B3*2"],
    ["=NA()", "=B4*2"],
  ]);
  expect(await countFrozen(book, context())).toBe(3);
});

test("freezing and thawing give every formula back, and leave no sheet behind", async () => {
  const book = opened(verdicts());
  const before = formulasIn(book);
  await freeze(book);
  expect(book.model.sheets).toHaveLength(2);
  expect(await thaw(book)).toEqual({
    thawed: 3,
    already: 0,
    gone: 0,
    left: [],
  });
  expect(formulasIn(book)).toEqual(before);
  expect(book.model.sheets).toHaveLength(1);
});

test("a cell that was changed since is left, listed, and its formula is still kept", async () => {
  const book = opened(verdicts());
  await freeze(book);
  book.person.edit(firstSheet(book), 2, 2, "Not sure");
  const report = await thaw(book);
  expect(report.thawed).toBe(2);
  expect(report.left).toEqual([
    {
      sheet: firstSheet(book),
      sheetName: "Positions",
      row: 2,
      column: 2,
      reason: "changedSince",
    },
  ]);
  expect(valuesIn(book)[2]?.[2]).toBe("Not sure");
  expect(await countFrozen(book, context())).toBe(1);
  book.person.edit(firstSheet(book), 2, 2, "Qualified");
  expect(await thaw(book)).toMatchObject({ thawed: 1, left: [] });
  expect(book.model.sheets).toHaveLength(1);
});

test("a formula that somebody put back by hand is right already", async () => {
  const book = opened(verdicts());
  await freeze(book);
  const formula = '=MINQUAL("CIO I",B2)';
  book.person.edit(firstSheet(book), 1, 2, { formula });
  expect(await thaw(book)).toMatchObject({ thawed: 2, already: 1, left: [] });
});

test("cells that moved are left and listed where they are now, deleted ones are counted", async () => {
  const book = opened(verdicts());
  await freeze(book);
  book.person.insertRows(firstSheet(book), 2);
  const report = await thaw(book);
  expect(report.thawed).toBe(1);
  expect(report.left.map(({ row, reason }) => [row, reason])).toEqual([
    [3, "moved"],
    [4, "moved"],
  ]);
  book.person.deleteRows(firstSheet(book), 3, 1);
  expect(await thaw(book)).toMatchObject({ gone: 1 });
});

test("a sheet that was renamed since is found by its cells", async () => {
  const book = opened(verdicts());
  const before = formulasIn(book);
  await freeze(book);
  book.person.renameSheet(firstSheet(book), "It's August");
  expect(await thaw(book)).toMatchObject({ thawed: 3, left: [] });
  expect(formulasIn(book)).toEqual(before);
});

test("a formula without a result is left as it is, for its cell would be frozen to nothing", async () => {
  const book = opened({
    name: "Levels",
    cells: [[null]],
    formulas: [{ row: 0, column: 0, formula: "=CIOLEVEL(5)" }],
  });
  expect(await freeze(book)).toMatchObject({
    frozen: 0,
    left: [{ row: 0, column: 0, reason: "notCalculated" }],
  });
  expect(formulasIn(book)).toEqual([["=CIOLEVEL(5)"]]);
});

test("a protected sheet is said and nothing is touched", async () => {
  const book = opened({ ...verdicts(), protected: true });
  const before = formulasIn(book);
  expect((await freeze(book)).problem).toEqual({
    problem: "sheetProtected",
    sheet: "Positions",
  });
  expect(formulasIn(book)).toEqual(before);
  expect(book.model.sheets).toHaveLength(1);
});

test("a cell that is frozen a second time gets its latest formula back", async () => {
  const book = opened(verdicts());
  await freeze(book);
  const formula = '=MINQUAL("CIO III",B3)';
  book.person.edit(firstSheet(book), 2, 2, { formula });
  expect(await freeze(book)).toMatchObject({ frozen: 1 });
  expect(await thaw(book)).toMatchObject({ thawed: 3, left: [] });
  expect(formulasIn(book)[2]?.[2]).toBe(formula);
});
