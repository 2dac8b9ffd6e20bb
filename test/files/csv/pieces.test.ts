/** A text file read in pieces holds what it holds when it is read at once. */
import fc from "fast-check";
import type { Delimiter } from "../../../src/files/csv/delimiter";
import {
  type CsvLayout,
  csvLayout,
  recordPieces,
} from "../../../src/files/csv/pieces";
import { oneLineBreak } from "../../../src/files/csv/line-breaks";
import { readRecords } from "../../../src/files/csv/records";
import { FileFault } from "../../../src/files/fault";

const field = fc
  .array(fc.constantFrom(...'ab,;"\n\r é💶\u00a01=', "\r\n"), {
    maxLength: 6,
  })
  .map((characters) => characters.join(""));
const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 30,
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

async function inPieces(
  text: string,
  pieceBytes: number,
  layout?: CsvLayout,
): Promise<string[][]> {
  const file = new Blob([text]);
  const records: string[][] = [];
  const found = layout ?? (await csvLayout(file, ","));
  for await (const piece of recordPieces(file, found, pieceBytes))
    records.push(...piece.map((record) => [...record]));
  return records;
}

test("records are the same whatever the pieces, marks, accents and line breaks", async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.integer({ min: 7, max: 200 }),
      async (rows, lineBreak, pieceBytes) => {
        // A break of another kind inside a field is evened in either way of reading; one kind shows what is torn.
        const even = rows.map((row) =>
          row.map((cell) => cell.replace(/\r\n|\r|\n/g, lineBreak)),
        );
        const text = even
          .map((row) => row.map(quoted).join(","))
          .join(lineBreak);
        const whole = oneLineBreak(text, ",");
        const { records } = await readRecords(whole.text, ",", whole.lineBreak);
        expect(await inPieces(text, pieceBytes)).toEqual(records);
        expect(records).toEqual(even);
      },
    ),
    { numRuns: 300 },
  );
});

test("the delimiter that the file names, its byte order mark and its last line break are no records", async () => {
  const text = "\ufeffsep=;\r\nTitle;FTE\r\nCIO I;1,5\r\n\r\nCIO II;2\r\n";
  const file = new Blob([text]);
  const layout = await csvLayout(file);
  expect(layout).toEqual({
    encoding: "utf-8",
    delimiter: ";" satisfies Delimiter,
    lineBreak: "\r\n",
    hintCharacters: 7,
    isEncodingAssumed: false,
    rivals: [],
  });
  expect(await inPieces(text, 9, layout)).toEqual([
    ["Title", "FTE"],
    ["CIO I", "1,5"],
    [""],
    ["CIO II", "2"],
  ]);
});

test("UTF-16 and Western European bytes are told by what they are", async () => {
  const text = "Título,FTE\nJefe,1\n";
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  const wide = await csvLayout(new Blob([units]));
  expect(wide.encoding).toBe("utf-16le");
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const western = await csvLayout(new Blob([bytes]));
  expect(western).toMatchObject({
    encoding: "windows-1252",
    isEncodingAssumed: true,
    rivals: [],
  });
  const [first] = await collected(new Blob([bytes]), western);
  expect(first).toEqual(["Título", "FTE"]);
});

async function collected(file: Blob, layout: CsvLayout): Promise<string[][]> {
  const records: string[][] = [];
  for await (const piece of recordPieces(file, layout))
    records.push(...piece.map((record) => [...record]));
  return records;
}

test("a quotation mark left open stops with the record where it stands", async () => {
  const text = `a,b\n1,2\n"open,3\n4,5\n`;
  await expect(inPieces(text, 8)).rejects.toMatchObject({
    problem: { kind: "openQuote", row: 3 },
  });
  await expect(inPieces("", 8)).rejects.toBeInstanceOf(FileFault);
});
