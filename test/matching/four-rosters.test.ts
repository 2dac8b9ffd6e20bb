/**
 * Owns the proof on every distinct title of the four rosters, 11,374 of them: of all these only six of New Mexico's name
 * a class of their state, and nothing else is accepted. Skipped where the rosters are absent.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { catalogue } from "../../data";
import { matchTitle, prepareTitles } from "../../src/core/matching/match-title";

const folder = resolve(__dirname, "../../../shared/rosters");

/** The whole catalogue stands in for the city, of which no class is in it. */
const ROSTERS = [
  {
    ...{ roster: "nm_state_2017", jurisdiction: "us-nm", distinct: 1233 },
    accepted: {
      "IT TECHNOLOGY OFFICER": "us-nm/IXGS26",
      "IT CIO I OR TECH MANAGER I": "us-nm/IXGX30",
      "IT CIO II OR TECH MANAGER II": "us-nm/IXGX35",
      "IT CIO III OR TECH MANAGER III": "us-nm/IXGX40",
      "IT CIO IV": "us-nm/IXGX46",
      "IT CIO V": "us-nm/IXGX52",
    },
  },
  {
    ...{ roster: "mt_state_2017", jurisdiction: "us-mt", distinct: 1500 },
    accepted: {},
  },
  {
    ...{ roster: "pa_state_2016", jurisdiction: "us-pa", distinct: 7547 },
    accepted: {},
  },
  {
    ...{ roster: "chicago_city_2015", jurisdiction: null, distinct: 1094 },
    accepted: {},
  },
] as const;

function matchesIn(roster: string, jurisdiction: string | null) {
  const text = readFileSync(resolve(folder, `${roster}.csv`), "utf8").trimEnd();
  const { data } = Papa.parse<{ title: string }>(text, { header: true });
  const index = prepareTitles(
    catalogue.classes.filter(
      (entry) =>
        jurisdiction === null || entry.jurisdiction.key === jurisdiction,
    ),
  );
  const titles = [...new Set(data.map(({ title }) => title))];
  return titles.map((title) => matchTitle(index, title, 1));
}

if (!existsSync(folder))
  test.skip("skipped: ../shared/rosters is not beside this checkout", () => {});
else
  describe.each(ROSTERS)("$roster", ({ roster, jurisdiction, ...expected }) => {
    const matches = matchesIn(roster, jurisdiction);

    test("only titles that name a class are accepted", () => {
      const accepted = matches
        .filter(({ decision }) => decision === "accepted")
        .map(({ title, ranked }) => [
          title,
          ranked[0]?.entry.specification.key,
        ]);
      expect(matches).toHaveLength(expected.distinct);
      expect(Object.fromEntries(accepted)).toEqual(expected.accepted);
    });

    test("fewer than one title in a hundred is put to a person", () => {
      const asked = matches.filter(({ decision }) => decision === "review");
      expect(asked.length / matches.length).toBeLessThan(0.01);
    });
  });
