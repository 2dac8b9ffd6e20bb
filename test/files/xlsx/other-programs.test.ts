/** Workbooks as other programs write them. */
import type { SheetDocument } from "../../../src/files/document";
import { openXlsx } from "../../../src/files/xlsx/open-xlsx";
import { documentIn } from "./documents";
import { workbookWith } from "./packages";

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
