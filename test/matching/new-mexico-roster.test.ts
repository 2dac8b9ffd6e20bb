/** Owns the proof on a whole state's roster: 82 positions in six classes, 21,658 others. Skipped where the roster is absent. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { catalogue } from "../../data";
import { matchTitle, prepareTitles } from "../../src/core/matching/match-title";
import type { MatchDecision } from "../../src/core/matching/title-match";

const file = resolve(__dirname, "../../../shared/rosters/nm_state_2017.csv");

/** Positions of each class, counted by hand from the roster's own titles. */
const POSITIONS = {
  "us-nm/IXGS26": 18,
  "us-nm/IXGX30": 28,
  "us-nm/IXGX35": 13,
  "us-nm/IXGX40": 14,
  "us-nm/IXGX46": 6,
  "us-nm/IXGX52": 3,
};
const OTHERS = 21_658;

const answers = existsSync(file) ? matchedRows() : undefined;

function matchedRows(): { decision: MatchDecision; classKey?: string }[] {
  const text = readFileSync(file, "utf8").trimEnd();
  const { data } = Papa.parse<{ title: string }>(text, { header: true });
  const index = prepareTitles(
    catalogue.classes.filter(
      ({ jurisdiction }) => jurisdiction.key === "us-nm",
    ),
  );
  return data.map(({ title }) => {
    const { decision, ranked } = matchTitle(index, title, 1);
    return { decision, classKey: ranked[0]?.entry.specification.key ?? "" };
  });
}

if (!answers)
  test.skip("skipped: ../shared/rosters is not beside this checkout", () => {});
else {
  test("each class gets its positions, and no other position is accepted", () => {
    const counts: Record<string, number> = {};
    for (const { decision, classKey = "" } of answers)
      if (decision === "accepted")
        counts[classKey] = (counts[classKey] ?? 0) + 1;
    expect(counts).toEqual(POSITIONS);
  });

  test("of the other positions at most one in a hundred is put to a person", () => {
    const open = answers.filter(({ decision }) => decision === "review");
    expect(answers).toHaveLength(OTHERS + 82);
    expect(open.length).toBeLessThanOrEqual(OTHERS / 100);
    expect(open.length).toBeGreaterThan(0);
  });
}
