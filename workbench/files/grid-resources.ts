/** Tables and names of a file, in the form in which the grid's parts for them take them in. */
import type { IWorkbookData } from "@univerjs/core";
import type {
  SheetDocument,
  TableDocument,
  WorkbookDocument,
} from "../../src/files/document";
import type { SheetId } from "../../src/workbook/port";
import { tableTheme } from "../grid/table-theme";
import type { TableMemory } from "../grid/tables";
import { gridRange } from "./sheet-to-grid";

type Resource = NonNullable<IWorkbookData["resources"]>[number];
type Sources = ReadonlyMap<SheetId, SheetDocument>;

const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** A table without a header row stays what it is in the file, but is none to the grid. */
export function isGridTable({ headerRow }: TableDocument): boolean {
  return headerRow;
}

export function tablesResource(sources: Sources): Resource {
  const tables = [...sources].map(([sheet, { tables }]) => [
    sheet,
    {
      tables: tables
        .filter(isGridTable)
        .map((table, index) => gridTable(`${sheet}-table-${index}`, table)),
    },
  ]);
  return {
    name: "SHEET_TABLE_PLUGIN",
    data: JSON.stringify(Object.fromEntries(tables)),
  };
}

export function definedNamesResource(
  { definedNames }: WorkbookDocument,
  sources: Sources,
): Resource {
  const sheetIds = new Map([...sources].map(([id, { name }]) => [name, id]));
  const names = definedNames.map(({ name, formula, sheet }, index) => {
    const id = `name-${index}`;
    const localSheetId =
      (sheet === undefined ? undefined : sheetIds.get(sheet)) ?? WHOLE_WORKBOOK;
    return [
      id,
      { id, name, formulaOrRefString: gridReference(formula), localSheetId },
    ];
  });
  return {
    name: "SHEET_DEFINED_NAME_PLUGIN",
    data: JSON.stringify(Object.fromEntries(names)),
  };
}

/** A plain reference stands alone; anything else is a formula with its "=". */
function gridReference(formula: string): string {
  const reference =
    /^(?:'(?:[^']|'')+'|[^'!=(]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;
  return reference.test(formula) ? formula : `=${formula}`;
}

function gridTable(
  id: string,
  { name, range, columns, totalsRow }: TableDocument,
): object {
  const memory: TableMemory = { totalsRow };
  const body = totalsRow ? { ...range, bottom: range.bottom - 1 } : range;
  return {
    id,
    name,
    range: gridRange(body),
    options: {
      showHeader: true,
      showFooter: false,
      tableStyleId: tableTheme.name,
    },
    columns: columns.map((column, index) => ({
      id: `${id}-${index}`,
      displayName: column.name,
    })),
    filters: { tableColumnFilterList: [] },
    meta: memory,
  };
}
