/** Lets planners and the pane write "[@FTE]" in a table: what is entered is put in the grid's words before it gets there. */
import {
  ICommandService,
  IUniverInstanceService,
  type ICellData,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { gridFormula } from "./grid-formula";
import { tableAt } from "./tables";

export function translateTypedReferences(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } =
      params as ISetRangeValuesMutationParams;
    const worksheet = instances
      .getUnit<Workbook>(unitId)
      ?.getSheetBySheetId(subUnitId);
    if (!worksheet || !cellValue) return;
    translate(cellValue as Entered, (row, column) =>
      tableAt(injector, worksheet, row, column)?.getDisplayName(),
    );
  });
}

type Entered = Record<number, Record<number, ICellData | null> | undefined>;

function translate(
  entered: Entered,
  tableNameAt: (row: number, column: number) => string | undefined,
): void {
  for (const [row, line] of Object.entries(entered)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (!line || !cell?.f || !/[[@]/.test(cell.f)) continue;
      const f = gridFormula(cell.f, tableNameAt(Number(row), Number(column)));
      if (f !== cell.f) line[Number(column)] = { ...cell, f };
    }
  }
}
