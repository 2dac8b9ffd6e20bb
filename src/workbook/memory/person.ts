/** A person at the sheet held in memory: edits and rearranges past the port, and is heard by those who watch it. */
import type { Block, CellInput, SheetId } from "../port";
import type { MemoryModel } from "./memory-model";
import type { MemoryCell } from "./memory-sheet";
import { copiedByRows, type Shift, shiftReferences } from "../references";

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

  /** Puts the rows from `firstRow` on into another order: `order[i]` says which of them comes i-th. */
  sortRows(sheet: SheetId, firstRow: number, order: readonly number[]): void {
    const { rows } = this.model.sheet(sheet);
    const before = order.map((_, index) => rows[firstRow + index] ?? []);
    order.forEach((from, to) => {
      rows[firstRow + to] = (before[from] ?? []).map((cell) =>
        movedByRows(cell, to - from),
      );
    });
    this.changed(sheet);
  }

  insertRows(sheet: SheetId, at: number, count = 1): void {
    const { rows } = this.model.sheet(sheet);
    const blankRows = Array.from({ length: count }, () => []);
    // A sheet shorter than `at` has nothing to push down, and splice would put the rows at its end.
    if (at < rows.length) rows.splice(at, 0, ...blankRows);
    this.shifted(sheet, { axis: "row", at, count });
  }

  deleteRows(sheet: SheetId, at: number, count = 1): void {
    this.model.sheet(sheet).rows.splice(at, count);
    this.shifted(sheet, { axis: "row", at, count: -count });
  }

  insertColumns(sheet: SheetId, at: number, count = 1): void {
    for (const row of this.model.sheet(sheet).rows) {
      if (row !== undefined && at < row.length) {
        row.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
      }
    }
    this.shifted(sheet, { axis: "column", at, count });
  }

  deleteColumns(sheet: SheetId, at: number, count = 1): void {
    for (const row of this.model.sheet(sheet).rows) {
      row?.splice(at, count);
      while (
        row !== undefined &&
        row.length > 0 &&
        row[row.length - 1] === undefined
      )
        row.pop();
    }
    this.shifted(sheet, { axis: "column", at, count: -count });
  }

  private shifted(sheet: SheetId, shift: Shift): void {
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

function movedByRows(
  cell: MemoryCell | undefined,
  rows: number,
): MemoryCell | undefined {
  if (cell?.formula === undefined) return cell;
  return { ...cell, formula: copiedByRows(cell.formula, rows) };
}
