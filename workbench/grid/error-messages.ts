/** Says what an error cell of our functions means: while the pointer is over it, and while it is selected. */
import type { Injector } from "@univerjs/core";
import {
  CellAlertManagerService,
  type ISheetLocationBase,
} from "@univerjs/preset-sheets-core";
import { isCellError } from "../../src/core/cell";
import { openWorkbook, storedSheet } from "./stored-sheet";

/** The message of a cell of the open workbook; undefined where it holds no error, or one without a message. */
export function errorMessageAt(
  injector: Injector,
  sheet: string,
  row: number,
  column: number,
): string | undefined {
  const worksheet = openWorkbook(injector)?.getSheetBySheetId(sheet);
  if (!worksheet) return undefined;
  const value = storedSheet(injector, worksheet).valueAt(row, column);
  return isCellError(value) ? value.message : undefined;
}

/** The grid says the same of every error of a kind; where a function of ours said more, that is shown. */
export function sayErrorsOfFunctions(injector: Injector): void {
  const alerts = injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location as ISheetLocationBase;
    const message = errorMessageAt(injector, subUnitId, row, col);
    showAlert(message === undefined ? alert : { ...alert, message });
  };
}
