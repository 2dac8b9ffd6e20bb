/** The riskiest round trip: a formula of ours that spills, and a table with a column of such formulas. */
import { read } from "@e965/xlsx";
import type { TableDocument } from "../../../src/files/document";
import { openXlsx } from "../../../src/files/xlsx/open-xlsx";
import { bytesOf, documentIn, partOf, sheetOf } from "./documents";

const roster: TableDocument = {
  name: "Positions",
  range: { top: 0, left: 0, bottom: 3, right: 2 },
  headerRow: true,
  totalsRow: false,
  columns: [
    { name: "Class" },
    { name: "Years" },
    { name: "Verdict", formula: 'MINQUAL([@Class],[@Years],"Bachelor")' },
  ],
  filterButtons: true,
  look: "TableStyleMedium2",
  rowStripes: true,
};

const verdict = (value: string) => ({
  value,
  formula:
    'MINQUAL(Positions[[#This Row],[Class]],Positions[[#This Row],[Years]],"Bachelor")',
});

const sheet = sheetOf(
  [
    ["Class", "Years", "Verdict", undefined, "Spilled"],
    [
      "01723",
      13,
      verdict("Qualified"),
      undefined,
      {
        value: "Qualified",
        formula: "MINQUAL(A2:A4,B2:B4)",
        array: {
          range: { top: 1, left: 4, bottom: 3, right: 4 },
          dynamic: true,
        },
      },
    ],
    [
      "01723",
      1,
      verdict("Not qualified"),
      undefined,
      { value: "Not qualified", spilled: true },
    ],
    [
      "01723",
      10,
      verdict("Review"),
      undefined,
      { value: "Review", spilled: true },
    ],
  ],
  { tables: [roster] },
);

test("the spill is marked as a dynamic array by cell metadata, over the cells that it fills", async () => {
  const bytes = await bytesOf(sheet);
  expect(await partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<c r="E2" cm="1" t="str"><f t="array" ref="E2:E4">MINQUAL(A2:A4,B2:B4)</f><v>Qualified</v></c>',
  );
  expect(await partOf(bytes, "xl/metadata.xml")).toMatch(
    /<metadataType name="XLDAPR"[^>]*cellMeta="1"[\s\S]*fDynamic="1"[\s\S]*<cellMetadata count="1"><bk><rc t="1" v="0"\/><\/bk>/,
  );
  expect(await partOf(bytes, "[Content_Types].xml")).toContain(
    "/xl/metadata.xml",
  );
  expect(await partOf(bytes, "xl/_rels/workbook.xml.rels")).toContain(
    "sheetMetadata",
  );
});

test("a workbook without a spill carries no metadata part", async () => {
  const bytes = await bytesOf(sheetOf([["a"]]));
  await expect(partOf(bytes, "xl/metadata.xml")).rejects.toThrow();
});

test("the table keeps its calculated column, with this row as files name it", async () => {
  const table = await partOf(await bytesOf(sheet), "xl/tables/table1.xml");
  expect(table).toContain(
    '<calculatedColumnFormula>MINQUAL(Positions[[#This Row],[Class]],Positions[[#This Row],[Years]],"Bachelor")</calculatedColumnFormula>',
  );
  expect(table).toContain('ref="A1:C4"');
});

test("both are read back as they were", async () => {
  const [back] = documentIn(await openXlsx(await bytesOf(sheet))).sheets;
  expect(back?.rows).toEqual(sheet.rows);
  expect(back?.tables).toEqual([
    {
      ...roster,
      columns: [
        { name: "Class" },
        { name: "Years" },
        { name: "Verdict", formula: verdict("").formula },
      ],
    },
  ]);
});

test("another library reads the same formulas and results", async () => {
  const cells = read(await bytesOf(sheet)).Sheets["Roster"];
  expect(cells?.["E2"]).toMatchObject({
    t: "s",
    v: "Qualified",
    f: "MINQUAL(A2:A4,B2:B4)",
    F: "E2:E4",
    D: true,
  });
  expect(cells?.["C3"]).toMatchObject({
    v: "Not qualified",
    f: verdict("").formula,
  });
  expect(cells?.["A2"]).toMatchObject({ t: "s", v: "01723" });
});
