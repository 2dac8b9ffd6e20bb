/** Hears when another cell or another sheet is selected in the grid, whoever selects it. */
import { ICommandService } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "./start-grid";

/** The facade's own event is silent about the first selection on a sheet that was just shown. */
export function onSelection({ univer }: Grid, selected: () => void): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      const isSelection =
        id === SetSelectionsOperation.id ||
        id === SetWorksheetActiveOperation.id;
      if (isSelection) selected();
    });
}
