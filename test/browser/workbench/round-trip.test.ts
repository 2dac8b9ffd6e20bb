/** A workbook that is opened in the workbench and saved again is the same workbook. */
import * as XLSX from "@e965/xlsx";
import type { WorkbookDocument } from "../../../src/files";
import type { CellStyle } from "../../../src/files/look";
import { openPage } from "../harness";
import { reread, SPILL, staff, THIS_ROW, xlsx } from "./staff-workbook";
import { fileName, openFile, savedCopy } from "./workbench-page";

/** The look of every cell of a sheet by its place, "row,column". */
function looksOf(
  { sheets, styles }: WorkbookDocument,
  sheet: number,
): Map<string, CellStyle | undefined> {
  const cells = (sheets[sheet]?.rows ?? []).flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell ? [[`${r},${c}`, styles[cell.styleId ?? 0]] as const] : [],
    ),
  );
  return new Map(cells);
}

describe("a workbook that is opened and saved without a change", () => {
  let before: WorkbookDocument;
  let after: WorkbookDocument;
  let other: XLSX.WorkBook & {
    files?: Record<string, { content: Uint8Array }>;
  };

  beforeAll(async () => {
    const bytes = await xlsx(staff);
    const { page, troubles } = await openPage("/workbench.html");
    await fileName(page, "Sample roster").waitFor();
    await openFile(page, { name: "staff.xlsx", content: bytes });
    const saved = await savedCopy(page);
    expect(saved.name).toBe("staff (copy).xlsx");
    expect(troubles()).toEqual([]);
    [before, after] = [await reread(bytes), await reread(saved.bytes)];
    other = XLSX.read(saved.bytes, { cellFormula: true, bookFiles: true });
  });

  test("every value and formula is where it was, and formulas have their results", () => {
    for (const [at, sheet] of before.sheets.entries()) {
      sheet.rows.forEach((row, r) =>
        row?.forEach((cell, c) => {
          const kept = after.sheets[at]?.rows[r]?.[c];
          expect([r, c, kept?.formula, kept?.array]).toEqual([
            r,
            c,
            cell?.formula,
            cell?.array,
          ]);
          if (cell?.formula === undefined && !cell?.spilled)
            expect([r, c, kept?.value ?? null]).toEqual([
              r,
              c,
              cell?.value ?? null,
            ]);
        }),
      );
    }
    const verdicts = after.sheets[0]?.rows
      .slice(1, 4)
      .map((row) => row?.[3]?.value);
    expect(verdicts).toEqual(["Qualified", "Not qualified", "Qualified"]);
    expect(after.sheets[0]?.rows[5]?.[3]?.value).toBe(20.5);
    expect(after.sheets[0]?.rows[5]?.[4]?.value).toBe("CIO II");
  });

  test("every cell looks as it did", () => {
    for (const [at, sheet] of before.sheets.entries()) {
      const looksAfter = looksOf(after, at);
      for (const [place, look] of looksOf(before, at))
        expect([place, looksAfter.get(place)]).toEqual([place, look]);
      expect(sheet.rows.length).toBeGreaterThan(0);
    }
  });

  test("widths, heights, merges, freezing and colours are kept", () => {
    const frame = ({ sheets, styles }: WorkbookDocument) =>
      sheets.map(({ columns, rowLooks, ...sheet }) => ({
        columns: columns.map(
          (column) =>
            column && { ...column, styleId: styles[column.styleId ?? 0] },
        ),
        rowLooks: [...rowLooks],
        merges: sheet.merges,
        freeze: sheet.freeze,
        gridLines: sheet.gridLines,
        tabColour: sheet.tabColour,
        visibility: sheet.visibility,
      }));
    expect(frame(after)).toEqual(frame(before));
  });

  test("tables, names, rules, links and protection are kept", () => {
    const rest = ({ sheets, definedNames }: WorkbookDocument) => ({
      definedNames,
      sheets: sheets.map(
        ({
          name,
          tables,
          validations,
          conditionalFormats,
          hyperlinks,
          protected: locked,
        }) => ({
          ...{
            name,
            tables,
            validations,
            conditionalFormats,
            hyperlinks,
            locked,
          },
        }),
      ),
    });
    expect(rest(after)).toEqual(rest(before));
  });

  test("another library reads the same: values, the custom function, the spill, the table", () => {
    const [rosterSheet, spilledSheet] = [
      other.Sheets["Roster"],
      other.Sheets["Spilled"],
    ];
    expect(rosterSheet?.["A2"]).toMatchObject({ t: "s", v: "01723" });
    expect(rosterSheet?.["A3"]).toMatchObject({ t: "s", v: "=1+1" });
    expect(rosterSheet?.["A3"]?.f).toBeUndefined();
    expect(rosterSheet?.["C4"]).toMatchObject({ t: "n", v: 12.5 });
    expect(rosterSheet?.["D2"]).toMatchObject({ v: "Qualified", f: THIS_ROW });
    expect(spilledSheet?.["D2"]).toMatchObject({
      v: "Not qualified",
      f: SPILL,
      F: "D2:D4",
      D: true,
    });
    expect(["D3", "D4"].map((cell) => spilledSheet?.[cell]?.v)).toEqual([
      "Qualified",
      "Qualified",
    ]);
    const table = Buffer.from(
      other.files?.["xl/tables/table1.xml"]?.content ?? [],
    ).toString();
    expect(table).toContain('displayName="Staff"');
    expect(table).toContain('ref="A1:D4"');
  });
});
