/** The workbook as it stands in the grid, as a document that can be saved. */
import { type Injector, type Workbook, type Worksheet } from "@univerjs/core";
import { WorksheetProtectionRuleModel } from "@univerjs/preset-sheets-core";
import type {
  CellContent,
  SheetDocument,
  TableDocument,
  WorkbookDocument,
} from "../../src/files/document";
import type { Loss } from "../../src/files/opened";
import { openWorkbook, storedSheet } from "../grid/stored-sheet";
import { carriedOver, lossesOfMoving, summed } from "./carried";
import { lossesInGrid } from "./grid-losses";
import { fileNames } from "./names-from-grid";
import { fileSheet } from "./sheet-from-grid";
import type { ShownWorkbook } from "./shown-workbook";
import { StyleBook } from "./style-book";
import { fileTables } from "./tables-from-grid";

/** What can be saved, and a count of what cannot. */
export interface Savable {
  readonly document: WorkbookDocument;
  readonly losses: readonly Loss[];
}

/** @throws Error when the grid shows no workbook */
export function savable(injector: Injector, shown: ShownWorkbook): Savable {
  const workbook = openWorkbook(injector);
  if (!workbook) throw new Error("There is no workbook in the grid.");
  const worksheets = workbook.getSheets();
  const styles = new StyleBook(shown.document.styles, workbook.getStyles());
  const sheets = worksheets.map((worksheet) =>
    sheetDocument(injector, worksheet, styles, shown),
  );
  return {
    document: {
      sheets,
      date1904: shown.document.date1904,
      definedNames: fileNames(injector, workbook),
      styles: styles.all(),
      activeSheet: activeSheet(workbook),
    },
    losses: summed([
      ...movingLosses(shown),
      ...lossesInGrid(injector, worksheets),
    ]),
  };
}

function sheetDocument(
  injector: Injector,
  worksheet: Worksheet,
  styles: StyleBook,
  shown: ShownWorkbook,
): SheetDocument {
  const id = worksheet.getSheetId();
  const source = shown.sources.get(id);
  const stored = storedSheet(injector, worksheet);
  const { tables: carriedTables, ...carried } = carriedOver(
    source,
    shown.reshaped.has(id),
  );
  const tables = fileTables(injector, worksheet, stored, source);
  const content = fileSheet(worksheet, stored, styles, source);
  const rule = injector
    .get(WorksheetProtectionRuleModel)
    .getRule(worksheet.getUnitId(), id);
  return {
    ...content,
    ...carried,
    rows: withHeaders(content.rows, tables),
    tables: [...tables, ...carriedTables],
    protected: rule !== undefined,
  };
}

/** A table's header cells hold the names of its columns, as texts. */
function withHeaders(
  rows: SheetDocument["rows"],
  tables: readonly TableDocument[],
): SheetDocument["rows"] {
  const changed = [...rows];
  for (const { range, columns } of tables) {
    const line: (CellContent | undefined)[] = [...(changed[range.top] ?? [])];
    columns.forEach(({ name }, index) => {
      const cell = line[range.left + index];
      if (cell?.value !== name)
        line[range.left + index] = { ...cell, value: name };
    });
    changed[range.top] = line;
  }
  return changed;
}

function movingLosses({ sources, reshaped }: ShownWorkbook): Loss[] {
  return [...sources].flatMap(([id, source]) =>
    reshaped.has(id) ? lossesOfMoving(source) : [],
  );
}

function activeSheet(workbook: Workbook): number {
  return Math.max(0, workbook.getSheets().indexOf(workbook.getActiveSheet()));
}
