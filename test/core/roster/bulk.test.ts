/** What bulk work counts of a row is what the row's own explanation says, however the roster is cut into slices. */
import fc from "fast-check";
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import { codeOf } from "../../../src/core/catalog/catalogue";
import { isProblem } from "../../../src/core/problem";
import { DEFAULT_CREDIT } from "../../../src/core/qualification/credit";
import { BulkRoster } from "../../../src/core/roster/bulk/bulk-roster";
import {
  BULK_VERDICTS,
  type ResultSlice,
} from "../../../src/core/roster/bulk/result-slice";
import { SliceReader } from "../../../src/core/roster/bulk/slice-reader";
import {
  type Decisions,
  OUTCOMES,
  type RowClassification,
} from "../../../src/core/roster/classification";
import { classifyRoster, Settling } from "../../../src/core/roster/classify";
import type {
  FactRole,
  RosterCells,
  RosterMapping,
} from "../../../src/core/roster/mapping";
import {
  NO_OVERRIDES,
  type Overrides,
} from "../../../src/core/roster/override";
import { mappingOf, matchExactly } from "./support";

const ROLES = [
  ...["classCode", "years", "degree", "mgmtYears"],
  ...["managedFte", "salary", "midpoint", "title"],
] as FactRole[];

/** Every class, asked for by its key, and some rows that name none. */
const code = fc.constantFrom<CellValue>(
  ...catalogue.classes.map(codeOf),
  ...["", null, "nothing", 1723, { error: "#N/A" }],
);
const amount: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 80, noNaN: true }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellValue>(
      ...[null, "", " ", "?", "7", " 12.5 ", "-0", -0, "-1", 80, 81, "1e2"],
      ...[NaN, Infinity, -1e-12, 1e-12, true, "ten", { error: "#REF!" }],
    ),
  },
);
const degree = fc.constantFrom<CellValue>(
  ...["none", "HS", "AA", "BA", "Master", "PhD", "some college", null, "?"],
  ...[0, 2, 4, 6.5, "4", 11, -1, true, { error: "#N/A", message: "gone" }],
);
const pay = fc.constantFrom<CellValue>(
  ...[90_000, "90000", 0, 0.5, -1, null, "?", "much", 1e13, 2e15, NaN],
);
const row: fc.Arbitrary<CellValue[]> = fc
  .tuple(code, amount, degree, amount, amount, pay, pay)
  .map((cells) => [...cells, "any"]);

const mapping: fc.Arbitrary<RosterMapping> = fc
  .record({
    columns: fc.subarray(ROLES, { minLength: 1 }),
    jurisdiction: fc.constantFrom(
      undefined,
      ...catalogue.sets.map((set) => set.jurisdiction.key),
    ),
    degreeNumbers: fc.constantFrom("years" as const, "codes" as const),
    standard: fc.constantFrom("minimum" as const, "recommended" as const),
    credit: fc.constantFrom(DEFAULT_CREDIT, {
      source: "planner" as const,
      years: { none: 0, hs: 0, bachelor: 3.5, doctorate: 7 },
    }),
  })
  .map(({ columns, ...rest }) =>
    mappingOf(
      Object.fromEntries(columns.map((role) => [role, ROLES.indexOf(role)])),
      { headerRow: -1, rowKey: "owned", ...rest },
    ),
  );

const ANY_DECISION: Decisions = new Map();

function bulkResults(
  cells: RosterCells,
  map: RosterMapping,
  rowsInSlice: number,
  overrides: Overrides,
): ResultSlice[] {
  const bulk = new BulkRoster(catalogue, map);
  const reader = new SliceReader(map);
  for (let from = 0; from < cells.length; from += rowsInSlice)
    bulk.take(
      structuredClone(
        reader.read(cells, from, Math.min(cells.length, from + rowsInSlice)),
      ),
    );
  for (const group of bulk.propose(matchExactly)) void group;
  return [...bulk.settle(ANY_DECISION, overrides)];
}

/** What a slice says of a row, in the words of its explanation. */
const inBulk = (slice: ResultSlice): unknown[] =>
  [...slice.outcomes].map((outcome, at) => ({
    outcome: OUTCOMES[outcome],
    classKey: catalogue.classes[slice.classes[at] ?? -1]?.specification.key,
    verdict: BULK_VERDICTS[slice.verdicts[at] ?? 0],
    hasProblem: slice.findings[at] === 1,
  }));

