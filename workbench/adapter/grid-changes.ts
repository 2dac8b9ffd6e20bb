/** Carries out the writing steps of a batch in the grid, so that one press of undo takes them back. */
import {
  ICommandService,
  IUndoRedoService,
  mergeWorksheetSnapshotWithDefault,
  type IExecutionOptions,
  type IMutationInfo,
  type Injector,
  type Workbook as GridWorkbook,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type {
  Block,
  CellInput,
  CellLook,
  SheetId,
} from "../../src/workbook/port";
import { columnPixels } from "../grid/measures";
import { rangeOf } from "./blocks";
import {
  clearedOf,
  copiesOf,
  looksOf,
  writesOf,
  type CellWrites,
} from "./cell-writes";
import { newSheetId } from "../grid/sheet-ids";
import type { StoredSheet } from "../grid/stored-sheet";

export class GridChanges {
  private readonly undo: IMutationInfo[] = [];
  private readonly redo: IMutationInfo[] = [];

  constructor(
    private readonly injector: Injector,
    private readonly workbook: GridWorkbook,
  ) {}

  write(block: Block, cells: readonly (readonly CellInput[])[]): void {
    this.makeRoom(block);
    this.mergeCells(block.sheet, writesOf(block, cells));
  }

  look(block: Block, look: CellLook): void {
    this.makeRoom(block);
    const writes = looksOf(block, look);
    // Told apart from an edit, which would take formulas away from cells that name none.
    if (writes) this.mergeCells(block.sheet, writes, SetStyleCommand.id);
    if (look.columnWidth !== undefined) this.widen(block, look.columnWidth);
  }

  copy(block: Block, from: StoredSheet, sheet: SheetId): void {
    const target = { ...block, sheet };
    this.makeRoom(target);
    this.mergeCells(sheet, copiesOf(target, from));
  }

  /** Contents, styles and what functions left in the cells. */
  clear(block: Block): void {
    this.makeRoom(block);
    this.mergeCells(block.sheet, clearedOf(block));
  }

  addSheet(name: string, hidden: boolean): SheetId {
    const id = newSheetId();
    const sheet = mergeWorksheetSnapshotWithDefault({
      id,
      name,
      hidden: hidden ? 1 : 0,
    });
    const index = this.workbook.getSheetSize();
    const params = { unitId: this.unitId, index, sheet };
    const before = { unitId: this.unitId, subUnitId: id, subUnitName: name };
    // A sheet that came from elsewhere is not brought into view.
    this.execute(InsertSheetMutation.id, params, { fromCollab: true });
    this.redo.push({ id: InsertSheetMutation.id, params });
    this.undo.unshift({ id: RemoveSheetMutation.id, params: before });
    return id;
  }

  removeSheet(sheet: SheetId): void {
    this.remember();
    this.execute(RemoveSheetCommand.id, {
      unitId: this.unitId,
      subUnitId: sheet,
    });
  }

  /** Puts what was done so far on the grid's undo stack as one step. */
  remember(): void {
    if (this.redo.length === 0) return;
    const undoMutations = this.undo.splice(0);
    const redoMutations = this.redo.splice(0);
    this.injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations });
  }

  private mergeCells(
    sheet: SheetId,
    writes: CellWrites,
    trigger?: string,
  ): void {
    const params: ISetRangeValuesMutationParams = {
      unitId: this.unitId,
      subUnitId: sheet,
      cellValue: writes,
      ...(trigger === undefined ? {} : { trigger }),
    };
    const before = this.injector.invoke((accessor) =>
      SetRangeValuesUndoMutationFactory(accessor, params),
    );
    this.mutate(SetRangeValuesMutation.id, params, before);
  }

  private widen(block: Block, characters: number): void {
    const params = {
      unitId: this.unitId,
      subUnitId: block.sheet,
      ranges: [rangeOf(block)],
      colWidth: columnPixels(characters),
    };
    const before = SetWorksheetColWidthMutationFactory(
      params,
      this.worksheet(block.sheet),
    );
    this.mutate(SetWorksheetColWidthMutation.id, params, before);
  }

  private makeRoom({ sheet, row, rows, column, columns }: Block): void {
    const worksheet = this.worksheet(sheet);
    const target = { unitId: this.unitId, subUnitId: sheet };
    const [rowCount, columnCount] = [
      worksheet.getRowCount(),
      worksheet.getColumnCount(),
    ];
    if (row + rows > rowCount) {
      this.mutate(
        SetWorksheetRowCountMutation.id,
        { ...target, rowCount: row + rows },
        { ...target, rowCount },
      );
    }
    if (column + columns > columnCount) {
      const wider = { ...target, columnCount: column + columns };
      this.mutate(SetWorksheetColumnCountMutation.id, wider, {
        ...target,
        columnCount,
      });
    }
  }

  private mutate(id: string, params: object, before: object): void {
    this.execute(id, params);
    this.redo.push({ id, params });
    this.undo.unshift({ id, params: before });
  }

  private execute(
    id: string,
    params: object,
    options?: IExecutionOptions,
  ): void {
    const done = this.injector
      .get(ICommandService)
      .syncExecuteCommand(id, params, options);
    if (!done) throw new Error(`The grid did not carry out ${id}`);
  }

  private worksheet(sheet: SheetId): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheet);
    if (!worksheet) throw new Error(`No sheet has the id ${sheet}`);
    return worksheet;
  }

  private get unitId(): string {
    return this.workbook.getUnitId();
  }
}
