/** The names that stand for cells and formulas, as files store them. */
import type { Injector, Workbook } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { DefinedName } from "../../src/files/document";

export function fileNames(
  injector: Injector,
  workbook: Workbook,
): DefinedName[] {
  const names =
    injector
      .get(IDefinedNamesService)
      .getDefinedNameMap(workbook.getUnitId()) ?? {};
  return Object.values(names).map(
    ({ name, formulaOrRefString, localSheetId }) => {
      const sheet =
        localSheetId === undefined
          ? undefined
          : workbook.getSheetBySheetId(localSheetId)?.getName();
      const formula = formulaOrRefString.replace(/^=/, "");
      return sheet === undefined ? { name, formula } : { name, formula, sheet };
    },
  );
}
