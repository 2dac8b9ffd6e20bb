/** One sheet of the grid as it is stored: values, formulas, size. The facade's own readers give display texts, or take seconds. */
import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellValue } from "../../src/core/cell";
import type { Block } from "../../src/workbook/port";
import { storedValue } from "./cell-data";
import { FormulaGroups } from "./shared-formulas";

/** Cells by row and column; what is not stored is left out. */
export type StoredCells = Readonly<
  Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>
>;

type SpillRanges = Readonly<
  Record<number, Readonly<Record<number, Nullable<IRange>>> | undefined>
>;

/** A rectangle within one sheet. */
export type Area = Omit<Block, "sheet">;

/** The workbook that the grid shows. */
export function openWorkbook(injector: Injector): Workbook | undefined {
  const instances = injector.get(IUniverInstanceService);
  const workbook = instances.getCurrentUnitOfType<Workbook>(
    UniverInstanceType.UNIVER_SHEET,
  );
  return workbook ?? undefined;
}

/** One of its sheets, as it stands. */
export function storedSheet(
  injector: Injector,
  worksheet: Worksheet,
): StoredSheet {
  const [unitId, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const formulas = injector.get(FormulaDataModel);
  return new StoredSheet(
    worksheet.getCellMatrix().getMatrix(),
    formulas.getArrayFormulaCellData()[unitId]?.[sheet] ?? {},
    formulas.getArrayFormulaRange()[unitId]?.[sheet] ?? {},
  );
}

/** A sheet as it stands: to be made anew after a change. */
export class StoredSheet {
  private knownGroups: FormulaGroups | undefined;

  /**
   * @param spilled what formulas have filled beside their own cells, which the grid keeps apart
   * @param spills the ranges that they fill, by the cell of the formula
   */
  constructor(
    readonly cells: StoredCells,
    readonly spilled: StoredCells,
    private readonly spills: SpillRanges,
  ) {}

  cellAt(row: number, column: number): Nullable<ICellData> {
    return this.cells[row]?.[column];
  }

  /** The range that a cell's formula fills when it is more than the cell. */
  spillAt(row: number, column: number): IRange | undefined {
    const range = this.spills[row]?.[column];
    const isCell =
      range?.startRow === range?.endRow &&
      range?.startColumn === range?.endColumn;
    return range && !isCell ? range : undefined;
  }

  /** Whether the cell shows what another cell's formula has put there. */
  isSpilled(row: number, column: number): boolean {
    const own = this.cellAt(row, column);
    return !(own && isUsed(own)) && isUsed(this.spilled[row]?.[column]);
  }

  valueAt(row: number, column: number): CellValue {
    const value = storedValue(this.cellAt(row, column));
    return value ?? storedValue(this.spilled[row]?.[column]);
  }

  /** The formula of a cell with its "="; `null` where there is none. */
  formulaAt(row: number, column: number): string | null {
    const { f, si } = this.cellAt(row, column) ?? {};
    if (f) return f;
    return si ? this.groups().formulaAt(si, row, column) : null;
  }

  values(area: Area): CellValue[][] {
    return mapArea(area, (row, column) => this.valueAt(row, column));
  }

  formulas(area: Area): (string | null)[][] {
    return mapArea(area, (row, column) => this.formulaAt(row, column));
  }

  /** Rows and columns from A1 to the last that hold a value or a formula. */
  size(): { rows: number; columns: number } {
    const size = { rows: 0, columns: 0 };
    // What formulas fill first: where cells are only formatted, which is where results stand, nothing is left to look at.
    for (const cells of [this.spilled, this.cells]) {
      for (const key of Object.keys(cells).reverse()) {
        const row = Number(key);
        const beyond = row < size.rows ? size.columns : 0;
        const columns = usedColumns(cells[row] ?? {}, beyond);
        if (columns === 0) continue;
        size.rows = Math.max(size.rows, row + 1);
        size.columns = Math.max(size.columns, columns);
      }
    }
    return size;
  }

  private groups(): FormulaGroups {
    return (this.knownGroups ??= groupsIn(this.cells));
  }
}

function mapArea<Cell>(
  { row, column, rows, columns }: Area,
  cellAt: (row: number, column: number) => Cell,
): Cell[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) =>
      cellAt(row + down, column + across),
    ),
  );
}

/** Up to the last cell in use, if that stands beyond so many columns; else 0. */
function usedColumns(
  line: NonNullable<StoredCells[number]>,
  beyond: number,
): number {
  const columns = Object.keys(line);
  for (let at = columns.length - 1; at >= 0; at -= 1) {
    const column = Number(columns[at]);
    if (column < beyond) return 0;
    if (isUsed(line[column])) return column + 1;
  }
  return 0;
}

function isUsed(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f ?? cell?.si) || storedValue(cell) !== null;
}

function groupsIn(cells: StoredCells): FormulaGroups {
  const groups = new FormulaGroups();
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (!cell?.f || !cell.si) continue;
      const start = {
        row: Number(row),
        column: Number(column),
        formula: cell.f,
      };
      groups.add(cell.si, start);
    }
  }
  return groups;
}
