/** What must hold for any person: more never worsens a verdict, and the quick verdict is the explained one. */
import fc from "fast-check";
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import { LEVELS } from "../../../src/core/catalog/requirement";
import { isProblem } from "../../../src/core/problem";
import {
  DEFAULT_CREDIT,
  readCreditTable,
  type CreditTable,
} from "../../../src/core/qualification/credit";
import {
  minQual,
  type QualificationCells,
} from "../../../src/core/qualification/min-qual";
import { rowsJudge } from "../../../src/core/qualification/judge-rows";

const asking = catalogue.classes.filter(
  (one) => one.specification.standards.length > 0,
);
const classCode = fc.constantFrom(
  ...asking.map(
    (one) =>
      one.specification.code?.value ?? one.specification.titles[0]!.title,
  ),
);
const amount = fc.oneof(
  fc.double({ min: 0, max: 20, noNaN: true }),
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 40 }).map((half) => half / 2),
);
const unknownOr = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { freq: 5 });
const level = fc.constantFrom(...LEVELS);
const college = fc.integer({ min: 1, max: 20 }).map((half) => half / 2);
const standard = fc.constantFrom("minimum", "recommended");
const credit: fc.Arbitrary<CreditTable> = fc
  .array(fc.double({ min: 0, max: 12, noNaN: true }), {
    minLength: 4,
    maxLength: 4,
  })
  .map((years) => [...years].sort((a, b) => a - b))
  .map((years) =>
    readCreditTable(
      ["associate", "bachelor", "master", "doctorate"].map((word, index) => [
        word,
        years[index] ?? 0,
      ]),
    ),
  )
  .map((table) => (isProblem(table) ? DEFAULT_CREDIT : table));
const anyCredit = fc.oneof(fc.constant(DEFAULT_CREDIT), credit);
const person = fc.record({
  classGiven: classCode,
  years: unknownOr(amount),
  degree: unknownOr(fc.oneof<fc.Arbitrary<CellValue>[]>(level, college)),
  mgmtYears: unknownOr(amount),
  standard,
});

const RANK: Record<string, number> = {
  "Not qualified": 0,
  Review: 1,
  Qualified: 2,
};
const rank = (
  cells: QualificationCells,
  table: CreditTable,
): number | undefined => {
  const answer = minQual(catalogue, cells, table);
  return isProblem(answer) ? undefined : RANK[answer];
};

function neverWorse(
  lower: QualificationCells,
  higher: QualificationCells,
  table: CreditTable,
): void {
  const [before, after] = [rank(lower, table), rank(higher, table)];
  if (before !== undefined && after !== undefined)
    expect(after).toBeGreaterThanOrEqual(before);
}

const runs = { numRuns: 4000 };

test("more years never worsen a verdict", () => {
  fc.assert(
    fc.property(person, amount, amount, anyCredit, (cells, a, b, table) =>
      neverWorse(
        { ...cells, years: Math.min(a, b) },
        { ...cells, years: Math.max(a, b) },
        table,
      ),
    ),
    runs,
  );
});

test("more leadership never worsens a verdict", () => {
  fc.assert(
    fc.property(person, amount, amount, anyCredit, (cells, a, b, table) =>
      neverWorse(
        { ...cells, mgmtYears: Math.min(a, b) },
        { ...cells, mgmtYears: Math.max(a, b) },
        table,
      ),
    ),
    runs,
  );
});

test("a higher degree, or more years of college, never worsens a verdict", () => {
  const index = fc.nat(LEVELS.length - 1);
  fc.assert(
    fc.property(
      person,
      index,
      index,
      college,
      college,
      anyCredit,
      (cells, a, b, c, d, table) => {
        neverWorse(
          { ...cells, degree: LEVELS[Math.min(a, b)]! },
          { ...cells, degree: LEVELS[Math.max(a, b)]! },
          table,
        );
        neverWorse(
          { ...cells, degree: Math.min(c, d) },
          { ...cells, degree: Math.max(c, d) },
          table,
        );
      },
    ),
    runs,
  );
});

test("filling a blank never turns Qualified or Not qualified into its opposite", () => {
  fc.assert(
    fc.property(
      person,
      anyCredit,
      amount,
      level,
      amount,
      (cells, table, years, degree, mgmtYears) => {
        const filled = {
          ...cells,
          years: cells.years ?? years,
          degree: cells.degree ?? degree,
          mgmtYears: cells.mgmtYears ?? mgmtYears,
        };
        const [open, known] = [rank(cells, table), rank(filled, table)];
        if (open === RANK["Qualified"] || open === RANK["Not qualified"])
          expect([open, undefined]).toContain(known);
      },
    ),
    runs,
  );
});

test("the credit table never makes Qualified", () => {
  fc.assert(
    fc.property(person, anyCredit, anyCredit, (cells, one, other) => {
      const [a, b] = [rank(cells, one), rank(cells, other)];
      expect(a === 2).toBe(b === 2);
    }),
    runs,
  );
});

test("the verdicts of many rows by thresholds are the explained ones", () => {
  const rows = fc.array(person, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(rows, anyCredit, (people, table) => {
      const column = (name: keyof QualificationCells) =>
        people.map((cells) => cells[name]);
      const columns = {
        classGiven: column("classGiven"),
        years: column("years"),
        degree: column("degree"),
        mgmtYears: column("mgmtYears"),
        standard: column("standard"),
      };
      const quick = rowsJudge(catalogue, table)(columns, people.length);
      const explained = people.map((cells) => minQual(catalogue, cells, table));
      // Left to the closer look: problems, and years of college, which only a sum can judge.
      expect(quick).toEqual(
        explained.map((answer, row) =>
          isProblem(answer) ||
          answer === "" ||
          typeof people[row]?.degree === "number"
            ? undefined
            : answer,
        ),
      );
    }),
    { numRuns: 1000 },
  );
});
