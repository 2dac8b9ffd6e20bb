/** A sheet without its cells put into hucre's terms. */
import type { Cell, WriteSheet } from "hucre/xlsx";
import { rangeAddress } from "../../address";
import type { Hyperlink, SheetDocument } from "../../document";
import { hucreRules, hucreValidation } from "./hucre-rules";

/** `cells` are those that the scaffold needs; links are added to them, since hucre hangs links on cells. */
export function hucreSheet(
  sheet: SheetDocument,
  cells: Map<string, Partial<Cell>>,
): WriteSheet {
  return {
    name: sheet.name,
    rows: [],
    cells: withLinks(cells, sheet.hyperlinks),
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
    dataValidations: sheet.validations.map(hucreValidation),
    conditionalRules: hucreRules(sheet.conditionalFormats),
    merges: hucreMerges(sheet),
    tables: hucreTables(sheet),
    view: hucreView(sheet),
    ...(sheet.freeze && { freezePane: { ...sheet.freeze } }),
    ...(sheet.filterRange && {
      autoFilter: { range: rangeAddress(sheet.filterRange) },
    }),
    ...(sheet.printSetup?.fitsPages && { pageSetup: { fitToPage: true } }),
    ...(sheet.protected && { protection: { sheet: true } }),
  };
}

function withLinks(
  cells: Map<string, Partial<Cell>>,
  links: readonly Hyperlink[],
): Map<string, Partial<Cell>> {
  for (const { row, column, target, tooltip } of links) {
    const key = `${row},${column}`;
    const link =
      "address" in target
        ? { target: target.address }
        : { target: "", location: target.place };
    const hyperlink = { ...link, ...(tooltip !== undefined && { tooltip }) };
    cells.set(key, { ...cells.get(key), hyperlink });
  }
  return cells;
}

function hucreMerges({
  merges,
}: SheetDocument): NonNullable<WriteSheet["merges"]> {
  return merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
}

/** Only for the list of parts; the parts themselves are written by us. */
function hucreTables({
  tables,
}: SheetDocument): NonNullable<WriteSheet["tables"]> {
  return tables.map(({ name, range, columns }) => ({
    name,
    range: rangeAddress(range),
    columns: columns.map((column) => ({ name: column.name })),
  }));
}

function hucreView({
  gridLines,
  rightToLeft,
  zoom,
  tabColour,
}: SheetDocument): NonNullable<WriteSheet["view"]> {
  return {
    showGridLines: gridLines,
    rightToLeft,
    ...(zoom !== undefined && { zoomScale: zoom }),
    ...(tabColour !== undefined && { tabColor: { rgb: tabColour } }),
  };
}
