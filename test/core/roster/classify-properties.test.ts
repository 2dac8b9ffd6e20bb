/** What holds for every roster, however its cells look. */
import fc from "fast-check";
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import type {
  Decision,
  RowClassification,
} from "../../../src/core/roster/classification";
import { warningsOf } from "../../../src/core/roster/check-roster";
import { classifyRoster } from "../../../src/core/roster/classify";
import { guessColumns } from "../../../src/core/roster/guess-columns";
import { findHeaderRow } from "../../../src/core/roster/header-row";
import {
  COLUMN_ROLES,
  type FactRole,
  type RosterMapping,
} from "../../../src/core/roster/mapping";
import { resultColumns, resultRow } from "../../../src/core/roster/results";
import { uniqueKeyColumns } from "../../../src/core/roster/row-keys";
import { mappingOf, matchExactly } from "./support";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    "",
    " ",
    "?",
    "CIO I",
    "cio i",
    "CIO V",
    "Chief CIO",
    "Nurse",
    "Total",
    "Health Total",
    "Title",
    "IXGX40",
    "01723",
    1723,
    0,
    0.5,
    -1,
    7,
    12,
    45000,
    "BA",
    "some college",
    true,
    { error: "#N/A" },
    "#N/A",
    "4/10/2017",
  ),
  fc.string(),
  fc.double(),
);
const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });

const facts = COLUMN_ROLES.filter(
  (role): role is FactRole => role !== "rowKey",
);
const mapping: fc.Arbitrary<RosterMapping> = fc
  .record({
    columns: fc.uniqueArray(fc.constantFrom(...facts), { maxLength: 8 }),
    rest: fc.record({
      headerRow: fc.integer({ min: -1, max: 3 }),
      jurisdiction: fc.constantFrom(undefined, "us-nm", "us-pa", "us-xx"),
      rowKey: fc.constantFrom<(number | "owned")[]>(0, 3, "owned"),
      degreeNumbers: fc.constantFrom(
        "years" as const,
        "codes" as const,
        "notNumbers" as const,
      ),
      standard: fc.constantFrom("minimum" as const, "recommended" as const),
    }),
  })
  .map(({ columns, rest }) =>
    mappingOf(Object.fromEntries(columns.map((role, at) => [role, at])), rest),
  );

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

test("counts add up, every row below the header ends once, and groups hold each position once", () => {
  fc.assert(
    fc.property(grid, mapping, (cells, map) => {
      const { rows, groups, counts } = classifyRoster(
        catalogue,
        matchExactly,
        cells,
        map,
      );
      expect(counts.rows).toBe(Math.max(0, cells.length - map.headerRow - 1));
      expect(sum(Object.values(counts.outcomes))).toBe(counts.rows);
      expect(rows.map(({ row }) => row)).toEqual(
        Array.from({ length: counts.rows }, (_, at) => map.headerRow + 1 + at),
      );
      const grouped = groups
        .flatMap((group) => group.rows)
        .sort((a, b) => a - b);
      expect(grouped).toEqual(
        rows.filter(({ outcome }) => outcome !== "blank").map(({ row }) => row),
      );
    }),
    { numRuns: 300 },
  );
});

test("a row has a class in force exactly where it is accepted, and a band or a finding with it", () => {
  fc.assert(
    fc.property(grid, mapping, (cells, map) => {
      for (const {
        outcome,
        classKey,
        code,
        band,
        problems,
        verdict,
      } of classifyRoster(catalogue, matchExactly, cells, map).rows) {
        expect(classKey !== undefined).toBe(outcome === "accepted");
        expect(code !== undefined).toBe(outcome === "accepted");
        if (outcome === "accepted")
          expect(
            band !== undefined ||
              problems.some(({ finding }) => finding === "noBand"),
          ).toBe(true);
        expect(verdict !== undefined).toBe(
          outcome === "accepted" && map.columns.has("years"),
        );
      }
    }),
    { numRuns: 300 },
  );
});

