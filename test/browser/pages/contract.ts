/** A page that runs the contract of the Workbook port on the grid; the browser test asks it for one check after another. */
import {
  emptySheet,
  workbookOf,
  type SheetDocument,
} from "../../../src/files/document";
import type { CellInput, SheetId } from "../../../src/workbook/port";
import { UniverWorkbook } from "../../../workbench/adapter/univer-workbook";
import { showWorkbook } from "../../../workbench/files/shown-workbook";
import { Calculation } from "../../../workbench/grid/calculation";
import { startGrid } from "../../../workbench/grid/start-grid";
import {
  contract,
  type ContractHost,
  type ContractPerson,
  type ContractSheet,
} from "../../workbook/contract";

const container = document.getElementById("workbench");
if (!container) throw new Error("The page has no place for the grid.");
container.style.height = "100vh";
const grid = startGrid(container, false);
const { api } = grid;
const calculation = new Calculation(grid.univer.__getInjector());
const workbook = new UniverWorkbook(grid, calculation);

const person: ContractPerson = {
  async edit(sheet, row, column, input) {
    const range = sheetOf(sheet).getRange(row, column);
    range.setValue(typed(input));
    await pause();
  },
  async select({ sheet, row, column, rows, columns }) {
    api.getActiveWorkbook()?.setActiveSheet(sheet);
    sheetOf(sheet).getRange(row, column, rows, columns).activate();
    await pause();
  },
  renameSheet: (sheet, name) => void sheetOf(sheet).setName(name),
  insertRows: (sheet, at, count) => void sheetOf(sheet).insertRows(at, count),
  insertColumns: (sheet, at, count) =>
    void sheetOf(sheet).insertColumns(at, count),
};

const host: ContractHost = {
  workbook,
  person,
  async open(sheets) {
    await showWorkbook(grid, workbookOf(sheets.map(sheetDocument)), "Contract");
    await pause();
  },
  async settled() {
    await pause();
    await calculation.settled();
  },
};

/** For the test: the names of the checks, and one run of each. */
Object.assign(globalThis, {
  contractNames: contract.map(({ name }) => name),
  async runContractCheck(name: string): Promise<string> {
    const check = contract.find((one) => one.name === name);
    if (!check) return `There is no check "${name}".`;
    return check.run(host).then(
      () => "passed",
      (reason: unknown) =>
        reason instanceof Error ? reason.message : String(reason),
    );
  },
});

function sheetOf(sheet: SheetId) {
  const found = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
  if (!found) throw new Error(`The grid has no sheet ${sheet}.`);
  return found;
}

function typed(input: CellInput) {
  if (typeof input === "object" && input !== null) return { f: input.formula };
  return input ?? "";
}

function sheetDocument({
  cells,
  formulas = [],
  hidden,
  protected: locked,
  tables = [],
  merges = [],
  name,
}: ContractSheet): SheetDocument {
  const rows = cells.map((line) =>
    line.map((value) => (value === null ? undefined : { value })),
  );
  for (const { row, column, formula } of formulas) {
    const value = cells[row]?.[column] ?? null;
    const line: (SheetDocument["rows"][number] & object)[number][] = (rows[
      row
    ] ??= []);
    line[column] = { value, formula: formula.slice(1) } as never;
  }
  const rangeOf = (area: {
    row: number;
    column: number;
    rows: number;
    columns: number;
  }) => ({
    top: area.row,
    left: area.column,
    bottom: area.row + area.rows - 1,
    right: area.column + area.columns - 1,
  });
  return {
    ...emptySheet(name),
    rows,
    visibility: hidden ? "hidden" : "visible",
    protected: locked ?? false,
    merges: merges.map(rangeOf),
    tables: tables.map(({ name: table, hasTotals, ...area }) => ({
      name: table,
      range: rangeOf(area),
      headerRow: true,
      totalsRow: hasTotals,
      columns: Array.from({ length: area.columns }, (_, index) => ({
        name: String(
          cells[area.row]?.[area.column + index] ?? `Column${index + 1}`,
        ),
      })),
      filterButtons: true,
      rowStripes: true,
    })),
  };
}

/** The grid raises some events a moment after what caused them. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
