/** A page with the grid alone, in which a test enters cells and formulas and reads what they show. */
import { functionTooltips } from "../../../workbench/grid/registered-functions";
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

const formulaPage = {
  /** Opens a sheet with nothing but these cells, from A1. */
  async enter(cells: CellInput[][]) {
    await host.open([{ name: "Formulas", cells: [] }]);
    const block = await blockOf(cells.length, cells[0]?.length ?? 0);
    await workbook.batch([{ step: "write", block, cells }]);
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
  tooltips: functionTooltips,
};

export type FormulaPage = typeof formulaPage;

Object.assign(globalThis, { formulaPage });
