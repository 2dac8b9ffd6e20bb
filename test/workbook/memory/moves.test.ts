/** What goes along when rows and columns of a sheet in memory move, and how a filter leads a block astray. */
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { MemorySheet } from "../../../src/workbook/memory/memory-sheet";
import { shiftedBlock } from "../../../src/workbook/memory/shifted-block";

const ROWS = ["head", "a", "b", "c", "d", "e"];

function open(): { book: MemoryWorkbook; sheet: MemorySheet } {
  const table = { name: "Staff", row: 0, column: 0, rows: 4, columns: 1 };
  const merge = { row: 2, column: 0, rows: 2, columns: 1 };
  const book = new MemoryWorkbook([
    {
      ...{ name: "Roster", cells: ROWS.map((cell) => [cell]) },
      ...{ tables: [{ ...table, hasTotals: false }], merges: [merge] },
      hiddenRows: [2],
    },
  ]);
  const [sheet] = book.model.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { book, sheet };
}

function standing({ hiddenRows, tables, merges }: MemorySheet): unknown {
  const [table] = tables;
  const [merge] = merges;
  return {
    hidden: [...hiddenRows],
    table: [table?.block.row, table?.block.rows],
    merge: [merge?.row, merge?.rows],
  };
}

test("rows put in above push everything down", () => {
  const { book, sheet } = open();
  book.person.insertRows(sheet.id, 0, 2);
  expect(standing(sheet)).toEqual({
    hidden: [4],
    table: [2, 4],
    merge: [4, 2],
  });
});

test("rows put into the middle of a table make it grow", () => {
  const { book, sheet } = open();
  book.person.insertRows(sheet.id, 3, 1);
  expect(standing(sheet)).toEqual({
    hidden: [2],
    table: [0, 5],
    merge: [2, 3],
  });
});

test("a hidden row that is deleted is hidden no more, nor is the next one", () => {
  const { book, sheet } = open();
  book.person.deleteRows(sheet.id, 2, 2);
  expect(standing(sheet)).toEqual({
    ...{ hidden: [], table: [0, 2] },
    merge: [undefined, undefined],
  });
});

test("a hidden row stays hidden where sorting puts it", () => {
  const { book, sheet } = open();
  book.person.sortRows(sheet.id, 1, [4, 3, 2, 1, 0]);
  expect(
    [...sheet.hiddenRows].map((row) => sheet.cellAt(row, 0).value),
  ).toEqual(["b"]);
});

test("a look goes along with its column", () => {
  const { book, sheet } = open();
  sheet.addLook(
    { sheet: sheet.id, row: 0, column: 1, rows: 2, columns: 1 },
    { bold: true },
  );
  book.person.insertColumns(sheet.id, 0, 1);
  expect([1, 2].map((column) => sheet.lookAt(1, column))).toEqual([
    {},
    { bold: true },
  ]);
});

test("a table takes in the rows below it", () => {
  const { book, sheet } = open();
  book.person.growTable(sheet.id, "Staff", 2);
  expect(sheet.tables[0]?.block.rows).toBe(6);
});

test.each([
  ["put in before it", { at: 2, count: 2 }, { row: 5, rows: 4 }],
  ["put in where it begins", { at: 3, count: 2 }, { row: 5, rows: 4 }],
  ["put in within it", { at: 4, count: 2 }, { row: 3, rows: 6 }],
  ["put in right after it", { at: 7, count: 2 }, { row: 3, rows: 4 }],
  ["taken out before it", { at: 0, count: -2 }, { row: 1, rows: 4 }],
  ["taken out across its beginning", { at: 2, count: -2 }, { row: 2, rows: 3 }],
  ["taken out across its end", { at: 6, count: -3 }, { row: 3, rows: 3 }],
  ["taken out around it", { at: 1, count: -9 }, undefined],
])("a block when rows are %s", (_, change, expected) => {
  const block = { sheet: "s", row: 3, column: 0, rows: 4, columns: 1 };
  const shifted = shiftedBlock(block, { axis: "row", ...change });
  expect(shifted).toEqual(expected && { ...block, ...expected });
});

describe("a block written over filtered rows", () => {
  const inputs = [["1"], ["2"], ["3"], ["4"], ["5"]];

  async function written(isAstray: boolean, rows = 5): Promise<unknown[]> {
    const { book, sheet } = open();
    book.person.filterRows(sheet.id, [2, 3]);
    book.model.doesFilterMisplace = isAstray;
    const block = { sheet: sheet.id, row: 1, column: 1, rows, columns: 1 };
    await book.batch([{ step: "write", block, cells: inputs.slice(0, rows) }]);
    return [1, 2, 3, 4, 5].map((row) => sheet.cellAt(row, 1).value);
  }

  test("goes where it should on a host that keeps the port", async () => {
    expect(await written(false)).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("begins anew in each run of visible rows on a host that does not", async () => {
    expect(await written(true)).toEqual(["1", null, null, "1", "2"]);
  });

  test("of one row goes where it should on either", async () => {
    expect((await written(true, 1))[0]).toBe("1");
  });
});
