/** All that a sheet keeps besides its cells: looks, columns, rules, links, names, and the date system. */
import { read } from "@e965/xlsx";
import {
  emptySheet,
  workbookOf,
  type SheetDocument,
  type WorkbookDocument,
} from "../../../src/files/document";
import type { CellStyle } from "../../../src/files/look";
import { openXlsx } from "../../../src/files/xlsx/open-xlsx";
import { bytesOf, documentIn, partOf, sheetOf } from "./documents";
import { workbookWith } from "./packages";

async function reopened(
  document: WorkbookDocument | SheetDocument,
): Promise<WorkbookDocument> {
  return documentIn(await openXlsx(await bytesOf(document)));
}

async function sheetAgain(
  rest: Partial<SheetDocument>,
): Promise<SheetDocument | undefined> {
  return (
    await reopened(
      sheetOf(
        [
          ["a", "b"],
          [1, 2],
        ],
        rest,
      ),
    )
  ).sheets[0];
}

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

test("columns keep width, hiding and the look of their empty cells", async () => {
  const columns = [
    { width: 12.5 },
    { width: 12.5 },
    undefined,
    { hidden: true, width: 9 },
    { styleId: 1, width: 20 },
  ];
  const book = {
    ...workbookOf([sheetOf([["a"]], { columns })]),
    styles: [{}, { numberFormat: "@" }],
  };
  const [sheet] = (await reopened(book)).sheets;
  expect(sheet?.columns).toEqual(columns);
  const written = read(await bytesOf(book), { type: "array", cellStyles: true })
    .Sheets["Roster"];
  expect(written?.["!cols"]?.[0]?.width).toBe(12.5);
});

test("rows keep height, hiding and look, also where they hold no cells", async () => {
  const rowLooks = new Map([
    [0, { height: 30 }],
    [1, { hidden: true }],
    [5, { height: 12, styleId: 1 }],
  ]);
  const book = {
    ...workbookOf([sheetOf([["a"], ["b"]], { rowLooks })]),
    styles: [{}, { fill: "FFFF00" }],
  };
  expect((await reopened(book)).sheets[0]?.rowLooks).toEqual(rowLooks);
});

const RANGE = { top: 0, left: 0, bottom: 1, right: 1 };

const KEPT: [name: string, rest: Partial<SheetDocument>][] = [
  ["merges", { merges: [RANGE, { top: 4, left: 0, bottom: 4, right: 3 }] }],
  ["frozen rows and columns", { freeze: { rows: 1, columns: 2 } }],
  ["frozen rows", { freeze: { rows: 3, columns: 0 } }],
  ["the filter's extent", { filterRange: RANGE }],
  ["protection", { protected: true }],
  ["hidden grid lines", { gridLines: false }],
  ["writing from right to left", { rightToLeft: true }],
  [
    "sizes and zoom",
    { defaultColumnWidth: 11.5, defaultRowHeight: 20, zoom: 85 },
  ],
  ["the tab's colour", { tabColour: "70AD47" }],
  [
    "links",
    {
      hyperlinks: [
        {
          row: 0,
          column: 0,
          target: { address: "https://example.org/a?b=1&c=2" },
          tooltip: "More",
        },
        { row: 9, column: 1, target: { place: "'Roster'!A1" } },
      ],
    },
  ],
  [
    "print settings",
    {
      printSetup: {
        fitsPages: true,
        stored:
          '<printOptions gridLines="1"></printOptions><pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"></pageMargins><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"></pageSetup><headerFooter><oddFooter>&amp;P of &amp;N</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"></brk></rowBreaks>',
      },
    },
  ],
];

test.each(KEPT)("%s are kept", async (_, rest) => {
  expect(await sheetAgain(rest)).toMatchObject(rest);
});

const INPUT_RULES: [
  name: string,
  validation: SheetDocument["validations"][number]["rule"],
][] = [
  [
    "a list of values",
    { allows: "list", values: ["Filled", "Vacant", 'say "yes"'] },
  ],
  ["a list in cells", { allows: "list", source: "Bands!$A$2:$A$9" }],
  [
    "whole numbers between two",
    { allows: "whole", comparison: "between", first: "0", second: "40" },
  ],
  [
    "numbers above one",
    { allows: "decimal", comparison: "greaterThan", first: "$B$1" },
  ],
  ["a formula", { allows: "formula", formula: 'XLOOKUP(A1,B:B,C:C)<>"x"' }],
];

test.each(INPUT_RULES)("an input rule for %s is kept", async (_, rule) => {
  const validations: SheetDocument["validations"] = [
    {
      ranges: [RANGE, { top: 5, left: 3, bottom: 9, right: 3 }],
      rule,
      blankAllowed: true,
      prompt: { title: "Status", text: "Pick one & go on" },
      refusal: { title: "No", text: "Not in the list", severity: "warning" },
    },
  ];
  expect((await sheetAgain({ validations }))?.validations).toEqual(validations);
});

