/** The state of a workbook in memory, which the adapter and a person at the sheet both act on. */
import type { CellValue } from "../../core/cell";
import type { Block, CellInput, SheetId, WorkbookEvents } from "../port";
import { MemorySheet, type SheetContent } from "./memory-sheet";

/** Gives the value of a formula in the cell where it stands, asked anew at each read. */
export type Evaluate = (
  formula: string,
  at: {
    readonly sheet: SheetId;
    readonly row: number;
    readonly column: number;
  },
  valueAt: (sheet: SheetId, row: number, column: number) => CellValue,
) => CellValue;

export class MemoryModel {
  sheets: MemorySheet[] = [];
  selected: Block | undefined;
  readonly listeners = new Set<WorkbookEvents>();
  /**
   * Whether a block that is written over filtered rows goes astray as Excel has let it: hidden rows get nothing, and each
   * run of visible ones takes the inputs from the first on (office-js #224).
   */
  doesFilterMisplace = false;
  private sheetsMade = 0;

  constructor(
    contents: readonly SheetContent[],
    private readonly evaluate: Evaluate | undefined,
  ) {
    for (const content of contents) this.addSheet(content);
    this.selectFirstCell();
  }

  /** @throws Error where no sheet has the id: callers look before they ask. */
  sheet(id: SheetId): MemorySheet {
    const sheet = this.sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new Error(`No sheet has the id ${id}`);
    return sheet;
  }

  addSheet(content: SheetContent): MemorySheet {
    this.sheetsMade += 1;
    const sheet = new MemorySheet(`sheet-${this.sheetsMade}`, content);
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(id: SheetId): void {
    this.sheets = this.sheets.filter((sheet) => sheet.id !== id);
    if (this.selected?.sheet === id) this.selectFirstCell();
  }

  /** Writes a block as the host does it. */
  write(block: Block, cells: readonly (readonly CellInput[])[]): void {
    const sheet = this.sheet(block.sheet);
    const isAstray =
      this.doesFilterMisplace && sheet.isFiltered && block.rows > 1;
    sheet.putBlock(block, isAstray ? astray(sheet, block, cells) : cells);
  }

  /** The value of a cell, a formula's as it is calculated now. */
  valueAt = (id: SheetId, row: number, column: number): CellValue => {
    const { value, formula } = this.sheet(id).cellAt(row, column);
    if (formula === undefined || this.evaluate === undefined) return value;
    return this.evaluate(formula, { sheet: id, row, column }, this.valueAt);
  };

  private selectFirstCell(): void {
    const sheet = this.sheets.find(({ hidden }) => !hidden);
    this.selected = sheet && {
      sheet: sheet.id,
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
    };
  }
}

/** What each row of the block gets where a filter hides some of them. */
function astray(
  { hiddenRows }: MemorySheet,
  { row: first }: Block,
  cells: readonly (readonly CellInput[])[],
): readonly (readonly CellInput[])[] {
  let next = 0;
  return cells.map((inputs, index) => {
    const isHidden = hiddenRows.has(first + index);
    next = isHidden ? 0 : next + 1;
    return (
      (isHidden ? undefined : cells[next - 1]) ?? inputs.map(() => undefined)
    );
  });
}
