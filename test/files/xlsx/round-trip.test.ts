/** Whatever a sheet holds is written, read back by us and by another library, and is the same. */
import { read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import { isCellError, type CellValue } from "../../../src/core/cell";
import { cellAddress } from "../../../src/files/address";
import {
  emptySheet,
  workbookOf,
  type CellContent,
  type SheetRows,
} from "../../../src/files/document";
import { fromStored } from "../../../src/files/formula/stored";
import { openXlsx } from "../../../src/files/xlsx/open-xlsx";
import { describeWith, sharedFiles } from "../shared";
import { bytesOf, documentIn, partOf, sheetOf } from "./documents";

const ERRORS = [
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
];

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^0\d{1,8}$/),
  fc
    .array(fc.integer({ min: 0xd800, max: 0xdfff }), { maxLength: 3 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    "_x000D_",
    "_x0041_",
    "_x005F_x000D_",
    "__x000D_",
    "_x000d_\r\n\t",
    "#N/A",
    "=1+1",
    "'01723",
    " padded ",
    "]]>",
    "<b>&amp;</b>",
    "\0\x01\x1f\ufffe\uffff",
    "1E5",
    "3-4",
    "MARCH1",
    "12345678901234567890",
    "TRUE",
    "",
  ),
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => number + 0),
  fc.constantFrom(0, 1723, 42_835.5, 1e-300, 123456789012345),
  fc.boolean(),
  fc.constantFrom(...ERRORS).map((error) => ({ error })),
);

const formula = fc.constantFrom(
  'MINQUAL("CIO I",A1,B1)',
  "SUM(A1:B2)",
  'IF(A1="<","&","_x000D_")',
  "XLOOKUP(A1,B:B,C:C)",
  "LET(x,A1,x*2)",
  "Other!A1",
);

const cell: fc.Arbitrary<CellContent | undefined> = fc.oneof(
  { weight: 6, arbitrary: value.map((each) => ({ value: each })) },
  { weight: 2, arbitrary: fc.constant(undefined) },
  {
    weight: 2,
    arbitrary: fc.record({
      value: fc.oneof(value, fc.constant(null)),
      formula,
    }),
  },
);

const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 });

/** By address, without what is blank; -0 is 0 in a file. */
function stored(sheet: SheetRows): Map<string, CellContent> {
  const found = new Map<string, CellContent>();
  sheet.forEach((row, r) =>
    row?.forEach((each, c) => {
      if (each) found.set(cellAddress(r, c), each);
    }),
  );
  return found;
}

test("every cell of random sheets comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const sheet = { ...emptySheet("Roster"), rows: cells };
      const other = emptySheet("Other");
      const bytes = await bytesOf(workbookOf([sheet, other]));
      const back = documentIn(await openXlsx(bytes));
      expect(stored(back.sheets[0]?.rows ?? [])).toEqual(stored(cells));
    }),
    { numRuns: 100 },
  );
}, 60_000);

/** How the other library tells a cell. */
function toldBy(
  sheet: WorkSheet,
  address: string,
): { value: CellValue; formula?: string } | undefined {
  const found = sheet[address] as
    { t: string; v?: unknown; w?: string; f?: string } | undefined;
  if (found === undefined || found.t === "z") return undefined;
  const value =
    found.t === "e"
      ? { error: found.w ?? "" }
      : (found.v as string | number | boolean);
  return { value, ...(found.f !== undefined && { formula: found.f }) };
}

/** The other library decodes a formula's text twice, so that codes in it, and halves of pairs, turn into something else. */
function isDecodedTwice(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    /_x|&|[\p{Cc}\ud800-\udfff\ufffe\uffff]/u.test(value)
  );
}

/** The other library makes a line feed of each pair of return and feed. */
function asTold(value: CellValue): CellValue {
  if (typeof value === "string") return value.replaceAll("\r\n", "\n");
  return isCellError(value) ? { error: value.error } : value;
}

function bookIn(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: "array", sheetStubs: false, cellText: true });
}

test("another library reads the same values, types and formulas", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const sheet = { ...emptySheet("Roster"), rows: cells };
      const book = bookIn(
        await bytesOf(workbookOf([sheet, emptySheet("Other")])),
      );
      const written = book.Sheets["Roster"] ?? {};
      for (const [address, each] of stored(cells)) {
        const told = toldBy(written, address);
        // The other library leaves out formulas without a result.
        if (each.value === null) continue;
        if (each.formula !== undefined) {
          expect(fromStored(told?.formula ?? "")).toBe(each.formula);
          if (isDecodedTwice(each.value)) continue;
        }
        expect(told?.value).toEqual(asTold(each.value));
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

test("blank, zero, the text 0 and the empty text stay four things", async () => {
  const sheet = sheetOf([
    [0, "0", "", undefined, { value: null, styleId: 1 }, 1],
  ]);
  const book = {
    ...workbookOf([sheet]),
    styles: [{}, { font: { bold: true } }],
  };
  const [back] = documentIn(await openXlsx(await bytesOf(book))).sheets;
  expect(back?.rows[0]?.map((each) => each?.value)).toEqual([
    0,
    "0",
    "",
    undefined,
    null,
    1,
  ]);
});

test("the text #N/A and the error #N/A stay two things", async () => {
  const [back] = documentIn(
    await openXlsx(await bytesOf(sheetOf([["#N/A", { error: "#N/A" }]]))),
  ).sheets;
  expect(back?.rows[0]).toEqual([
    { value: "#N/A" },
    { value: { error: "#N/A" } },
  ]);
});

test("an error that a formula gave stays an error", async () => {
  const sheet = sheetOf([[{ value: { error: "#FIELD!" }, formula: "A2" }]]);
  const [back] = documentIn(await openXlsx(await bytesOf(sheet))).sheets;
  expect(back?.rows).toEqual(sheet.rows);
});

test("newer functions are stored with the prefix that Excel asks for", async () => {
  const bytes = await bytesOf(
    sheetOf([[{ value: 1, formula: "SUM(FILTER(A2:A3,UNIQUE(B2:B3)))" }]]),
  );
  expect(await partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
    "<f>SUM(_xlfn._xlws.FILTER(A2:A3,_xlfn.UNIQUE(B2:B3)))</f>",
  );
});

test("100,000 cells of random texts, in one sheet, come back without a difference", async () => {
  const [texts = []] = fc.sample(
    fc.array(text, { minLength: 10_000, maxLength: 10_000 }),
    { numRuns: 1, seed: 1723 },
  );
  const table = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => ({
      value: texts[(row * 7 + column * 13) % texts.length] ?? "",
    })),
  );
  const sheet = { ...emptySheet("Roster"), rows: table };
  const [back] = documentIn(await openXlsx(await bytesOf(sheet))).sheets;
  expect(back?.rows).toEqual(table);
}, 60_000);

describeWith(sharedFiles("hostile", "blns"), "the naughty strings", (files) => {
  const strings = JSON.parse(
    (files.get("blns.json") as Buffer).toString(),
  ) as string[];
  test("come back as texts from both libraries, and none is a formula", async () => {
    const bytes = await bytesOf(sheetOf(strings.map((each) => [each])));
    const [back] = documentIn(await openXlsx(bytes)).sheets;
    expect(back?.rows.map((row) => row?.[0])).toEqual(
      strings.map((each) => ({ value: each })),
    );
    const written = bookIn(bytes).Sheets["Roster"] ?? {};
    expect(strings.map((_, at) => toldBy(written, `A${at + 1}`))).toEqual(
      strings.map((each) => ({ value: each })),
    );
  });
});
