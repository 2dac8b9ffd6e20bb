/** What a sheet keeps besides its cells: columns, rows, merges, views, links, rules. */
import { read } from "@e965/xlsx";
import { type SheetDocument, workbookOf } from "../../../src/files/document";
import type { CellStyle } from "../../../src/files/look";
import { bytesOf, reopened, sheetAgain, sheetOf } from "./documents";

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
