/** A person at the sheet held in memory: edits and rearranges past the port, and is heard by those who watch it. */
import type { Block, CellInput, SheetId } from "../port";
import type { MemoryModel } from "./memory-model";
import { type Shift, shiftReferences } from "../references";
import { reorderRows, shiftSheet } from "./sheet-moves";

export class Person {
  constructor(private readonly model: MemoryModel) {}

  /** Types into one cell. */
  edit(sheet: SheetId, row: number, column: number, input: CellInput): void {
    this.model.sheet(sheet).put(row, column, input);
    this.changed(sheet);
  }

  select(block: Block): void {
    this.model.selected = block;
    for (const { selected } of this.model.listeners) selected?.(block);
  }

  renameSheet(sheet: SheetId, name: string): void {
    const before = this.model.sheet(sheet).name;
    this.model.sheet(sheet).name = name;
    this.rewriteFormulas((formula, home) =>
      shiftReferences(formula, home, before, { sheetName: name }),
    );
  }

  /** Hides rows, as by hand or by a filter, or shows them again. */
  hideRows(sheet: SheetId, at: number, count = 1, isHidden = true): void {
    const { hiddenRows } = this.model.sheet(sheet);
    for (let row = at; row < at + count; row += 1) {
      if (isHidden) hiddenRows.add(row);
      else hiddenRows.delete(row);
    }
  }

  protectSheet(sheet: SheetId, isProtected: boolean): void {
    this.model.sheet(sheet).protected = isProtected;
  }

  removeSheet(sheet: SheetId): void {
    this.model.removeSheet(sheet);
  }

  /** Hides the rows that a filter leaves out, and shows the others; no rows take the filter off. */
  filterRows(sheet: SheetId, hidden: readonly number[]): void {
    const { hiddenRows } = this.model.sheet(sheet);
    hiddenRows.clear();
    for (const row of hidden) hiddenRows.add(row);
    this.model.sheet(sheet).isFiltered = hidden.length > 0;
  }

  /** Puts the rows from `firstRow` on into another order: `order[i]` says which of them comes i-th. */
  sortRows(sheet: SheetId, firstRow: number, order: readonly number[]): void {
    reorderRows(this.model.sheet(sheet), firstRow, order);
    this.changed(sheet);
  }

  insertRows(sheet: SheetId, at: number, count = 1): void {
    this.shift(sheet, { axis: "row", at, count });
  }

  deleteRows(sheet: SheetId, at: number, count = 1): void {
    this.shift(sheet, { axis: "row", at, count: -count });
  }

  insertColumns(sheet: SheetId, at: number, count = 1): void {
    this.shift(sheet, { axis: "column", at, count });
  }

  deleteColumns(sheet: SheetId, at: number, count = 1): void {
    this.shift(sheet, { axis: "column", at, count: -count });
  }

  /** Lets a table take in rows below it, as it does when somebody types there. */
  growTable(sheet: SheetId, table: string, rows = 1): void {
    const grown = this.model.sheet(sheet);
    grown.tables = grown.tables.map((one) => {
      if (one.name !== table) return one;
      return { ...one, block: { ...one.block, rows: one.block.rows + rows } };
    });
  }

  private shift(sheet: SheetId, shift: Shift): void {
    shiftSheet(this.model.sheet(sheet), shift);
    const name = this.model.sheet(sheet).name;
    this.rewriteFormulas((formula, home) =>
      shiftReferences(formula, home, name, { shift }),
    );
    this.changed(sheet);
  }

  private rewriteFormulas(
    rewrite: (formula: string, homeSheetName: string) => string,
  ): void {
    for (const { rows, name } of this.model.sheets) {
      for (const row of rows) {
        row?.forEach((cell, column) => {
          if (cell?.formula === undefined) return;
          row[column] = { ...cell, formula: rewrite(cell.formula, name) };
        });
      }
    }
  }

  private changed(sheet: SheetId): void {
    for (const { changed } of this.model.listeners) changed?.(sheet);
  }
}
