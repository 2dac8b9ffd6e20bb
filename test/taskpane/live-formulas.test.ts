/** The same run as values and as formulas shows the same in every cell, whatever the roster holds. */
import fc from "fast-check";
import { catalogue } from "../../data";
import { type CellValue, isCellError } from "../../src/core/cell";
import { codeOf } from "../../src/core/catalog/catalogue";
import { matchTitle, prepareTitles } from "../../src/core/matching/match-title";
import { DEFAULT_CREDIT } from "../../src/core/qualification/credit";
import { classifyRoster } from "../../src/core/roster/classify";
import { atOnce } from "../../src/core/roster/in-steps";
import { type RosterMapping } from "../../src/core/roster/mapping";
import { PAY_PERIODS } from "../../src/core/roster/pay-period";
import type { ResultColumnId } from "../../src/core/roster/results";
import {
  isLive,
  quoted,
  rowFormula,
} from "../../taskpane/writing/live-formulas";
import { planResults } from "../../taskpane/writing/write-plan";
import { evaluate } from "./formula-evaluator";

const MAPPING: RosterMapping = {
  headerRow: 0,
  jurisdiction: undefined,
  columns: new Map([
    ["title", 0],
    ["years", 1],
    ["degree", 2],
    ["mgmtYears", 3],
    ["managedFte", 4],
    ["salary", 5],
    ["midpoint", 6],
  ]),
  rowKey: "owned",
  degreeNumbers: "notNumbers",
  standard: "minimum",
  credit: DEFAULT_CREDIT,
};
const WIDTH = 7;
const HEADER = ["Title", "Years", "Degree", "Leading", "FTE", "Pay", "Mid"];

interface Compared {
  readonly id: ResultColumnId;
  readonly row: number;
  readonly value: CellValue;
  readonly formula: CellValue;
}

/** Every cell of the live columns, written both ways; rows are positions with an override at the end. */
function bothWays(
  positions: readonly (readonly CellValue[])[],
  overridden: readonly CellValue[],
  rest: Partial<RosterMapping> = {},
): Compared[] {
  const mapping = { ...MAPPING, ...rest };
  const cells = [HEADER, ...positions];
  const overrides = new Map(
    overridden.map((override, index) => [index + 1, override]),
  );
  const index = prepareTitles(catalogue.classes);
  const classification = classifyRoster(
    catalogue,
    (title) => matchTitle(index, title, 20),
    cells,
    mapping,
    new Map(),
    overrides,
  );
  const plan = atOnce(planResults(classification, mapping));
  const places = new Map<string, number>(
    plan.columns.map(({ id }, column) => [id, WIDTH + column]),
  );
  const read = (row: number, column: number): CellValue => {
    const id = plan.columns[column - WIDTH]?.id;
    if (id === undefined) return cells[row]?.[column] ?? null;
    if (id === "override") return overrides.get(row) ?? null;
    if (!isLive(id, mapping)) return valueAt(row, column) ?? null;
    const formula = rowFormula(id, row, { cells, mapping, places });
    return evaluate(formula?.formulaAt(row) ?? "", read);
  };
  const valueAt = (row: number, column: number) =>
    plan.rows.find((planned) => planned.row === row)?.values[column - WIDTH];
  return plan.rows.flatMap(({ row, values }) =>
    plan.columns.flatMap(({ id }, column) =>
      id === "override"
        ? []
        : [
            {
              id,
              row,
              value: values[column] ?? null,
              formula: read(row, WIDTH + column),
            },
          ],
    ),
  );
}

const shown = (value: CellValue): unknown =>
  value === null ? "" : isCellError(value) ? value.error : value;

const differences = (compared: readonly Compared[]): Compared[] =>
  compared.filter(({ value, formula }) => shown(value) !== shown(formula));

const POSITIONS: readonly (readonly CellValue[])[] = [
  ["CIO I", 6, "Bachelor", 2, 8, 92_000, 100_000],
  ["CIO I", "6", "BA", "2", "8", "92000", "100000"],
  ["CIO I", null, null, null, null, null, null],
  ["CIO I", "?", " ", "?", "?", "?", "?"],
  ["CIO I", "six", "some college", "two", "many", "much", "more"],
  [
    "CIO I",
    { error: "#REF!" },
    { error: "#N/A" },
    { error: "#DIV/0!" },
    { error: "#NAME?" },
    { error: "#VALUE!" },
    { error: "#N/A" },
  ],
  ["CIO I", 6, 4, 2, 11, 0, 100_000],
  ["CIO I", 6, "4", 2, 11, 90_000, 0],
  ["CIO I", 6, "1/2", 2, -3, -1, "100,000"],
  ["Chief Information Officer", 12, "MA", 8, 75, 120_000, 100_000],
  ["IT Project Manager II", 5, "BA", 1, 3, 60_000, 80_000],
  ["IT Program Manager", 5, "BA", 1, 3, 60_000, 80_000],
  ["01724", 13, "none", 14, 20, 60_000, 80_000],
  ["Nurse", 5, "BA", 1, 12, 60_000, 80_000],
  [{ error: "#REF!" }, 5, "BA", 1, 12, 60_000, 80_000],
  [null, 5, "BA", 1, 12, 60_000, 80_000],
  ["Total", null, null, null, 300, 900_000, null],
];

