/** A workbook that was read from a file, as the grid takes it in. */
import { LocaleType, type IWorkbookData } from "@univerjs/core";
import type { SheetDocument, WorkbookDocument } from "../../src/files/document";
import type { SheetId } from "../../src/workbook/port";
import { newSheetId } from "../grid/sheet-ids";
import { definedNamesResource, tablesResource } from "./grid-resources";
import { gridStyle } from "./grid-styles";
import { farthestReference } from "./reference-reach";
import { gridSheet } from "./sheet-to-grid";
import { formulaStyleKey, styleKey } from "./style-keys";

/** What the grid is to show, and which of its sheets stands for which sheet of the file. */
export interface GridData {
  readonly data: IWorkbookData;
  readonly sources: ReadonlyMap<SheetId, SheetDocument>;
}

let opened = 0;

/** The grid's data for a document; every sheet gets an id that this page has not used before. */
export function gridData(document: WorkbookDocument, name: string): GridData {
  opened += 1;
  const sources = new Map(
    document.sheets.map((sheet) => [newSheetId(), sheet]),
  );
  const reach = farthestReference(document);
  const sheets = [...sources].map(
    ([id, sheet]) => [id, gridSheet(id, sheet, reach)] as const,
  );
  const data: IWorkbookData = {
    id: `workbook-${opened}`,
    name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: gridStyles(document),
    sheetOrder: [...sources.keys()],
    sheets: Object.fromEntries(sheets),
    resources: [
      tablesResource(sources),
      definedNamesResource(document, sources),
    ],
  };
  return { data, sources };
}

function gridStyles({ styles }: WorkbookDocument): IWorkbookData["styles"] {
  const named = styles.flatMap((style, index) => {
    const shown = gridStyle(style);
    return [
      [styleKey(index), shown] as const,
      [
        formulaStyleKey(index),
        { n: { pattern: "General" }, ...shown },
      ] as const,
    ];
  });
  return Object.fromEntries(named);
}