const RED: CellStyle = {
  font: { bold: true, colour: "9C0006" },
  fill: "FFC7CE",
};
const FORMATS: [
  name: string,
  rule: SheetDocument["conditionalFormats"][number]["rule"],
][] = [
  [
    "cell values",
    { when: "cell", comparison: "between", formulas: ["1", "2"], style: RED },
  ],
  ["a formula", { when: "formula", formula: '$B1<"x"', style: RED }],
  ["duplicates", { when: "duplicate", style: RED }],
  ["unique values", { when: "unique", style: { numberFormat: "0.00" } }],
  [
    "a colour scale",
    {
      when: "colourScale",
      stops: [
        { at: "min", colour: "F8696B" },
        { at: "percentile", value: "50", colour: "FFEB84" },
        { at: "max", colour: "63BE7B" },
      ],
    },
  ],
];

test.each(FORMATS)("a conditional format by %s is kept", async (_, rule) => {
  const conditionalFormats: SheetDocument["conditionalFormats"] = [
    { ranges: [RANGE], priority: 1, stopIfTrue: true, rule },
  ];
  expect(
    (await sheetAgain({ conditionalFormats }))?.conditionalFormats,
  ).toEqual(conditionalFormats);
});

test("names, hidden sheets and the sheet in view are kept", async () => {
  const book: WorkbookDocument = {
    ...workbookOf([
      { ...emptySheet("Notes"), visibility: "hidden" },
      emptySheet("Roster"),
      { ...emptySheet("Journal"), visibility: "veryHidden" },
      emptySheet("__proto__"),
    ]),
    activeSheet: 3,
    definedNames: [
      { name: "PayBands", formula: "Roster!$A$1:$D$10" },
      {
        name: "_xlnm.Print_Area",
        formula: "Roster!$A$1:$B$2",
        sheet: "Roster",
      },
    ],
  };
  const back = await reopened(book);
  expect(back.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    [
      ["Notes", "hidden"],
      ["Roster", "visible"],
      ["Journal", "veryHidden"],
      ["__proto__", "visible"],
    ],
  );
  expect(back.definedNames).toEqual(book.definedNames);
  expect(back.activeSheet).toBe(3);
});

test("a workbook is never written so that it opens on a hidden sheet", async () => {
  const book = workbookOf([
    { ...emptySheet("Notes"), visibility: "hidden" },
    emptySheet("Roster"),
  ]);
  expect((await reopened(book)).activeSheet).toBe(1);
});

test("a totals row, a table without header, and the names of its columns are kept", async () => {
  const tables: SheetDocument["tables"] = [
    {
      name: "Cost",
      range: { top: 0, left: 0, bottom: 3, right: 2 },
      headerRow: true,
      totalsRow: true,
      columns: [
        { name: 'Fund & "unit"\nname', totals: { label: "Total" } },
        { name: "FTE", totals: { function: "sum" } },
        { name: "Cost", totals: { formula: "SUBTOTAL(109,Cost[Cost])*2" } },
      ],
      filterButtons: false,
      look: "TableStyleLight9",
      rowStripes: false,
    },
    {
      name: "Plain",
      range: { top: 6, left: 0, bottom: 7, right: 0 },
      headerRow: false,
      totalsRow: false,
      columns: [{ name: "Column1" }],
      filterButtons: false,
      rowStripes: true,
    },
  ];
  const rows = [
    ['Fund & "unit"\nname', "FTE", "Cost"],
    ["a", 1, 2],
    ["b", 1, 2],
    ["Total", 2, 4],
  ];
  const [back] = (await reopened(sheetOf(rows, { tables }))).sheets;
  expect(back?.tables).toEqual(tables);
});

test("a table's header cell and its column never differ: the sheet's own word counts", async () => {
  const table = {
    name: "Years",
    range: { top: 0, left: 0, bottom: 1, right: 2 },
    headerRow: true,
    totalsRow: false,
    columns: [{ name: "old" }, { name: "2026" }, { name: "Blank" }],
    filterButtons: true,
    rowStripes: false,
  };
  const [back] = (
    await reopened(
      sheetOf(
        [
          ["new", 2026],
          [1, 2, 3],
        ],
        { tables: [table] },
      ),
    )
  ).sheets;
  expect(back?.tables[0]?.columns.map(({ name }) => name)).toEqual([
    "new",
    "2026",
    "Blank",
  ]);
  expect(back?.rows[0]).toEqual([
    { value: "new" },
    { value: "2026" },
    { value: "Blank" },
  ]);
});

