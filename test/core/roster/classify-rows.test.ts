/** What a row says beside its class: verdicts, figures, and rows that are no positions. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import type {
  Decision,
  WholeClassification,
  RowClassification,
} from "../../../src/core/roster/classification";
import { classifyRoster } from "../../../src/core/roster/classify";
import type { RosterMapping } from "../../../src/core/roster/mapping";
import { mappingOf, matchExactly } from "./support";

const classify = (
  cells: CellValue[][],
  mapping: RosterMapping,
  decisions?: ReadonlyMap<string, Decision>,
): WholeClassification =>
  classifyRoster(catalogue, matchExactly, cells, mapping, decisions);

const TITLE = mappingOf({ title: 0 });

/** The one row below the header. */
const only = (
  cells: CellValue[],
  mapping: RosterMapping,
): RowClassification => {
  const [row] = classify([["Title", "Code"], cells], mapping).rows;
  if (!row) throw new Error("a row was expected");
  return row;
};

describe("verdicts", () => {
  const QUALIFIED = mappingOf({ title: 0, years: 1, degree: 2, mgmtYears: 3 });
  const person = (...cells: CellValue[]): RowClassification =>
    only(["CIO I", ...cells], QUALIFIED);

  test.each<[CellValue[], string]>([
    [[6, "Bachelor", 2], "Qualified"],
    [["6", "BA", "2"], "Qualified"],
    [[10, null, 2], "Qualified"],
    [[6, null, 2], "Review"],
    [[6, "Bachelor", null], "Review"],
    [[20, "PhD", 0], "Not qualified"],
    [[null, null, null], "Review"],
  ])("%j: %s", (cells, verdict) => {
    const row = person(...cells);
    expect(row).toMatchObject({ verdict, problems: [] });
    expect(row.verdictReason).toMatch(/\.$/);
  });

  test.each<[string, CellValue[]]>([
    ["a text for years", ["ten", "BA", 2]],
    ["an error for years", [{ error: "#N/A" }, "BA", 2]],
    ["years that are a date", [45000, "BA", 2]],
    ["a degree word nobody knows", [6, "some college", 2]],
  ])("%s: a problem to check, and no verdict word", (_, cells) => {
    const row = person(...cells);
    expect(row).toMatchObject({
      outcome: "accepted",
      verdict: { problem: expect.any(String) },
      problems: [{ finding: "noVerdict" }],
    });
  });

  test("numbers in a degree column count only where the planner says that they are years", () => {
    const cells: CellValue[] = ["CIO I", 6, 4, 2];
    expect(only(cells, { ...QUALIFIED, degreeNumbers: "years" })).toMatchObject(
      { verdict: "Qualified", problems: [] },
    );
    for (const degreeNumbers of ["codes", "notNumbers"] as const)
      expect(only(cells, { ...QUALIFIED, degreeNumbers })).toMatchObject({
        verdict: "Review",
        problems: [{ finding: "degreeNotRead" }],
      });
  });

  test("the recommended standard asks for more", () => {
    expect(
      only(["CIO I", 6, "Bachelor", 2], {
        ...QUALIFIED,
        standard: "recommended",
      }),
    ).toMatchObject({ verdict: "Not qualified" });
  });

  test("none without a class in force, and none where years are not mapped", () => {
    expect(only(["Nurse", 6, "BA", 2], QUALIFIED)).not.toHaveProperty(
      "verdict",
    );
    expect(
      only(
        ["CIO I", 6, "BA", 2],
        mappingOf({ title: 0, degree: 2, mgmtYears: 3 }),
      ),
    ).not.toHaveProperty("verdict");
  });

  test("are counted, problems apart", () => {
    const rows: CellValue[][] = [
      ["CIO I", 6, "BA", 2],
      ["CIO I", 1, "none", 0],
      ["CIO I", null, null, null],
      ["CIO I", "x", null, null],
      ["Nurse", 6, "BA", 2],
    ];
    const { counts } = classify([["T", "Y", "D", "M"], ...rows], QUALIFIED);
    expect(counts.verdicts).toEqual({
      Qualified: 1,
      "Not qualified": 1,
      Review: 1,
      checkTheData: 1,
    });
    expect(counts.withProblems).toBe(1);
  });
});

