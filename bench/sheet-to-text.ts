/** A workbook as long as a sheet on its way through "Large file": the text of its sheet, and the most memory that it took. */
import { openAsBlob, writeFileSync } from "node:fs";
import { sheetText } from "../src/files/xlsx/sheet-text";
import { Archive } from "../src/files/package/archive";
import {
  catalogueOfTwenty,
  MADE_HEADER,
  madeRow,
  madeTitles,
  SHEET_ROWS,
} from "./made-roster";

/** The aim for all that the process takes, its own program included. */
const MOST_MEGABYTES = 512;
const ROWS_AT_ONCE = 2_000;

const [step = "", file = "", given] = process.argv.slice(2);
const rows = Number(given ?? SHEET_ROWS - 1);

/** Every text stands once in the texts that cells share, as Excel writes it. */
async function make(): Promise<void> {
  const titles = madeTitles(catalogueOfTwenty());
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const archive = new Archive();
  await archive.add("[Content_Types].xml", [CONTENT_TYPES]);
  await archive.add("_rels/.rels", [
    relations("officeDocument", "xl/workbook.xml"),
  ]);
  await archive.add("xl/workbook.xml", [WORKBOOK]);
  await archive.add("xl/_rels/workbook.xml.rels", [BOOK_RELATIONS]);
  await archive.add("xl/worksheets/sheet1.xml", sheet(titles, placeOf));
  await archive.add("xl/sharedStrings.xml", sharedTexts(places));
  writeFileSync(file, archive.bytes());
}

function* sheet(
  titles: readonly string[],
  placeOf: (text: string) => number,
): Generator<string, void> {
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetData>`;
  for (let from = 0; from <= rows; from += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, rows + 1 - from);
    const lines = Array.from({ length: count }, (_, at) => {
      const row = from + at;
      const cells = row === 0 ? MADE_HEADER : madeRow(titles, row);
      const told = cells.map((value) =>
        typeof value === "string"
          ? `<c t="s"><v>${placeOf(value)}</v></c>`
          : typeof value === "number"
            ? `<c><v>${value}</v></c>`
            : "<c/>",
      );
      return `<row r="${row + 1}">${told.join("")}</row>`;
    });
    yield lines.join("");
  }
  yield "</sheetData></worksheet>";
}

function* sharedTexts(
  places: ReadonlyMap<string, number>,
): Generator<string, void> {
  yield `${XML}<sst xmlns="${MAIN}">`;
  let waiting = "";
  for (const text of places.keys()) {
    const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    waiting += `<si><t>${escaped}</t></si>`;
    if (waiting.length < 60_000) continue;
    yield waiting;
    waiting = "";
  }
  yield `${waiting}</sst>`;
}

async function read(): Promise<void> {
  const memory = { most: 0 };
  const sample = (): void => {
    const taken = process.memoryUsage().rss / 1_048_576;
    memory.most = Math.max(memory.most, taken);
  };
  const blob = await openAsBlob(file);
  const begun = performance.now();
  let characters = 0;
  const sheetRead = await sheetText(
    blob,
    undefined,
    (text) => void (characters += text.length),
    sample,
  );
  const seconds = (performance.now() - begun) / 1_000;
  console.log(
    `${sheetRead.rows.toLocaleString("en")} rows, ${(blob.size / 1e6).toFixed(0)} MB packed: ${seconds.toFixed(1)} s, ${(characters / 1e6).toFixed(0)} MB of text, most memory ${memory.most.toFixed(0)} MB`,
  );
  if (sheetRead.rows !== rows + 1)
    throw new Error(`${sheetRead.rows} rows came out.`);
  if (memory.most > MOST_MEGABYTES)
    throw new Error(`More memory than ${MOST_MEGABYTES} MB.`);
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`;
const WORKBOOK = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Staff" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const BOOK_RELATIONS = relations(
  ...["worksheet", "worksheets/sheet1.xml"],
  ...["sharedStrings", "sharedStrings.xml"],
);

function relations(...named: readonly string[]): string {
  const each = named.flatMap((kind, at) =>
    at % 2 === 0
      ? [
          `<Relationship Id="rId${at / 2 + 1}" Type="${OFFICE}/${kind}" Target="${named[at + 1]}"/>`,
        ]
      : [],
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** Made and read by two processes, so that only the reading is measured. */
void (step === "make" ? make() : read());