/** Excel reckons tints in whole steps, we in fractions. */
function expectNear(colour: string | undefined, excel: string): void {
  for (const at of [0, 2, 4]) {
    const channel = (of: string): number =>
      Number.parseInt(of.slice(at, at + 2), 16);
    expect(
      Math.abs(channel(colour ?? "") - channel(excel)),
    ).toBeLessThanOrEqual(2);
  }
}

describe("as other programs write it", () => {
  const read1 = async (
    sheet: string,
    rest: object = {},
  ): Promise<SheetDocument | undefined> =>
    documentIn(await openXlsx(await workbookWith({ sheet, ...rest })))
      .sheets[0];

  test("copied formulas are told in full for each cell", async () => {
    const sheet = await read1(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+LOG10(D1)</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row></sheetData>',
    );
    expect(sheet?.rows.map((row) => row?.[0]?.formula)).toEqual([
      "B1*$C$1+LOG10(D1)",
      "B2*$C$1+LOG10(D2)",
      "B3*$C$1+LOG10(D3)",
    ]);
  });

  test("prefixes of namespaces, missing addresses, rich texts and CDATA are understood", async () => {
    const sheet = await read1(
      '<sheetData><row><c t="inlineStr"><is><r><rPr><b/></rPr><t>CIO</t></r><r><t xml:space="preserve"> III</t></r><rPh><t>no</t></rPh></is></c><c><v>7</v></c></row><row r="4"><c r="B4" t="str"><f><![CDATA[IF(A1<2,"a","b")]]></f><v>a&#xA;b</v></c></row></sheetData>',
    );
    expect(sheet?.rows[0]).toEqual([{ value: "CIO III" }, { value: 7 }]);
    expect(sheet?.rows[3]?.[1]).toEqual({
      value: "a\nb",
      formula: 'IF(A1<2,"a","b")',
    });
    const x =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(
      (await read1("", { parts: { "xl/worksheets/sheet1.xml": x } }))?.rows,
    ).toEqual([[{ value: 1 }]]);
  });

  test("dates that are spelled out become serial numbers", async () => {
    const sheet = await read1(
      '<sheetData><row r="1"><c r="A1" t="d"><v>2017-04-10</v></c><c r="B1" t="d"><v>1900-01-01T12:00:00</v></c></row></sheetData>',
    );
    expect(sheet?.rows[0]?.map((cell) => cell?.value)).toEqual([42_835, 1.5]);
  });

  test("a table's own name is put in where a formula of its cells leaves it out", async () => {
    const sheet = await read1(
      '<sheetData><row r="1"><c r="A1" t="str"><v>FTE</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><f>SUBTOTAL(109,[FTE])</f><v>1</v></c><c r="B3"><f>SUM([1]X!A1)</f></c></row></sheetData><tableParts><tablePart r:id="r1"/></tableParts>',
      {
        sheetRelationships: [["table", "../t.xml"]],
        parts: {
          "xl/t.xml":
            '<table name="T" displayName="T" ref="A1:A3" totalsRowCount="1"><tableColumns><tableColumn name="FTE" totalsRowFunction="custom"><totalsRowFormula>SUM([FTE])</totalsRowFormula></tableColumn></tableColumns><extLst><ext><x14:table altText="x"/></ext></extLst></table>',
        },
      },
    );
    expect(sheet?.rows[2]?.[0]?.formula).toBe("SUBTOTAL(109,T[FTE])");
    expect(sheet?.tables[0]?.columns[0]?.totals).toEqual({
      formula: "SUM(T[FTE])",
    });
  });

  test("older array formulas are told from spilling ones", async () => {
    const sheet = await read1(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
    );
    const range = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(sheet?.rows).toEqual([
      [{ value: 2, formula: "B1:B2*2", array: { range, dynamic: false } }],
      [{ value: 4, spilled: true }],
    ]);
  });

  test("colours of the theme are turned into plain ones: 0 is the light one", async () => {
    const theme =
      '<a:theme xmlns:a="x"><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:theme>';
    const colourOf = async (tag: string): Promise<string | undefined> =>
      (
        await read1(`<sheetPr><tabColor ${tag}/></sheetPr><sheetData/>`, {
          workbookRelationships: [["theme", "theme1.xml"]],
          parts: { "xl/theme1.xml": theme },
        })
      )?.tabColour;
    expect(await colourOf('theme="0"')).toBe("FFFFFF");
    expect(await colourOf('theme="1"')).toBe("000000");
    expect(await colourOf('theme="3"')).toBe("44546A");
    expectNear(await colourOf('theme="4" tint="0.7999816888943144"'), "D9E1F2");
    expect(await colourOf('theme="0" tint="-0.249977111117893"')).toBe(
      "BFBFBF",
    );
    expect(await colourOf('rgb="FF70AD47"')).toBe("70AD47");
    expect(await colourOf('indexed="10"')).toBe("FF0000");
    expect(await colourOf('auto="1"')).toBeUndefined();
  });
});
