/** Packages made by hand, to hold what no writer of ours would write. */
import { Archive } from "../../../src/files/package/archive";

const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A zip archive of the given texts by name. */
export async function packageOf(
  parts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const archive = new Archive();
  for (const [name, text] of Object.entries(parts))
    await archive.add(name, [text]);
  return archive.bytes();
}

/** A part of relationships, numbered r1, r2 and so on. */
export function relationships(
  ...targets: [kind: string, target: string][]
): string {
  const entries = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="r${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

/** What stands inside a sheet, as a whole part. */
export function sheetPartOf(inside: string): string {
  return `<?xml version="1.0"?><worksheet ${MAIN} xmlns:r="${OFFICE}">${inside}</worksheet>`;
}

export interface HandmadeWorkbook {
  /** What stands inside the sheet "S". */
  readonly sheet?: string;
  readonly sheetRelationships?: readonly [kind: string, target: string][];
  /** What stands behind the list of sheets. */
  readonly workbook?: string;
  readonly workbookRelationships?: readonly [kind: string, target: string][];
  readonly parts?: Readonly<Record<string, string>>;
}

/** A workbook of one sheet. */
export async function workbookWith(
  content: HandmadeWorkbook,
): Promise<Uint8Array> {
  const {
    sheet = "<sheetData/>",
    sheetRelationships,
    workbook = "",
    workbookRelationships = [],
    parts = {},
  } = content;
  return packageOf({
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ...workbookRelationships,
    ),
    "xl/worksheets/sheet1.xml": sheetPartOf(sheet),
    ...(sheetRelationships && {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ...sheetRelationships,
      ),
    }),
    ...parts,
  });
}
