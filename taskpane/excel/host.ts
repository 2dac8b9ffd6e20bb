/** What Excel gives the pane to work with. */
import type { PaneHost } from "..";
import { officeTheme, watchOfficeTheme } from "./theme";
import { ExcelWorkbook } from "./workbook";

/** The host of the pane in Excel; made once, when Excel is known to offer what it needs. */
export function excelHost(): PaneHost {
  return {
    workbook: new ExcelWorkbook(),
    theme: officeTheme,
    watchTheme: watchOfficeTheme,
    // A pane belongs to the one workbook that it was opened beside.
    watchWorkbook: () => () => undefined,
    isSample: () => false,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
}
