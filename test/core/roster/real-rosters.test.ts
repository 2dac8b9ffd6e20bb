/** Four public rosters: their columns are guessed, and every row of New Mexico's ends in one place. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import { classesIn } from "../../../src/core/catalog/find-class";
import { matchTitle } from "../../../src/core/matching/match-title";
import { prepareTitles } from "../../../src/core/matching/title-index";
import { isProblem } from "../../../src/core/problem";
import type { WholeClassification } from "../../../src/core/roster/classification";
import { warningsOf } from "../../../src/core/roster/check-roster";
import { classifyRoster } from "../../../src/core/roster/classify";
import { guessColumns } from "../../../src/core/roster/guess-columns";
import { findHeaderRow } from "../../../src/core/roster/header-row";
import { uniqueKeyColumns } from "../../../src/core/roster/row-keys";
import { hasRosters, mappingOf, NO_ROSTERS, readRoster } from "./support";

const EXPECTED: [string, Record<string, string>][] = [
  [
    "nm_state_2017",
    {
      title: "title",
      salary: "salary",
      midpoint: "position_midpoint",
      status: "status",
      department: "organization",
    },
  ],
  [
    "pa_state_2016",
    { title: "title", salary: "annual_salary", department: "department" },
  ],
  [
    "mt_state_2017",
    { title: "title", salary: "base_rate", department: "department" },
  ],
  [
    "chicago_city_2015",
    { title: "title", salary: "annual_salary", department: "department" },
  ],
];

/** The bands of the 82 positions, by hand from the roster's own titles and the document's bands. */
const POSITIONS = { IF: 18, IG: 28, IH: 13, II: 14, IJ: 6, IK: 3 };

if (hasRosters) {
  test.each(EXPECTED)("%s: header and columns", (name, expected) => {
    const cells = readRoster(name);
    expect(findHeaderRow(cells)).toBe(0);
    const header = cells[0] ?? [];
    const guesses = guessColumns(header, cells.slice(1));
    expect(
      Object.fromEntries(
        guesses.map(({ role, column }) => [role, header[column]]),
      ),
    ).toEqual(expected);
    expect(uniqueKeyColumns(cells)).toEqual([]);
  });

  test.each(EXPECTED)(
    "%s without its header: no row of it is taken for one",
    (name) => {
      expect(findHeaderRow(readRoster(name).slice(1))).toBeUndefined();
    },
  );

  describe("New Mexico's roster", () => {
    const cells = readRoster("nm_state_2017");
    const mapping = mappingOf(
      { title: 0, midpoint: 4, salary: 5 },
      { jurisdiction: "us-nm" },
    );
    const classify = (roster: CellValue[][]): WholeClassification => {
      const classes = classesIn(catalogue, "NM");
      if (isProblem(classes))
        throw new Error("New Mexico is not in the catalogue");
      const index = prepareTitles(classes);
      return classifyRoster(
        catalogue,
        (title) => matchTitle(index, title, 20),
        roster,
        mapping,
      );
    };
    const { rows, counts } = classify(cells);

    test("every row ends in exactly one place", () => {
      expect(counts.rows).toBe(21_740);
      expect(
        Object.values(counts.outcomes).reduce((sum, count) => sum + count, 0),
      ).toBe(21_740);
      expect(counts.outcomes).toMatchObject({
        accepted: 82,
        blank: 0,
        checkTheData: 0,
      });
      expect(counts.outcomes.review).toBeLessThanOrEqual(217);
    });

    test("the 82 positions stand in the bands of their classes, with a compa-ratio from the roster's own midpoint", () => {
      const accepted = rows.filter(({ outcome }) => outcome === "accepted");
      const bands = accepted.map(({ band }) => band);
      expect(
        Object.fromEntries(
          Object.keys(POSITIONS).map((band) => [
            band,
            bands.filter((other) => other === band).length,
          ]),
        ),
      ).toEqual(POSITIONS);
      for (const { row, compaRatio } of accepted)
        expect(compaRatio).toBeCloseTo(
          Number(cells[row]?.[5]) / Number(cells[row]?.[4]),
          12,
        );
    });

    test("a row without a title has no class and says why", () => {
      const untitled = rows.filter(({ row }) => cells[row]?.[0] === null);
      expect(untitled).toHaveLength(375);
      expect(
        untitled.every(
          ({ outcome, reason }) =>
            outcome === "none" && reason.includes("no title"),
        ),
      ).toBe(true);
    });

    test("the order of rows does not matter", () => {
      const [header = [], ...below] = cells;
      const turned = classify([header, ...below.reverse()]);
      const last = cells.length;
      for (const row of turned.rows)
        expect([row.outcome, row.classKey, row.compaRatio]).toEqual([
          rows[last - 1 - row.row]?.outcome,
          rows[last - 1 - row.row]?.classKey,
          rows[last - 1 - row.row]?.compaRatio,
        ]);
    });

    test("what is worth knowing: titles that are missing", () => {
      expect(warningsOf(catalogue, mapping, cells)).toMatchObject([
        { kind: "blankTitles", count: 375 },
      ]);
    });
  });
} else {
  test.skip(NO_ROSTERS, () => {});
}
