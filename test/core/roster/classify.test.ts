/** Which class a row gets, by title, code and decision, and what follows from it. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import type {
  Decision,
  RosterClassification,
  RowClassification,
} from "../../../src/core/roster/classification";
import {
  classifyRoster,
  proposeGroups,
  settleRoster,
} from "../../../src/core/roster/classify";
import type { RosterMapping } from "../../../src/core/roster/mapping";
import { mappingOf, matchExactly } from "./support";

const classify = (
  cells: CellValue[][],
  mapping: RosterMapping,
  decisions?: ReadonlyMap<string, Decision>,
): RosterClassification =>
  classifyRoster(catalogue, matchExactly, cells, mapping, decisions);

const TITLE = mappingOf({ title: 0 });
const CODED = mappingOf({ title: 0, classCode: 1 });

/** The one row below the header. */
const only = (
  cells: CellValue[],
  mapping: RosterMapping,
): RowClassification => {
  const [row] = classify([["Title", "Code"], cells], mapping).rows;
  if (!row) throw new Error("a row was expected");
  return row;
};

test("a title that names a class gets its key, code, title and band", () => {
  expect(only(["CIO III"], TITLE)).toMatchObject({
    row: 1,
    key: "",
    outcome: "accepted",
    classKey: "us-nm/IXGX40",
    code: "IXGX40",
    title: "CIO III",
    band: "II",
    confidence: 0.99,
    problems: [],
  });
});

test("a title that may mean several classes waits for a person, without class or band", () => {
  const row = only(["Chief CIO"], TITLE);
  expect(row).toMatchObject({ outcome: "review", confidence: 0.4 });
  for (const part of ["classKey", "code", "title", "band", "verdict"])
    expect(row).not.toHaveProperty(part);
});

test.each<[string, CellValue, string]>([
  ["of no class", "Nurse", "none"],
  ["that is blank", "  ", "none"],
  ["that is an error", { error: "#N/A" }, "checkTheData"],
  ["that is a text which reads like an error", "#N/A", "none"],
  ["that is a number", 7, "none"],
])("a title %s", (_, title, outcome) => {
  const cells: CellValue[][] = [
    ["Title", "Dept"],
    [title, "Parks"],
  ];
  expect(classify(cells, TITLE).rows).toMatchObject([{ outcome }]);
});

test("an error and a text that reads like it are two groups", () => {
  const { groups } = classify(
    [["Title"], [{ error: "#N/A" }], ["#N/A"]],
    TITLE,
  );
  expect(groups.map(({ outcome }) => outcome)).toEqual([
    "checkTheData",
    "none",
  ]);
});

test.each<[string, CellValue, CellValue, object]>([
  [
    "agrees with the title",
    "CIO III",
    "IXGX40",
    { outcome: "accepted", classKey: "us-nm/IXGX40" },
  ],
  [
    "stands without a title",
    null,
    "ixgx-40",
    { outcome: "accepted", classKey: "us-nm/IXGX40", confidence: 1 },
  ],
  [
    "stands beside a title that names no level",
    "Chief CIO",
    "IXGX46",
    { outcome: "accepted", classKey: "us-nm/IXGX46" },
  ],
  [
    "stands beside a working title",
    "Head of Applications",
    "IXGX46",
    { outcome: "accepted", classKey: "us-nm/IXGX46" },
  ],
  ["contradicts the title", "CIO I", "IXGX40", { outcome: "review" }],
  [
    "is of another list beside a sure title",
    "CIO I",
    "J-77",
    { outcome: "review" },
  ],
  [
    "is of another list beside an unknown title",
    "Nurse",
    "J-77",
    { outcome: "none" },
  ],
  ["is of another list without a title", null, "J-77", { outcome: "none" }],
  ["is an error", "CIO I", { error: "#REF!" }, { outcome: "checkTheData" }],
  [
    "is blank",
    "CIO I",
    null,
    { outcome: "accepted", classKey: "us-nm/IXGX30" },
  ],
])("a class code that %s", (_, title, code, expected) => {
  expect(only([title, code], CODED)).toMatchObject(expected);
});

test("a contradiction names both classes, the code's first", () => {
  const { groups } = classify(
    [
      ["Title", "Code"],
      ["CIO I", "IXGX40"],
    ],
    CODED,
  );
  expect(
    groups[0]?.proposal.ranked.map(({ entry }) => entry.specification.key),
  ).toEqual(["us-nm/IXGX40", "us-nm/IXGX30"]);
  expect(groups[0]?.reason).toContain("IXGX40");
  expect(groups[0]?.reason).toContain("IXGX30");
});

