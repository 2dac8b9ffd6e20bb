/** What a save from here would leave out is counted on opening, and nothing else is. */
import { emptySheet, workbookOf } from "../../../src/files/document";
import type { Loss } from "../../../src/files/opened";
import { openXlsx } from "../../../src/files/xlsx/open-xlsx";
import { LOSSES, type LossKind } from "../../../src/files/xlsx/read/tally";
import { bytesOf, sheetOf } from "./documents";
import { type HandmadeWorkbook, relationships, workbookWith } from "./packages";

async function lossesIn(bytes: Uint8Array): Promise<readonly Loss[]> {
  const opened = await openXlsx(bytes);
  if (!opened.opened) throw new Error(JSON.stringify(opened.problem));
  return opened.losses;
}

const part = (inside: string): string =>
  `<x xmlns:r="r" xmlns:xdr="x">${inside}</x>`;
const drawing = part(
  "<xdr:pic/><xdr:pic/><xdr:sp/><xdr:cxnSp/><xdr:graphicFrame/>",
);

const COUNTED: [LossKind, count: number, HandmadeWorkbook][] = [
  [
    "chart",
    2,
    {
      sheetRelationships: [["drawing", "../drawings/d.xml"]],
      parts: {
        "xl/drawings/d.xml": part(""),
        "xl/drawings/_rels/d.xml.rels": relationships(
          ["chart", "../charts/1.xml"],
          ["chartEx", "../charts/2.xml"],
          ["chart", "../charts/1.xml"],
        ),
      },
    },
  ],
  [
    "picture",
    2,
    {
      sheetRelationships: [["drawing", "../d.xml"]],
      parts: { "xl/d.xml": drawing },
    },
  ],
  [
    "shape",
    2,
    {
      sheetRelationships: [["drawing", "../d.xml"]],
      parts: { "xl/d.xml": drawing },
    },
  ],
  [
    "comment",
    2,
    {
      sheetRelationships: [["comments", "../c.xml"]],
      parts: { "xl/c.xml": part("<comment/><comment/>") },
    },
  ],
  ["pivotTable", 1, { sheetRelationships: [["pivotTable", "../p.xml"]] }],
  [
    "slicer",
    2,
    {
      sheetRelationships: [
        ["slicer", "../s.xml"],
        ["timeline", "../t.xml"],
      ],
    },
  ],
  ["macro", 1, { workbookRelationships: [["vbaProject", "vbaProject.bin"]] }],
  [
    "connection",
    2,
    {
      workbookRelationships: [["connections", "c.xml"]],
      sheetRelationships: [["queryTable", "../q.xml"]],
    },
  ],
  [
    "customData",
    1,
    { workbookRelationships: [["customXml", "../customXml/item1.xml"]] },
  ],
  [
    "sparkline",
    2,
    {
      sheet:
        "<sheetData/><extLst><ext><g><sparkline/><sparkline/></g></ext></extLst>",
    },
  ],
  [
    "conditionalFormat",
    3,
    {
      sheet:
        '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/></dataBar></cfRule><cfRule type="top10" priority="2" rank="5"/></conditionalFormatting><extLst><ext><cfRule type="dataBar"/></ext></extLst>',
    },
  ],
  [
    "validation",
    2,
    {
      sheet:
        '<sheetData/><dataValidations><dataValidation type="none" sqref="A1" prompt="x"/></dataValidations><extLst><dataValidation type="list"/></extLst>',
    },
  ],
  [
    "filter",
    1,
    {
      sheet:
        '<sheetData/><autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
    },
  ],
  [
    "outline",
    2,
    {
      sheet:
        '<cols><col min="1" max="1" outlineLevel="1"/></cols><sheetData><row r="1" outlineLevel="1"/></sheetData>',
    },
  ],
  [
    "protection",
    1,
    { sheet: '<sheetData/><sheetProtection sheet="1" hashValue="x"/>' },
  ],
  ["structure", 1, { workbook: '<workbookProtection lockStructure="1"/>' }],
  ["background", 1, { sheet: '<sheetData/><picture r:id="r9"/>' }],
  [
    "scenario",
    1,
    { sheet: '<sheetData/><scenarios><scenario name="a"/></scenarios>' },
  ],
  [
    "embedded",
    2,
    {
      sheet:
        "<sheetData/><oleObjects><oleObject/></oleObjects><controls><control/></controls>",
    },
  ],
  [
    "hyperlink",
    2,
    {
      sheet:
        '<sheetData/><hyperlinks><hyperlink ref="A1:A3" location="A1"/><hyperlink ref="B1" r:id="r9"/></hyperlinks>',
    },
  ],
  [
    "dataTable",
    1,
    {
      sheet:
        '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2"/><v>1</v></c></row></sheetData>',
    },
  ],
  [
    "linkedData",
    1,
    {
      sheet:
        '<sheetData><row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row></sheetData>',
    },
  ],
  [
    "richText",
    1,
    {
      sheet:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><rPr/><t>a</t></r><r><rPr/><t>b</t></r></is></c></row></sheetData>',
    },
  ],
  [
    "externalFormula",
    2,
    {
      workbook:
        '<externalReferences><externalReference r:id="r9"/></externalReferences>',
      sheet:
        '<sheetData><row r="1"><c r="A1"><f>[1]Bands!A1*2</f><v>7</v></c><c r="B1"><f>SUM(\'[1]Pay bands\'!A1:A9)</f><v>8</v></c><c r="C1"><f>T[1]&amp;"[1]"</f><v>9</v></c></row></sheetData>',
    },
  ],
  [
    "externalName",
    1,
    {
      workbook:
        '<definedNames><definedName name="a">[1]Bands!$A$1</definedName></definedNames>',
    },
  ],
  [
    "name",
    1,
    { workbook: '<definedNames><definedName name="a"/></definedNames>' },
  ],
];

