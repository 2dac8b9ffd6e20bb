/** The choice for overlapping ranges reaches the level that is shown beside a class. */
import { catalogue } from "../../../data";
import { classifyRoster } from "../../../src/core/roster/classify";
import type { RosterMapping } from "../../../src/core/roster/mapping";
import { mappingOf, matchExactly } from "../roster/support";

const levelUnder = (rest: Partial<RosterMapping>): string | undefined =>
  classifyRoster(
    catalogue,
    matchExactly,
    [
      ["Title", "FTE managed"],
      ["CIO I", 11],
    ],
    mappingOf({ title: 0, managedFte: 1 }, rest),
  ).rows[0]?.levelByFte;

test.each([
  [{}, "CIO I or CIO II"],
  [{ overlap: "all" }, "CIO I or CIO II"],
  [{ overlap: "lower" }, "CIO I"],
  [{ overlap: "upper" }, "CIO II"],
] as const)("an FTE in two ranges under %j is %s", (rest, level) => {
  expect(levelUnder(rest)).toBe(level);
});