describe("figures beside the class", () => {
  const PAID = mappingOf({ title: 0, salary: 1, midpoint: 2 });

  test.each<[CellValue, CellValue, number]>([
    [92000, 100000, 0.92],
    ["92000", 100000, 0.92],
    [0, 100000, 0],
  ])("compa-ratio of %p over %p", (salary, midpoint, ratio) => {
    expect(only(["Nurse", salary, midpoint], PAID).compaRatio).toBeCloseTo(
      ratio,
      12,
    );
  });

  test.each<[CellValue, CellValue]>([
    [null, 100000],
    [92000, "?"],
    [null, null],
  ])("none without a problem for %p over %p", (salary, midpoint) => {
    const row = only(["Nurse", salary, midpoint], PAID);
    expect(row.problems).toEqual([]);
    expect(row).not.toHaveProperty("compaRatio");
  });

  test.each<[CellValue, CellValue]>([
    [92000, 0],
    [-1, 5],
    ["much", 5],
    [{ error: "#N/A" }, 5],
  ])("a finding for %p over %p", (salary, midpoint) => {
    const row = only(["Nurse", salary, midpoint], PAID);
    expect(row.problems).toMatchObject([{ finding: "noCompaRatio" }]);
    expect(row).not.toHaveProperty("compaRatio");
  });

  test("the level that FTE managed indicates, never taken for the class", () => {
    const mapping = mappingOf({ title: 0, managedFte: 1 });
    expect(only(["CIO I", 11], mapping)).toMatchObject({
      classKey: "us-nm/IXGX30",
      levelByFte: "CIO I or CIO II",
    });
    expect(only(["CIO I", 75], mapping)).toMatchObject({
      problems: [{ finding: "noLevel" }],
    });
    expect(only(["CIO I", null], mapping)).not.toHaveProperty("levelByFte");
    const elsewhere = only(["Nurse", 11], {
      ...mapping,
      jurisdiction: "us-pa",
    });
    expect(elsewhere.problems).toEqual([]);
    expect(elsewhere).not.toHaveProperty("levelByFte");
  });
});

describe("rows that are no positions", () => {
  const cells: CellValue[][] = [
    ["Roster of July"],
    ["Dept", "Title", "Salary"],
    ["Health", "CIO I", 5],
    [null, "", " "],
    ["Health Total", null, 5],
    ["Dept", "Title", "Salary"],
    ["Parks", "Nurse", 6],
  ];

  test("empty rows, subtotals and repeated headers are passed over, each with its reason", () => {
    const { rows, counts, groups } = classify(
      cells,
      mappingOf({ title: 1, salary: 2 }, { headerRow: 1 }),
    );
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, "accepted"],
      [3, "blank"],
      [4, "blank"],
      [5, "blank"],
      [6, "none"],
    ]);
    expect(new Set(rows.map(({ reason }) => reason)).size).toBe(5);
    expect(groups).toHaveLength(2);
    expect(counts).toMatchObject({
      rows: 5,
      outcomes: { accepted: 1, none: 1, blank: 3 },
    });
  });

  test("without a header the first row is a position", () => {
    expect(
      classify(
        [["CIO I"], ["Nurse"]],
        mappingOf({ title: 0 }, { headerRow: -1 }),
      ).counts,
    ).toMatchObject({ rows: 2, outcomes: { accepted: 1, none: 1 } });
  });

  test("an empty sheet gives no rows, a roster without title column rows without class", () => {
    expect(classify([], TITLE).counts.rows).toBe(0);
    expect(
      classify(cells, mappingOf({}, { headerRow: 1 })).counts,
    ).toMatchObject({ rows: 5, outcomes: { accepted: 0, none: 2 } });
  });

  test("the key of a row is its text", () => {
    expect(
      classify(
        [
          ["Title", "Id"],
          ["CIO I", " 017 "],
        ],
        mappingOf({ title: 0 }, { rowKey: 1 }),
      ).rows,
    ).toMatchObject([{ key: "017" }]);
  });
});
