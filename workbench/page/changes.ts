/** Hears of every change to the workbook that a saved copy would hold, whoever made it. */
import {
  CommandType,
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
} from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/start-grid";
import { openWorkbook } from "../grid/stored-sheet";

/** What the grid does to itself: heights that follow the text, tables made known to formulas. */
const NO_CHANGES: ReadonlySet<string> = new Set([
  SetWorksheetRowAutoHeightMutation.id,
  SetSuperTableMutation.id,
]);
const PERMISSION = /permission|protection/;

export function watchChanges({ univer }: Grid, changed: () => void): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    const { unitId } = (command.params ?? {}) as { unitId?: string };
    // The editors of the formula bar and of cells are documents of their own.
    if (unitId === undefined || unitId !== openWorkbook(injector)?.getUnitId())
      return;
    if (isChange(command, options)) changed();
  });
}

function isChange(
  { type, id }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): boolean {
  if (type !== CommandType.MUTATION) return false;
  if (NO_CHANGES.has(id) || PERMISSION.test(id)) return false;
  return options?.onlyLocal !== true && options?.["fromFormula"] !== true;
}
