/** A workbook made to have hucre tell every look of another workbook's list. */
import { Archive } from "../../package/archive";

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGING = "http://schemas.openxmlformats.org/package/2006";

/** A workbook of one sheet that shows each look once: a cell for each cell look, a rule for each rule look. */
export async function probePackage(
  styles: string,
  cellLooks: number,
  ruleLooks: number,
): Promise<Uint8Array> {
  const parts: [name: string, text: string][] = [
    ["[Content_Types].xml", `<Types xmlns="${PACKAGING}/content-types"/>`],
    ["_rels/.rels", relationships(["officeDocument", "book.xml"])],
    [
      "_rels/book.xml.rels",
      relationships(["worksheet", "sheet.xml"], ["styles", "styles.xml"]),
    ],
    [
      "book.xml",
      `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    ["styles.xml", styles],
    ["sheet.xml", sheet(cellLooks, ruleLooks)],
  ];
  const archive = new Archive();
  for (const [name, text] of parts) await archive.add(name, [text]);
  return archive.bytes();
}

function relationships(...targets: [kind: string, target: string][]): string {
  const entries = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="r${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGING}/relationships">${entries.join("")}</Relationships>`;
}

function sheet(cellLooks: number, ruleLooks: number): string {
  const cells = repeat(
    cellLooks,
    (at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${at}"/></row>`,
  );
  const rules = repeat(
    ruleLooks,
    (at) =>
      `<cfRule type="expression" dxfId="${at}" priority="${at + 1}"><formula>1</formula></cfRule>`,
  );
  const formats = `<conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`;
  return `<worksheet ${MAIN}><sheetData>${cells}</sheetData>${ruleLooks > 0 ? formats : ""}</worksheet>`;
}

function repeat(times: number, text: (at: number) => string): string {
  return Array.from({ length: times }, (_, at) => text(at)).join("");
}
