/** How cells look is kept: formats, fonts, fills, borders, alignment, dates in both date systems. */
import { workbookOf } from "../../../src/files/document";
import type { CellStyle } from "../../../src/files/look";
import { openXlsx } from "../../../src/files/xlsx/open-xlsx";
import { bytesOf, documentIn, partOf, reopened, sheetOf } from "./documents";

const LOOKS: [name: string, look: CellStyle][] = [
  ["a number format", { numberFormat: "#,##0.00" }],
  ["a date format", { numberFormat: "yyyy-mm-dd" }],
  ["the country's date", { numberFormat: "m/d/yyyy" }],
  ["text", { numberFormat: "@" }],
  [
    "money",
    {
      numberFormat:
        '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
    },
  ],
  ["a fill", { fill: "FFC000" }],
  [
    "borders",
    {
      borders: {
        top: { line: "thin", colour: "FF0000" },
        bottom: { line: "double" },
      },
    },
  ],
  [
    "alignment",
    {
      alignment: {
        horizontal: "center",
        vertical: "top",
        wrap: true,
        indent: 2,
        rotation: 45,
      },
    },
  ],
  ["an open cell", { locked: false }],
  [
    "a font",
    {
      font: {
        name: "Arial",
        size: 14,
        bold: true,
        italic: true,
        underline: "single",
        strikethrough: true,
        colour: "0070C0",
      },
    },
  ],
];

test.each(LOOKS)("%s is kept", async (_, look) => {
  const book = {
    ...workbookOf([sheetOf([[{ value: 1, styleId: 1 }, 2]])]),
    styles: [{ font: { name: "Calibri", size: 11 } }, look],
  };
  const back = await reopened(book);
  const [first, second] = back.sheets[0]?.rows[0] ?? [];
  expect(back.styles[first?.styleId ?? 0]).toEqual(look);
  expect(second).toEqual({ value: 2 });
});

test("a bold cell has the workbook's own font, in bold", async () => {
  const styles: CellStyle[] = [
    { font: { name: "Aptos Narrow", size: 12 } },
    { font: { bold: true } },
  ];
  const back = await reopened({
    ...workbookOf([sheetOf([[{ value: 1, styleId: 1 }]])]),
    styles,
  });
  expect(back.styles).toEqual([
    { font: { name: "Aptos Narrow", size: 12 } },
    { font: { name: "Aptos Narrow", size: 12, bold: true } },
  ]);
});

test("dates that follow the reader's country are stored by their number", async () => {
  const book = {
    ...workbookOf([sheetOf([[{ value: 42_835, styleId: 1 }]])]),
    styles: [{}, { numberFormat: "m/d/yyyy" }],
  };
  expect(await partOf(await bytesOf(book), "xl/styles.xml")).toMatch(
    /<xf numFmtId="14"/,
  );
});

test("dates stay the serial numbers that they are, in both date systems", async () => {
  const serials = [0, 1, 59, 60, 61, 36_526, 42_835.123456789, 2_958_465];
  for (const date1904 of [false, true]) {
    const sheet = sheetOf([serials.map((value) => ({ value, styleId: 1 }))]);
    const back = await reopened({
      ...workbookOf([sheet]),
      styles: [{}, { numberFormat: "m/d/yyyy" }],
      date1904,
    });
    expect(back.date1904).toBe(date1904);
    expect(back.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(
      serials,
    );
  }
});

test("a text that Excel would turn when typed is marked as text, and reads back as before", async () => {
  const bytes = await bytesOf(sheetOf([["=1+1", "01723", "title"]]));
  expect(await partOf(bytes, "xl/styles.xml")).toContain('quotePrefix="1"');
  expect(await partOf(bytes, "xl/worksheets/sheet1.xml")).toMatch(
    /<c r="A1" s="1" t="s">.*<c r="C1" t="s">/,
  );
  expect(documentIn(await openXlsx(bytes)).sheets[0]?.rows).toEqual([
    [{ value: "=1+1" }, { value: "01723" }, { value: "title" }],
  ]);
});
