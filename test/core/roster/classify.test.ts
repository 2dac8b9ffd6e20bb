/** Which class a row gets, by title, code and decision, and what follows from it. */
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
  const decided = (decision: Decision): WholeClassification =>
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