test("the order of rows does not matter", () => {
  const shuffled = grid.chain((cells) =>
    fc.record({
      cells: fc.constant(cells),
      order: fc.shuffledSubarray([...cells.keys()], {
        minLength: cells.length,
        maxLength: cells.length,
      }),
    }),
  );
  const place = ({ row: _row, ...rest }: RowClassification): unknown => rest;
  fc.assert(
    fc.property(shuffled, mapping, ({ cells, order }, map) => {
      const anywhere = { ...map, headerRow: -1 };
      const plain = classifyRoster(catalogue, matchExactly, cells, anywhere);
      const other = classifyRoster(
        catalogue,
        matchExactly,
        order.map((row) => cells[row] ?? []),
        anywhere,
      );
      expect(other.rows.map(place)).toEqual(
        order.map((row) => plain.rows[row]).map((row) => row && place(row)),
      );
      expect(other.counts).toEqual(plain.counts);
      expect(other.groups.map(({ id }) => id).sort()).toEqual(
        plain.groups.map(({ id }) => id).sort(),
      );
    }),
    { numRuns: 300 },
  );
});

test("a decision changes its own group alone", () => {
  const decision = fc.constantFrom<Decision[]>(
    "leave",
    { accept: "us-nm/IXGX52" },
    { accept: "us-xx/gone" },
  );
  fc.assert(
    fc.property(
      grid,
      mapping,
      fc.nat(),
      decision,
      (cells, map, pick, decided) => {
        const before = classifyRoster(catalogue, matchExactly, cells, map);
        const group = before.groups[pick % Math.max(1, before.groups.length)];
        const after = classifyRoster(
          catalogue,
          matchExactly,
          cells,
          map,
          new Map([[group?.id ?? "", decided]]),
        );
        before.rows.forEach((row, at) => {
          if (row.group !== group?.id) expect(after.rows[at]).toEqual(row);
        });
        expect(sum(Object.values(after.counts.outcomes))).toBe(
          after.counts.rows,
        );
      },
    ),
    { numRuns: 200 },
  );
});

test("what is written is a text, a finite number or nothing, one for each column but the planner's own", () => {
  fc.assert(
    fc.property(grid, mapping, (cells, map) => {
      const columns = resultColumns(map);
      for (const row of classifyRoster(catalogue, matchExactly, cells, map)
        .rows) {
        const values = resultRow(row, columns);
        expect(values).toHaveLength(columns.length);
        values.forEach((value, index) =>
          expect(
            columns[index]?.id === "override"
              ? value === undefined
              : value === null ||
                  typeof value === "string" ||
                  Number.isFinite(value),
          ).toBe(true),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test("warnings, guesses, header and keys never fail, and every sentence is whole", () => {
  fc.assert(
    fc.property(grid, mapping, (cells, map) => {
      // A sentence may quote a cell, and a cell may say "undefined".
      const oddWords = /undefined|NaN|\[object/;
      const quotesOddWords = cells
        .flat()
        .some((cell) => oddWords.test(String(cell)));
      for (const { sentence, count, rows } of warningsOf(
        catalogue,
        map,
        cells,
      )) {
        expect(sentence).toMatch(/^[A-Z0-9].*\.$/su);
        if (!quotesOddWords) expect(sentence).not.toMatch(oddWords);
        expect(rows.length).toBeLessThanOrEqual(count);
      }
      const header = findHeaderRow(cells) ?? -1;
      expect(header).toBeLessThan(cells.length);
      const guesses = guessColumns(
        cells[header] ?? [],
        cells.slice(header + 1),
      );
      expect(new Set(guesses.map(({ role }) => role)).size).toBe(
        guesses.length,
      );
      expect(new Set(guesses.map(({ column }) => column)).size).toBe(
        guesses.length,
      );
      expect(uniqueKeyColumns(cells).every((column) => column >= 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a whole unique column of whole numbers is always found as a key", () => {
  const ids = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(ids, (numbers) => {
      const cells = [
        ["Title", "Id"],
        ...numbers.map((number): CellValue[] => ["Nurse", number]),
      ];
      expect(uniqueKeyColumns(cells, 0)).toContain(1);
    }),
  );
});
