/** Hears of every change to the workbook that a saved copy would hold, whoever made it. */
import {
  CommandType,
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
} from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/start-grid";

/** What the grid does to itself: heights that follow the text, and who may type where. */
const NO_CHANGES: ReadonlySet<string> = new Set([
  SetWorksheetRowAutoHeightMutation.id,
]);
const PERMISSION = /permission|protection/;

export function watchChanges({ univer }: Grid, changed: () => void): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command, options) => {
      if (isChange(command, options)) changed();
    });
}

function isChange(
  { type, id }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): boolean {
  if (
    type !== CommandType.MUTATION ||
    NO_CHANGES.has(id) ||
    PERMISSION.test(id)
  )
    return false;
  return options?.onlyLocal !== true && options?.["fromFormula"] !== true;
}
