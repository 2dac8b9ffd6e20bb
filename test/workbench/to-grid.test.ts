/** Documents as the grid takes them in. */
import {
  emptySheet,
  workbookOf,
  type SheetDocument,
} from "../../src/files/document";
import { farthestReference } from "../../workbench/files/reference-reach";
import { gridData } from "../../workbench/files/to-grid";

function shown(sheet: Partial<SheetDocument>) {
  const document = workbookOf([{ ...emptySheet("Roster"), ...sheet }]);
  const { data } = gridData(document, "roster.xlsx");
  const [id = ""] = data.sheetOrder;
  return { data, id, sheet: data.sheets[id] };
}

test("every sheet of every workbook has an id of its own", () => {
  const ids = [shown({}), shown({})].map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test("a formula keeps its last result, and one that our functions answer here is asked again", () => {
  const { sheet } = shown({
    rows: [
      [
        { value: 3, formula: "1+2" },
        { value: { error: "#NAME?" }, formula: 'CIOLEVEL("x")' },
        { value: { error: "#N/A" }, formula: "NA()" },
      ],
    ],
  });
  expect(sheet?.cellData?.[0]?.[0]).toMatchObject({ f: "=1+2", v: 3 });
  expect(sheet?.cellData?.[0]?.[1]).not.toHaveProperty("v");
  expect(sheet?.cellData?.[0]?.[2]).toMatchObject({ f: "=NA()", v: "#N/A" });
});

test("a formula that spills is entered alone, and what it had filled is left to it", () => {
  const range = { top: 0, left: 0, bottom: 1, right: 0 };
  const { sheet } = shown({
    rows: [
      [{ value: 1, formula: "SEQUENCE(2)", array: { range, dynamic: true } }],
      [{ value: 2, spilled: true }],
    ],
  });
  expect(sheet?.cellData?.[0]?.[0]).not.toHaveProperty("v");
  expect(sheet?.cellData?.[1]?.[0]).toEqual({});
});

test("a table ends above its totals, and one without headers stays out of the grid", () => {
  const table = {
    headerRow: true,
    totalsRow: true,
    columns: [{ name: "FTE" }],
    filterButtons: true,
    rowStripes: true,
    range: { top: 0, left: 0, bottom: 3, right: 0 },
  };
  const { data, id } = shown({
    tables: [
      { ...table, name: "Staff" },
      { ...table, name: "Bare", headerRow: false },
    ],
  });
  const resource = data.resources?.find(
    ({ name }) => name === "SHEET_TABLE_PLUGIN",
  );
  const { tables } = JSON.parse(resource?.data ?? "{}")[id];
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({
    name: "Staff",
    range: { startRow: 0, endRow: 2 },
    meta: { totalsRow: true },
  });
});

test("a sheet reaches as far as its formulas name single cells", () => {
  const reach = (formula: string) =>
    farthestReference(
      workbookOf([{ ...emptySheet("A"), rows: [[{ value: null, formula }]] }]),
    );
  expect(reach("AZ9+$B$5000")).toEqual({ rows: 5000, columns: 52 });
  expect(reach("SUM(A1:A1048576)")).toEqual({ rows: 0, columns: 0 });
  expect(reach('LOG10(5)&"ZZ99"')).toEqual({ rows: 99, columns: 702 });
  expect(reach("Pay!C12")).toEqual({ rows: 12, columns: 3 });
});
