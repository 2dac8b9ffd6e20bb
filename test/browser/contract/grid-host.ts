/** The workbench's grid as a host of the port's contract: what a person does there, done by its facade. */
import type { FUniver } from "@univerjs/core/facade";
import {
  emptySheet,
  workbookOf,
  type CellContent,
  type SheetDocument,
} from "../../../src/files/document";
import type { CellInput, SheetId } from "../../../src/workbook/port";
import { UniverWorkbook } from "../../../workbench/adapter/univer-workbook";
import { showWorkbook } from "../../../workbench/files/shown-workbook";
import { Calculation } from "../../../workbench/grid/calculation";
import { startGrid } from "../../../workbench/grid/start-grid";
import type {
  ContractHost,
  ContractPerson,
  ContractSheet,
} from "../../workbook/contract";

const PAGE_PLACE = "workbench";

/** The grid's person can also take back what was done last. */
export interface GridHost extends ContractHost {
  readonly person: ContractPerson & { undo(): Promise<void> };
}

/** Starts a grid that fills the page. */
export function startGridHost(): GridHost {
  const container = document.getElementById(PAGE_PLACE);
  if (!container) throw new Error("The page has no place for the grid.");
  container.style.height = "100vh";
  const grid = startGrid(container, false);
  const calculation = new Calculation(grid.univer.__getInjector());
  return {
    workbook: new UniverWorkbook(grid, calculation),
    person: personAt(grid.api),
    async open(sheets) {
      await showWorkbook(
        grid,
        workbookOf(sheets.map(sheetDocument)),
        "Sheets of a test",
      );
      await pause();
    },
    async settled() {
      await pause();
      await calculation.settled();
    },
  };
}

function personAt(api: FUniver): GridHost["person"] {
  const sheetOf = (sheet: SheetId) => {
    const found = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    if (!found) throw new Error(`The grid has no sheet ${sheet}.`);
    return found;
  };
  return {
    async edit(sheet, row, column, input) {
      sheetOf(sheet).getRange(row, column).setValue(typed(input));
      await pause();
    },
    async select({ sheet, row, column, rows, columns }) {
      api.getActiveWorkbook()?.setActiveSheet(sheet);
      sheetOf(sheet).getRange(row, column, rows, columns).activate();
      await pause();
    },
    async undo() {
      await api.undo();
    },
    renameSheet: (sheet, name) => void sheetOf(sheet).setName(name),
    insertRows: (sheet, at, count) => void sheetOf(sheet).insertRows(at, count),
    hideRows: (sheet, at, count) => void sheetOf(sheet).hideRows(at, count),
    insertColumns: (sheet, at, count) =>
      void sheetOf(sheet).insertColumns(at, count),
  };
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
  const rows: (CellContent | undefined)[][] = cells.map((line) =>
    line.map((value) => (value === null ? undefined : { value })),
  );
  for (const { row, column, formula } of formulas) {
    const value = cells[row]?.[column] ?? null;
    (rows[row] ??= [])[column] = { value, formula: formula.slice(1) };
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
