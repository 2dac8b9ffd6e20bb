/** A page with the grid alone, in which a test enters cells and formulas and reads what they show. */
import { functionTooltips } from "../../../workbench/grid/registered-functions";
import type { CellValue } from "../../../src/core/cell";
import type { CellInput } from "../../../src/workbook/port";
import { readFormulas, readValues } from "../../../src/workbook/answers";
import { startGridHost } from "../contract/grid-host";

const host = startGridHost();
const { workbook } = host;

async function blockOf(rows: number, columns: number) {
  const [sheet] = await workbook.sheets();
  if (!sheet) throw new Error("Nothing is open.");
  return { sheet: sheet.id, row: 0, column: 0, rows, columns };
}

/** A table takes the names of its columns from its first row when it is opened. */
function headersOf(cells: CellInput[][]): CellValue[][] {
  return cells
    .slice(0, 1)
    .map((line) =>
      line.map((cell) => (typeof cell === "string" ? cell : null)),
    );
}

const formulaPage = {
  /** Opens a sheet with nothing but these cells, from A1; `table` names a table over all of them. */
  async enter(cells: CellInput[][], table?: string) {
    const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
    const tables =
      table === undefined
        ? []
        : [{ name: table, hasTotals: false, row: 0, column: 0, rows, columns }];
    await host.open([{ name: "Formulas", cells: headersOf(cells), tables }]);
    await workbook.batch([
      { step: "write", block: await blockOf(rows, columns), cells },
    ]);
    await host.settled();
  },
  async values(rows: number, columns: number) {
    return readValues(workbook, await blockOf(rows, columns));
  },
  async formulas(rows: number, columns: number) {
    return readFormulas(workbook, await blockOf(rows, columns));
  },
  /** Types into a cell as a person does. */
  async edit(row: number, column: number, input: CellInput) {
    const { sheet } = await blockOf(1, 1);
    await host.person.edit(sheet, row, column, input);
    await host.settled();
  },
  async insertRows(at: number, count: number) {
    const { sheet } = await blockOf(1, 1);
    await host.person.insertRows(sheet, at, count);
    await host.settled();
  },
  /** Makes the first row bold. */
  async makeBold() {
    const block = await blockOf(1, 10);
    await workbook.batch([{ step: "look", block, look: { bold: true } }]);
    await host.settled();
  },
  /** One batch of two writes, the second partly over the first. */
  async writeTwice() {
    const block = await blockOf(1, 2);
    const below = { ...block, column: 1, rows: 2 };
    await workbook.batch([
      { step: "write", block, cells: [["first", "first"]] },
      { step: "look", block, look: { bold: true } },
      {
        step: "write",
        block: below,
        cells: [
          ["second", { formula: "=1+1" }],
          ["second", null],
        ],
      },
    ]);
    await host.settled();
  },
  /** Presses undo. */
  async undo() {
    await host.person.undo();
    await host.settled();
  },
  tooltips: functionTooltips,
};

export type FormulaPage = typeof formulaPage;

Object.assign(globalThis, { formulaPage });
