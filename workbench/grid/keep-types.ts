/** Keeps cells what they are when only their looks change: the grid would turn the text "01723" into a number, and 5 in text format into a text. */
import {
  ICommandService,
  IUniverInstanceService,
  type ICellData,
  type ICommandInfo,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";

export function keepTypesOfRestyledCells(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  injector
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
      if (id !== SetRangeValuesMutation.id) return;
      const { unitId, subUnitId, cellValue } =
        params as ISetRangeValuesMutationParams;
      const cells = instances
        .getUnit<Workbook>(unitId)
        ?.getSheetBySheetId(subUnitId)
        ?.getCellMatrix();
      if (cells && cellValue)
        keepTypes(
          cellValue as Changes,
          (row, column) => cells.getValue(row, column)?.t,
        );
    });
}

type Changes = Record<number, Record<number, ICellData | null> | undefined>;

function keepTypes(
  changes: Changes,
  typeAt: (row: number, column: number) => ICellData["t"],
): void {
  for (const [row, line] of Object.entries(changes)) {
    if (!line) continue;
    for (const [column, change] of Object.entries(line)) {
      if (!change || change.v !== undefined || change.t !== undefined) continue;
      const type = typeAt(Number(row), Number(column));
      // A copy: the grid gives many cells one and the same change.
      if (type) line[Number(column)] = { ...change, t: type };
    }
  }
}
