/** Tells what a person selects and changes in the grid, and keeps quiet about what we do ourselves. */
import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Block, SheetId, WorkbookEvents } from "../../src/workbook/port";
import { onSelection } from "../grid/selection";
import type { Grid } from "../grid/start-grid";
import { blockOf } from "./blocks";

/** What moves cells or renames their sheet. */
const RESHAPING: ReadonlySet<string> = new Set(
  [
    InsertColMutation,
    InsertRowMutation,
    MoveColsMutation,
    MoveRowsMutation,
    RemoveColMutation,
    RemoveRowMutation,
    ReorderRangeMutation,
    SetWorksheetNameMutation,
  ].map(({ id }) => id),
);

export class GridListener {
  private readonly listeners = new Set<WorkbookEvents>();
  private quiet = false;

  constructor(private readonly grid: Grid) {
    onSelection(grid, () => this.tellSelection());
    grid.univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted((command, options) =>
        this.tellChange(command, options),
      );
  }

  /** Does work of our own, of which no listener hears. */
  unheard<Result>(work: () => Result): Result {
    this.quiet = true;
    try {
      return work();
    } finally {
      this.quiet = false;
    }
  }

  watch(events: WorkbookEvents): () => void {
    const listener = { ...events };
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What is selected now, on the sheet in view. */
  selection(): Block | undefined {
    const workbook = this.grid.api.getActiveWorkbook();
    const range = workbook?.getActiveRange()?.getRange();
    if (!workbook || !range) return undefined;
    const sheet = workbook.getActiveSheet().getSheet();
    return blockOf(
      sheet.getSheetId(),
      withinSheet(range, sheet.getRowCount(), sheet.getColumnCount()),
    );
  }

  private tellSelection(): void {
    if (this.quiet) return;
    const block = this.selection();
    if (block)
      for (const listener of this.listeners) listener.selected?.(block);
  }

  private tellChange(
    command: Readonly<ICommandInfo>,
    options: IExecutionOptions | undefined,
  ): void {
    if (this.quiet || options?.["fromFormula"] === true) return;
    for (const sheet of changedSheets(command))
      for (const listener of this.listeners) listener.changed?.(sheet);
  }
}

function changedSheets({ id, params }: Readonly<ICommandInfo>): SheetId[] {
  if (RESHAPING.has(id)) return [(params as { subUnitId: SheetId }).subUnitId];
  if (id === MoveRangeMutation.id) {
    const { from, to } = params as IMoveRangeMutationParams;
    return [...new Set([from.subUnitId, to.subUnitId])];
  }
  const isEdit =
    id === SetRangeValuesMutation.id &&
    changesContent(params as ISetRangeValuesMutationParams);
  return isEdit ? [(params as ISetRangeValuesMutationParams).subUnitId] : [];
}

/** Looks alone are no change to what the workbook says. */
function changesContent({ cellValue }: ISetRangeValuesMutationParams): boolean {
  for (const row of Object.values(cellValue ?? {})) {
    for (const cell of Object.values(row ?? {})) {
      if (!cell || Object.keys(cell).some((key) => key !== "s")) return true;
    }
  }
  return false;
}

/** A whole row or column is selected without its ends. */
function withinSheet(range: IRange, rows: number, columns: number): IRange {
  const within = (index: number, otherwise: number) =>
    Number.isNaN(index) ? otherwise : index;
  return {
    startRow: within(range.startRow, 0),
    endRow: within(range.endRow, rows - 1),
    startColumn: within(range.startColumn, 0),
    endColumn: within(range.endColumn, columns - 1),
  };
}
