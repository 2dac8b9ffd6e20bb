/** Files are known by their bytes, and what is not read here is said in a sentence. */
import fc from "fast-check";
import { sayFileProblem } from "../../src/files/problem";
import { recognise } from "../../src/files/recognise";
import { packageOf } from "./xlsx/packages";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The container of old Office files, with the names of its streams in UTF-16. */
function compound(...streams: string[]): Uint8Array {
  const names = streams.map((name) =>
    [...name].map((letter) => `${letter}\0`).join(""),
  );
  return latin(
    `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(512)}${names.join("\0\0")}`,
  );
}

function sentence(bytes: Uint8Array, name: string): string {
  const found = recognise(bytes, name);
  return found.kind === "problem" ? sayFileProblem(found.problem) : found.kind;
}

test.each([
  ["an empty file", new Uint8Array(), "a.xlsx", /empty/],
  [
    "Excel 97",
    compound("Root Entry", "Workbook"),
    "a.xls",
    /\.xls\).*save it as \.xlsx/,
  ],
  [
    "Excel 97 under another name",
    compound("Root Entry", "Book"),
    "a.xlsx",
    /\.xls\)/,
  ],
  [
    "a workbook with a password",
    compound("EncryptionInfo", "EncryptedPackage"),
    "a.xlsx",
    /password/,
  ],
  [
    "an old Word document",
    compound("WordDocument"),
    "a.csv",
    /older Office program/,
  ],
  ["a PDF", latin("%PDF-1.7"), "a.csv", /PDF/],
  ["a picture", latin("\x89PNG\r\n\x1a\n"), "a.csv", /picture/],
  [
    "a page under the name of a workbook",
    ascii("<html><table>"),
    "a.xlsx",
    /web page/,
  ],
  ["a page", ascii("<!DOCTYPE html><p>"), "a.csv", /web page/],
  ["a catalogue", ascii('{"format": 1}'), "a.json", /JSON/],
  [
    "bytes without sense",
    Uint8Array.from({ length: 400 }, (_, at) => at % 7),
    "a.csv",
    /binary/,
  ],
  [
    "text under the name of a workbook",
    ascii("a,b"),
    "a.xlsx",
    /something else/,
  ],
])("%s", (_, bytes, name, said) => {
  expect(sentence(bytes, name)).toMatch(said);
});

test.each([
  ["a binary workbook", { "xl/workbook.bin": "" }, /\.xlsb/],
  ["a Word document", { "word/document.xml": "" }, /Word/],
  ["a presentation", { "ppt/presentation.xml": "" }, /PowerPoint/],
  ["an archive", { "readme.txt": "" }, /zip archive/],
])("%s", async (_, parts, said) => {
  expect(sentence(await packageOf(parts), "a.xlsx")).toMatch(said);
});

test("an OpenDocument spreadsheet names itself in its first part", () => {
  const start = `PK\x03\x04${"\0".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK`;
  expect(sentence(latin(start), "a.ods")).toMatch(/\.ods/);
});

test.each([
  ["a,b\n1,2\n", "roster.csv"],
  ["a\tb\n", "roster.txt"],
  ["\ufeffa;b", "roster"],
  ["name\0,b\n".repeat(1), "roster.csv"],
])("%j is a table of text", (text, name) => {
  expect(recognise(ascii(text), name)).toEqual({ kind: "csv" });
});

test("UTF-16 is text, with a mark and without", () => {
  const text = [..."code,title\n"].flatMap((letter) => [
    letter.charCodeAt(0),
    0,
  ]);
  expect(recognise(Uint8Array.from(text), "a.csv")).toEqual({ kind: "csv" });
  expect(recognise(Uint8Array.from([255, 254, ...text]), "a.csv")).toEqual({
    kind: "csv",
  });
});

test("a package of Office is a workbook whatever its name says", async () => {
  const bytes = await packageOf({ "_rels/.rels": "<Relationships/>" });
  expect(recognise(bytes, "a.csv")).toEqual({ kind: "xlsx" });
});

test("whatever the bytes are, the answer has a kind", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, name) => {
      expect(["xlsx", "csv", "problem"]).toContain(recognise(bytes, name).kind);
    }),
    { numRuns: 2000 },
  );
});
