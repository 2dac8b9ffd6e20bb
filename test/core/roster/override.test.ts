/** The planner's override of one row: it goes before decision and proposal, and what it does not say leaves no class. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import type {
  Decision,
  RowClassification,
} from "../../../src/core/roster/classification";
import { classifyRoster } from "../../../src/core/roster/classify";
import { mappingOf, matchExactly } from "./support";

const MAPPING = mappingOf(
  { title: 0, years: 1, degree: 2, mgmtYears: 3 },
  { jurisdiction: "us-nm" },
);
const ROW = 1;

const withOverride = (
  override: CellValue,
  title: CellValue = "CIO I",
  decisions?: ReadonlyMap<string, Decision>,
): RowClassification => {
  const cells = [
    ["Title", "Years", "Degree", "Leading"],
    [title, 6, "BA", 2],
  ];
  const { rows } = classifyRoster(
    catalogue,
    matchExactly,
    cells,
    MAPPING,
    decisions,
    new Map([[ROW, override]]),
  );
  const [row] = rows;
  if (!row) throw new Error("a row was expected");
  return row;
};

test.each<[string, CellValue]>([
  ["a code", "IXGX46"],
  ["a title", "CIO IV"],
  ["a title in another writing", " cio-4 "],
])(
  "%s in the override is the class in force; band and verdict follow it",
  (_, override) => {
    const row = withOverride(override);
    expect(row).toMatchObject({
      outcome: "accepted",
      proposed: { code: "IXGX30", title: "CIO I" },
      code: "IXGX46",
      title: "CIO IV",
      band: "IJ",
      verdict: "Not qualified",
      problems: [],
    });
    expect(row.reason).toMatch(
      /^Set to IXGX46 \(CIO IV\) by the override\. Without it: Accepted: /,
    );
  },
);

test("an override goes before the planner's decision by title", () => {
  const id = "\ncio i";
  const decisions = new Map<string, Decision>([
    [id, { accept: "us-nm/IXGS26" }],
  ]);
  expect(withOverride(null, "CIO I", decisions)).toMatchObject({
    code: "IXGS26",
  });
  expect(withOverride("CIO V", "CIO I", decisions)).toMatchObject({
    proposed: { code: "IXGS26" },
    code: "IXGX52",
  });
});

test.each<[string, CellValue]>([
  ["nothing", null],
  ["an empty text", ""],
  ["spaces", "   "],
])("%s in the override leaves the proposal in force", (_, override) => {
  expect(withOverride(override)).toEqual(withOverride(null));
  expect(withOverride(override)).toMatchObject({ code: "IXGX30" });
});

test.each<[string, CellValue, RegExp]>([
  ["no class", "Wizard", /No document holds a class "Wizard"/],
  ["two classes", "CIO I or CIO II", /names IXGX30 .*IXGX35/],
  ["a series of two employers", "IT Executive", /does not name one class/],
  ["an error", { error: "#REF!" }, /the error #REF!/],
  ["white space that is no space", "\u00a0\t", /white space only/],
  ["a truth value", true, /No document holds a class "TRUE"/],
])(
  "%s in the override: no class in force, and the reason says why",
  (_, override, why) => {
    const row = withOverride(override);
    expect(row.outcome).toBe("review");
    expect(row.reason).toMatch(why);
    expect(row.proposed).toEqual({ code: "IXGX30", title: "CIO I" });
    for (const part of ["classKey", "code", "title", "band", "verdict"])
      expect(row).not.toHaveProperty(part);
  },
);

test("a class of another jurisdiction is taken, and said; so is a code without its zeros", () => {
  expect(withOverride("01724")).toMatchObject({
    code: "01724",
    problems: [{ finding: "overrideElsewhere" }],
  });
  expect(withOverride(1724)).toMatchObject({
    code: "01724",
    problems: [
      {
        finding: "overrideRepaired",
        sentence: expect.stringContaining("1724 was read as 01724"),
      },
      { finding: "overrideElsewhere" },
    ],
  });
});

test("a title of no class, of an error or for review gets its class by the override", () => {
  for (const title of ["Nurse", "Chief CIO", { error: "#N/A" }])
    expect(withOverride("CIO II", title)).toMatchObject({
      outcome: "accepted",
      code: "IXGX35",
    });
});

test("an override beside an empty row makes no position of it", () => {
  const { rows, counts } = classifyRoster(
    catalogue,
    matchExactly,
    [["Title"], [null]],
    mappingOf({ title: 0 }),
    new Map(),
    new Map([[ROW, "CIO I"]]),
  );
  expect(rows).toMatchObject([{ outcome: "blank" }]);
  expect(counts.outcomes.blank).toBe(1);
});
