/** A sheet's part: hucre's frame with our columns, cells and print settings put in. */
import { cellAddress } from "../../address";
import type { SheetDocument } from "../../document";
import type { ColumnLook } from "../../look";
import type { CellWriter } from "./cells";
import type { StyleNumbers } from "./style-numbers";

const CELLS = /<sheetData\s*\/>|<sheetData>[\s\S]*?<\/sheetData>/;

/** Piece by piece, the cells as they are made. */
export function* sheetPartText(
  frame: string,
  sheet: SheetDocument,
  cells: CellWriter,
  styles: StyleNumbers,
): Generator<string, void> {
  const data = CELLS.exec(frame);
  const at = data?.index ?? frame.length;
  yield frame
    .slice(0, at)
    .replace(/<dimension [^>]*\/>/, `<dimension ref="${extent(sheet)}"/>`)
    .replace(/<sheetFormatPr [^>]*\/>/, sizesElement(sheet));
  yield columnsElement(sheet.columns, styles);
  yield "<sheetData>";
  yield* cells.rows();
  yield "</sheetData>";
  const behind = frame.slice(at + (data?.[0].length ?? 0));
  yield sheet.printSetup === undefined
    ? behind
    : behind.replace(
        /<pageMargins [^>]*\/>/,
        () => sheet.printSetup?.stored ?? "",
      );
}

function extent({ rows }: SheetDocument): string {
  const width = rows.reduce(
    (widest, row) => Math.max(widest, row?.length ?? 0),
    1,
  );
  const corner = cellAddress(Math.max(0, rows.length - 1), width - 1);
  return corner === "A1" ? corner : `A1:${corner}`;
}

function sizesElement(sheet: SheetDocument): string {
  const { defaultColumnWidth: width, defaultRowHeight: height } = sheet;
  const columns = width === undefined ? "" : ` defaultColWidth="${width}"`;
  const rows = height === undefined ? "" : ' customHeight="1"';
  return `<sheetFormatPr${columns} defaultRowHeight="${height ?? 15}"${rows}/>`;
}

/** Neighbours of one look share an element. */
function columnsElement(
  columns: SheetDocument["columns"],
  styles: StyleNumbers,
): string {
  let written = "";
  for (let first = 0; first < columns.length;) {
    let last = first;
    while (
      last + 1 < columns.length &&
      sameLook(columns[first], columns[last + 1])
    )
      last++;
    written += columnElement(first, last, columns[first], styles);
    first = last + 1;
  }
  return written === "" ? "" : `<cols>${written}</cols>`;
}

function columnElement(
  first: number,
  last: number,
  look: ColumnLook | undefined,
  styles: StyleNumbers,
): string {
  if (look === undefined) return "";
  const { width, hidden, styleId } = look;
  const isPlain = width === undefined && !hidden && styleId === undefined;
  if (isPlain) return "";
  return [
    `<col min="${first + 1}" max="${last + 1}" width="${width ?? 9.140625}"`,
    width === undefined ? "" : ' customWidth="1"',
    hidden ? ' hidden="1"' : "",
    styleId === undefined ? "" : ` style="${styles.of(styleId)}"`,
    "/>",
  ].join("");
}

function sameLook(
  a: ColumnLook | undefined,
  b: ColumnLook | undefined,
): boolean {
  return (
    a?.width === b?.width &&
    Boolean(a?.hidden) === Boolean(b?.hidden) &&
    a?.styleId === b?.styleId
  );
}
