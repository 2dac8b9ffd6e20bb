/** Counts what was made in the grid and has no place in a file that we write. */
import type { ICellData, Injector, Nullable, Worksheet } from "@univerjs/core";
import type { Loss } from "../../src/files/opened";
import { tablesOn } from "../grid/tables";

export function lossesInGrid(
  injector: Injector,
  worksheets: readonly Worksheet[],
): Loss[] {
  let texts = 0;
  let filters = 0;
  for (const worksheet of worksheets) {
    worksheet.getCellMatrix().forValue((_row, _column, cell) => {
      if (hasSeveralLooks(cell)) texts += 1;
    });
    for (const table of tablesOn(injector, worksheet)) {
      if ((table.getTableFilters().getFilterOutRows()?.size ?? 0) > 0)
        filters += 1;
    }
  }
  return [
    ...(texts > 0
      ? [
          {
            what: "texts with several fonts in one cell (their words are kept)",
            count: texts,
          },
        ]
      : []),
    ...(filters > 0
      ? [
          {
            what: "filters set in tables (all rows are kept and shown)",
            count: filters,
          },
        ]
      : []),
  ];
}

function hasSeveralLooks(cell: Nullable<ICellData>): boolean {
  const runs = cell?.p?.body?.textRuns ?? [];
  return runs.some(({ ts }) => ts !== undefined && Object.keys(ts).length > 0);
}