test("1723 is taken for 01723 only with a finding that says so", () => {
  const row = only([null, 1723], CODED);
  expect(row).toMatchObject({
    outcome: "accepted",
    code: "01723",
    band: "ST 12",
    problems: [{ finding: "codeRepaired" }],
  });
  expect(row.problems[0]?.sentence).toContain("1723 was read as 01723");
  expect(only([null, "01723"], CODED).problems).toEqual([]);
});

test("a code means nothing in a roster of another jurisdiction", () => {
  expect(only([null, 1723], { ...CODED, jurisdiction: "us-nm" })).toMatchObject(
    { outcome: "none" },
  );
});

test("an inferred title is said to be inferred", () => {
  expect(only([null, "01723"], CODED).reason).toContain("inferred");
  expect(only([null, "IXGX40"], CODED).reason).not.toContain("inferred");
});

test("equal titles are one group, matched once: case, spaces and the writing of accents aside", () => {
  const asked: string[] = [];
  const match = (title: string) => {
    asked.push(title);
    return matchExactly(title);
  };
  const titles = [
    "CIO I",
    " cio  i ",
    "Cio\u00a0I",
    "CIO II",
    "Zo\u00eb",
    "Zoe\u0308",
  ];
  const { groups } = classifyRoster(
    catalogue,
    match,
    [["Title"], ...titles.map((title) => [title])],
    TITLE,
  );
  expect(groups.map(({ title, rows }) => [title, rows])).toEqual([
    ["CIO I", [1, 2, 3]],
    ["CIO II", [4]],
    ["Zo\u00eb", [5, 6]],
  ]);
  expect(asked).toEqual(["CIO I", "CIO II", "Zo\u00eb"]);
});

test("a group is shown in the same writing whatever the order of its rows", () => {
  const titles = ["chief cio", "Chief  CIO", "CHIEF CIO"];
  for (const order of [titles, [...titles].reverse()]) {
    const { groups } = classify(
      [["Title"], ...order.map((title) => [title])],
      TITLE,
    );
    expect(groups.map(({ title }) => title)).toEqual(["CHIEF CIO"]);
  }
});

describe("decisions", () => {
  const cells: CellValue[][] = [
    ["Title"],
    ["CIO I"],
    ["Chief CIO"],
    ["Nurse"],
    [{ error: "#N/A" }],
    [null],
  ];
  const before = classify(cells, TITLE);
  const decided = (decision: Decision): RosterClassification =>
    classify(
      cells,
      TITLE,
      new Map(before.groups.map(({ id }) => [id, decision])),
    );

  test("accepting gives every group that class, an error apart", () => {
    const { rows, counts } = decided({ accept: "us-nm/IXGX52" });
    expect(rows.map(({ classKey }) => classKey)).toEqual([
      "us-nm/IXGX52",
      "us-nm/IXGX52",
      "us-nm/IXGX52",
      undefined,
      undefined,
    ]);
    expect(rows[0]).toMatchObject({
      band: "IK",
      decision: { accept: "us-nm/IXGX52" },
    });
    expect(counts.outcomes).toEqual({
      accepted: 3,
      review: 0,
      none: 0,
      blank: 1,
      checkTheData: 1,
    });
  });

  test("leaving gives none, also where the proposal was sure", () => {
    const { rows, counts } = decided("leave");
    expect(rows.every(({ classKey }) => classKey === undefined)).toBe(true);
    expect(counts.outcomes).toEqual({
      accepted: 0,
      review: 0,
      none: 3,
      blank: 1,
      checkTheData: 1,
    });
  });

  test("a class that the catalogue no longer has must be decided again", () => {
    const { rows } = decided({ accept: "us-xx/1" });
    expect(rows[0]).toMatchObject({ outcome: "review" });
    expect(rows[0]?.reason).toContain("us-xx/1");
  });

  test("settling anew asks the matcher nothing and gives the same as classifying", () => {
    const proposed = proposeGroups(catalogue, matchExactly, cells, TITLE);
    const decisions = new Map<string, Decision>([
      [before.groups[1]?.id ?? "", { accept: "us-nm/IXGX35" }],
    ]);
    expect(settleRoster(catalogue, cells, TITLE, proposed, decisions)).toEqual(
      classify(cells, TITLE, decisions),
    );
  });

  test("a decision holds for the same title in another roster", () => {
    const decisions = new Map<string, Decision>([
      [before.groups[1]?.id ?? "", { accept: "us-nm/IXGX35" }],
    ]);
    const next = classify(
      [["Title"], ["Nurse"], ["chief  cio"]],
      TITLE,
      decisions,
    );
    expect(next.rows[1]).toMatchObject({ classKey: "us-nm/IXGX35" });
  });
});

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