test.each(COUNTED)("%s: %d", async (kind, count, content) => {
  expect(await lossesIn(await workbookWith(content))).toContainEqual({
    what: LOSSES[kind],
    count,
  });
});

test("properties are lost only where they hold something", async () => {
  const withProperties = async (inside: string): Promise<readonly Loss[]> => {
    const bytes = await workbookWith({
      parts: {
        "_rels/.rels": relationships(
          ["officeDocument", "xl/workbook.xml"],
          ["metadata/core-properties", "docProps/core.xml"],
        ),
        "docProps/core.xml": part(inside),
      },
    });
    return lossesIn(bytes);
  };
  expect(
    await withProperties(
      "<title>Roster</title><creator>A</creator><subject> </subject>",
    ),
  ).toEqual([{ what: LOSSES.properties, count: 1 }]);
  expect(await withProperties("<creator>A</creator><title/>")).toEqual([]);
});

test("sheets without cells are counted and left out", async () => {
  const bytes = await workbookWith({
    workbookRelationships: [["chartsheet", "chartsheets/sheet1.xml"]],
    workbook: '<sheets><sheet name="Chart" sheetId="2" r:id="r2"/></sheets>',
  });
  const opened = await openXlsx(bytes);
  expect(opened.opened && opened.losses).toEqual([
    { what: LOSSES.otherSheet, count: 1 },
  ]);
  expect(opened.opened && opened.document.sheets.length).toBe(1);
});

test("looks with patterns and gradients are counted", async () => {
  const styles =
    '<styleSheet><fonts><font/></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="darkGrid"><fgColor rgb="FF112233"/></patternFill></fill><fill><gradientFill><stop position="0"><color rgb="FF445566"/></stop></gradientFill></fill></fills><borders><border><diagonal style="thin"/></border></borders><cellXfs><xf/><xf fillId="2"/><xf fillId="3"/></cellXfs></styleSheet>';
  const bytes = await workbookWith({
    workbookRelationships: [["styles", "styles.xml"]],
    sheet:
      '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row></sheetData>',
    parts: { "xl/styles.xml": styles },
  });
  const opened = await openXlsx(bytes);
  expect(opened.opened && opened.losses).toEqual([
    { what: LOSSES.pattern, count: 3 },
  ]);
  expect(
    opened.opened && opened.document.styles.map(({ fill }) => fill),
  ).toEqual([undefined, "112233", "445566"]);
});

test("a formula that reads another workbook keeps its last value, and others stay formulas", async () => {
  const content =
    COUNTED.find(([kind]) => kind === "externalFormula")?.[2] ?? {};
  const opened = await openXlsx(await workbookWith(content));
  expect(opened.opened && opened.document.sheets[0]?.rows[0]).toEqual([
    { value: 7 },
    { value: 8 },
    { value: 9, formula: 'T[1]&"[1]"' },
  ]);
});

test("a workbook of ours loses nothing", async () => {
  const sheet = sheetOf([["a", { value: 1, formula: "SUM(B2:B3)" }]], {
    validations: [
      {
        ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        rule: { allows: "list", values: ["a"] },
        blankAllowed: true,
      },
    ],
    protected: true,
    hyperlinks: [
      { row: 0, column: 0, target: { address: "https://example.org/" } },
    ],
    filterRange: { top: 0, left: 0, bottom: 1, right: 1 },
  });
  expect(
    await lossesIn(await bytesOf(workbookOf([sheet, emptySheet("Notes")]))),
  ).toEqual([]);
});
