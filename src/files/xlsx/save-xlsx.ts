/** Saves a document as an .xlsx workbook. */
import type { WorkbookDocument } from "../document";
import { problemOf } from "../fault";
import type { Saved } from "../opened";
import { Archive } from "../package/archive";
import { CellWriter } from "./write/cells";
import { checkDocument } from "./write/check";
import { sheetPart, writeScaffold } from "./write/scaffold";
import { SharedTexts } from "./write/shared-texts";
import { sheetPartText } from "./write/sheet-part";
import { tablePart } from "./write/table-part";

/** Never throws: what a workbook cannot hold is answered with its problem, and nothing is written. */
export async function saveXlsx(document: WorkbookDocument): Promise<Saved> {
  try {
    checkDocument(document);
    return { saved: true, bytes: await writePackage(document) };
  } catch (thrown) {
    return { saved: false, problem: problemOf(thrown) };
  }
}

async function writePackage(document: WorkbookDocument): Promise<Uint8Array> {
  const { parts, styles } = await writeScaffold(document);
  const texts = new SharedTexts();
  const archive = new Archive();
  const own = new Map<string, () => Iterable<string>>();
  document.sheets.forEach((sheet, at) => {
    const frame = parts.get(sheetPart(at)) ?? "";
    own.set(sheetPart(at), () =>
      sheetPartText(frame, sheet, new CellWriter(sheet, texts, styles), styles),
    );
  });
  tablesOf(document).forEach((text, at) =>
    own.set(`xl/tables/table${at + 1}.xml`, () => [text]),
  );
  own.set("docProps/app.xml", () => [
    (parts.get("docProps/app.xml") ?? "").replace(">hucre<", ">Classbook<"),
  ]);
  const last = new Map<string, () => Iterable<string>>([
    ["xl/sharedStrings.xml", () => texts.part()],
    ["xl/styles.xml", () => [styles.finishedPart()]],
  ]);
  for (const [name, text] of parts) {
    if (!last.has(name)) await archive.add(name, own.get(name)?.() ?? [text]);
  }
  for (const [name, text] of last) await archive.add(name, text());
  return archive.bytes();
}

function tablesOf({ sheets }: WorkbookDocument): string[] {
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet, table })),
  );
  return tables.map(({ sheet, table }, at) => tablePart(sheet, table, at + 1));
}