const OVERRIDES: readonly CellValue[] = [
  null,
  "",
  "  ",
  "\u00a0",
  "CIO IV",
  "ixgx-52",
  1723,
  "01724",
  "IT Project Manager I",
  "IT Program Manager",
  "A3201E",
  "CIO I or CIO II",
  "Wizard",
  "IT Executive",
  'a "quoted" class',
  0,
  true,
  { error: "#REF!" },
  { error: "#N/A" },
];

const MAPPINGS: readonly Partial<RosterMapping>[] = [
  {},
  { jurisdiction: "us-nm", degreeNumbers: "years" },
  { jurisdiction: "us-pa", degreeNumbers: "codes" },
  { jurisdiction: "us-nm", standard: "recommended" },
  {
    pay: { salary: "hourly", midpoint: "monthly", hoursPerYear: 1950.5 },
    standard: "recommended",
  },
  { overlap: "lower" },
  { overlap: "upper", jurisdiction: "us-nm" },
  {
    columns: new Map([
      ["title", 0],
      ["years", 1],
    ]),
  },
];

test.each(OVERRIDES.map((override) => [override]))(
  "override %j: equal in every cell of every roster",
  (override) => {
    for (const mapping of MAPPINGS) {
      const overridden = POSITIONS.map(() => override);
      expect(differences(bothWays(POSITIONS, overridden, mapping))).toEqual([]);
    }
  },
);

test("every class of the catalogue, put as an override by its code, gives itself both ways", () => {
  const codes = catalogue.classes.map(codeOf);
  const positions = codes.map(() => POSITIONS[0] ?? []);
  const compared = bothWays(positions, codes);
  expect(differences(compared)).toEqual([]);
  expect(
    compared
      .filter(({ id }) => id === "classInForce")
      .map(({ formula }) => formula),
  ).toEqual(codes);
});

test("rosters of any cells: equal in every cell", () => {
  const cell = (column: number) =>
    fc.oneof(
      fc.constantFrom(...POSITIONS.map((row) => row[column] ?? null)),
      fc.constantFrom<CellValue>(
        null,
        "",
        "?",
        true,
        0,
        1.5,
        "7",
        "Jan",
        45_000,
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string(),
    );
  const position = fc.tuple(...HEADER.map((_, column) => cell(column)));
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          position,
          fc.oneof(fc.constantFrom(...OVERRIDES), fc.string()),
        ),
        { maxLength: 4 },
      ),
      fc.constantFrom(...MAPPINGS),
      fc.constantFrom(...PAY_PERIODS),
      (rows, mapping, salary) => {
        const compared = bothWays(
          rows.map(([row]) => row),
          rows.map(([, override]) => override),
          {
            pay: { salary, midpoint: "annual", hoursPerYear: 2080 },
            ...mapping,
          },
        );
        expect(differences(compared)).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test("a formula goes on answering when the planner fills the override or the years", () => {
  const [before] = [bothWays([["CIO I", 5, "BA", 2]], [null])];
  const after = bothWays([["CIO I", 30, "BA", 30]], ["CIO V"]);
  const of = (compared: readonly Compared[], id: ResultColumnId) =>
    compared.find((one) => one.id === id)?.formula;
  expect(of(before, "verdict")).toBe("Not qualified");
  expect(of(after, "verdict")).toBe("Qualified");
  expect(of(after, "payBand")).toBe("IK");
});

test("formulas hold nothing of the roster's own texts", () => {
  const evil = '"),HYPERLINK("http://x';
  const places = new Map<string, number>(
    ["override", "classCode", "classInForce", "titleInForce", "verdict"].map(
      (id, column) => [id, WIDTH + column],
    ),
  );
  const formula = rowFormula("verdictReason", 1, {
    cells: [HEADER, [evil, evil, evil, evil, evil, evil, evil]],
    mapping: MAPPING,
    places,
  });
  expect(formula?.formulaAt(1)).not.toContain("HYPERLINK");
  expect(quoted(evil)).toBe('"""),HYPERLINK(""http://x"');
});

test("no constant of a formula is longer than a cell takes", () => {
  const places = new Map<string, number>(
    atOnce(
      planResults({ groups: [], rows: [], counts: NO_COUNTS }, MAPPING),
    ).columns.map(({ id }, column) => [id, WIDTH + column]),
  );
  for (const [id] of places) {
    const formula = rowFormula(id as ResultColumnId, 1, {
      cells: [HEADER],
      mapping: MAPPING,
      places,
    });
    for (const [constant] of (formula?.formulaAt(1) ?? "").matchAll(/"[^"]*"/g))
      expect(constant.length).toBeLessThanOrEqual(255);
  }
});

const NO_COUNTS = {
  rows: 0,
  outcomes: { accepted: 0, review: 0, none: 0, blank: 0, checkTheData: 0 },
  verdicts: { Qualified: 0, Review: 0, "Not qualified": 0, checkTheData: 0 },
  classes: new Map(),
  withProblems: 0,
};
