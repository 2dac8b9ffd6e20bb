/** A workbook made to have hucre tell every look of another workbook's list. */
import { Archive } from "../../package/archive";

/** A workbook of one sheet that shows each look once: a cell for each cell look, a rule for each rule look. */
export async function probePackage(
  styles: string,
  cellLooks: number,
  ruleLooks: number,
): Promise<Uint8Array> {
  const namespace =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaging = "http://schemas.openxmlformats.org/package/2006";
  const cells = Array.from(
    { length: cellLooks },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${at}"/></row>`,
  );
  const ruled = Array.from(
    { length: ruleLooks },
    (_, at) =>
      `<cfRule type="expression" dxfId="${at}" priority="${at + 1}"><formula>1</formula></cfRule>`,
  );
  const formats =
    ruled.length === 0
      ? ""
      : `<conditionalFormatting sqref="A1">${ruled.join("")}</conditionalFormatting>`;
  const relationships = (...targets: [string, string][]): string =>
    `<Relationships xmlns="${packaging}/relationships">${targets.map(([kind, target], at) => `<Relationship Id="r${at + 1}" Type="${office}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
  const archive = new Archive();
  await archive.add("[Content_Types].xml", [
    `<Types xmlns="${packaging}/content-types"/>`,
  ]);
  await archive.add("_rels/.rels", [
    relationships(["officeDocument", "book.xml"]),
  ]);
  await archive.add("_rels/book.xml.rels", [
    relationships(["worksheet", "sheet.xml"], ["styles", "styles.xml"]),
  ]);
  await archive.add("book.xml", [
    `<workbook ${namespace} xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ]);
  await archive.add("styles.xml", [styles]);
  await archive.add("sheet.xml", [
    `<worksheet ${namespace}><sheetData>`,
    ...cells,
    `</sheetData>${formats}</worksheet>`,
  ]);
  return archive.bytes();
}
