/** The kinds of standing that a planner may want to see, and how many positions there are of each. */
import type { Standing } from "../../src/core/pay/band-standing";
import type { ComparedRow } from "./compare-pay";

export const PAY_GROUPS = [
  "Below",
  "Above",
  "over",
  "In range",
  "Not below (maximum unknown)",
  "Not above (minimum unknown)",
  "Bounds unknown",
  "uncompared",
  "all",
] as const satisfies readonly (
  Standing["status"] | "over" | "uncompared" | "all"
)[];

export type PayGroup = (typeof PAY_GROUPS)[number];

/** "over" goes across the others: whoever is singled out has a status besides. */
export function isIn({ standing }: ComparedRow, group: PayGroup): boolean {
  if (group === "all") return true;
  if ("uncompared" in standing) return group === "uncompared";
  return group === "over" ? standing.isOver : standing.status === group;
}

export interface PayCount {
  readonly group: PayGroup;
  readonly rows: number;
}

/** Those of the groups that say something here: the first two and "all" always, others where they have a row. */
export function countGroups(
  rows: readonly ComparedRow[],
  singlesOut: boolean,
): readonly PayCount[] {
  return PAY_GROUPS.map((group) => ({
    group,
    rows: rows.filter((row) => isIn(row, group)).length,
  })).filter(
    ({ group, rows: number }) =>
      number > 0 ||
      group === "Below" ||
      group === "Above" ||
      group === "all" ||
      (group === "over" && singlesOut),
  );
}
