/** Documents for the tests of files, and how to look into what was written. */
import type {
  CellContent,
  SheetDocument,
  WorkbookDocument,
} from "../../../src/files/document";
import { emptySheet, workbookOf } from "../../../src/files/document";
import type { Opened, Saved } from "../../../src/files/opened";
import { Package } from "../../../src/files/package/package";
import { openXlsx } from "../../../src/files/xlsx/open-xlsx";
import { saveXlsx } from "../../../src/files/xlsx/save-xlsx";

/** Rows of plain values; undefined leaves a cell out. */
export function rowsOf(
  values: (CellContent["value"] | CellContent | undefined)[][],
): (CellContent | undefined)[][] {
  return values.map((row) =>
    row.map((value) => (value === undefined ? undefined : cellOf(value))),
  );
}

function cellOf(value: CellContent["value"] | CellContent): CellContent {
  if (typeof value === "object" && value !== null && "value" in value)
    return value;
  return { value };
}

/** A sheet of the given cells, with whatever else the test needs. */
export function sheetOf(
  values: Parameters<typeof rowsOf>[0],
  rest: Partial<SheetDocument> = {},
): SheetDocument {
  return { ...emptySheet("Roster"), rows: rowsOf(values), ...rest };
}

/** The written bytes; a document that cannot be saved fails the test with its problem. */
export async function bytesOf(
  document: WorkbookDocument | SheetDocument,
): Promise<Uint8Array> {
  const whole = "sheets" in document ? document : workbookOf([document]);
  return bytesIn(await saveXlsx(whole));
}

function bytesIn(saved: Saved): Uint8Array {
  if (!saved.saved) throw new Error(JSON.stringify(saved.problem));
  return saved.bytes;
}

/** The opened document; a file that cannot be opened fails the test with its problem. */
export function documentIn(opened: Opened): WorkbookDocument {
  if (!opened.opened) throw new Error(JSON.stringify(opened.problem));
  return opened.document;
}

/** The text of one part of a written package. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  return Package.open(bytes).text(name);
}

/** The document as it is after it was written and opened again. */
export async function reopened(
  document: WorkbookDocument | SheetDocument,
): Promise<WorkbookDocument> {
  return documentIn(await openXlsx(await bytesOf(document)));
}

/** A small sheet with the given properties, written and opened again. */
export async function sheetAgain(
  rest: Partial<SheetDocument>,
): Promise<SheetDocument | undefined> {
  const small = [
    ["a", "b"],
    [1, 2],
  ];
  return (await reopened(sheetOf(small, rest))).sheets[0];
}