const explained = (row: RowClassification): unknown => ({
  outcome: row.outcome,
  classKey: row.classKey,
  verdict: isProblem(row.verdict) ? "checkTheData" : (row.verdict ?? "none"),
  hasProblem: row.problems.length > 0,
});

test("the bulk verdict of every row is its explained verdict, for every class and standard", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 60 }),
      mapping,
      fc.integer({ min: 1, max: 61 }),
      fc.dictionary(fc.integer({ min: 0, max: 59 }).map(String), code),
      (cells, map, rowsInSlice, overridden) => {
        const overrides = new Map(
          Object.entries(overridden).map(([at, cell]) => [Number(at), cell]),
        );
        const whole = classifyRoster(
          catalogue,
          matchExactly,
          cells,
          map,
          ANY_DECISION,
          overrides,
        );
        const slices = bulkResults(cells, map, rowsInSlice, overrides);
        expect(slices.flatMap(inBulk)).toEqual(whole.rows.map(explained));
      },
    ),
    { numRuns: 1_500 },
  );
});

test("each class and standard was judged, with each verdict among the answers", () => {
  const people = [0, 2, 4, 6, 9, 12, 20].flatMap((years) =>
    ["HS", "BA", "PhD", null, 4].flatMap((education) =>
      [0, 2, 9, null].map((mgmt) => [years, education, mgmt]),
    ),
  );
  const cells = catalogue.classes.flatMap((entry) =>
    people.map((person) => [codeOf(entry), ...person]),
  );
  for (const standard of ["minimum", "recommended"] as const) {
    const map = mappingOf(
      { classCode: 0, years: 1, degree: 2, mgmtYears: 3 },
      { headerRow: -1, standard, degreeNumbers: "years" },
    );
    const { rows, counts } = classifyRoster(
      catalogue,
      matchExactly,
      cells,
      map,
    );
    const slices = bulkResults(cells, map, 1_000, NO_OVERRIDES);
    expect(slices.flatMap(inBulk)).toEqual(rows.map(explained));
    expect(Object.values(counts.verdicts).every((found) => found > 0)).toBe(
      true,
    );
  }
});

test("what is decided or overridden changes the results and asks the matcher nothing anew", () => {
  const cells = [
    ["Title", "Years"],
    ["CIO I", 9],
    ["Nurse", 2],
    ["Nurse", 20],
  ];
  const map = mappingOf({ title: 0, years: 1 }, { jurisdiction: "us-nm" });
  const bulk = new BulkRoster(catalogue, map);
  bulk.take(new SliceReader(map).read(cells, 1, cells.length));
  let asked = 0;
  const proposed = [
    ...bulk.propose((title) => {
      asked += 1;
      return matchExactly(title);
    }),
  ];
  const nurses = proposed[1]?.titles.id ?? "";
  const key = "us-nm/IXGX35";
  for (const decisions of [
    ANY_DECISION,
    new Map([[nurses, { accept: key }]]),
    new Map([[nurses, "leave" as const]]),
  ])
    for (const overrides of [NO_OVERRIDES, new Map([[2, "CIO II"]])]) {
      const settling = new Settling(catalogue, cells, map);
      for (const slice of bulk.settle(decisions, overrides))
        settling.add(slice);
      const settled = settling.settled(proposed, decisions, overrides);
      expect({ ...settled, rows: [...settled.rows] }).toEqual(
        classifyRoster(
          catalogue,
          matchExactly,
          cells,
          map,
          decisions,
          overrides,
        ),
      );
    }
  expect(asked).toBe(2);
});

test("classes in force are counted by class, and add up to the accepted rows", () => {
  const cells = [
    ["Title"],
    ["CIO I"],
    ["CIO II"],
    ["CIO I"],
    ["Nurse"],
    [null],
  ];
  const { counts } = classifyRoster(
    catalogue,
    matchExactly,
    cells,
    mappingOf({ title: 0 }, { jurisdiction: "us-nm" }),
  );
  expect([...counts.classes.values()].sort()).toEqual([1, 2]);
  expect(counts.outcomes).toMatchObject({ accepted: 3, blank: 1 });
});
