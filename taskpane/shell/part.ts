/** The parts of the pane, of which one is in sight, in the groups in which a planner looks for them. */

export const PART_GROUPS = {
  /** What is done to a roster. */
  roster: ["roster", "nextMonth", "file"],
  /** Whether people and their pay fit the classes. */
  people: ["screening", "payBands"],
  /** What positions cost. */
  budget: ["budget", "scenarios"],
  /** What is asked, and changes nothing. */
  lookUp: ["explanation", "classes", "functions"],
  /** What counts for the whole workbook, and what it keeps. */
  workbook: ["assumptions", "history", "sharing"],
} as const;

export type PartGroup = keyof typeof PART_GROUPS;

export type Part = (typeof PART_GROUPS)[PartGroup][number];

export const GROUPS = Object.keys(PART_GROUPS) as readonly PartGroup[];

export function groupOf(part: Part): PartGroup {
  const group = GROUPS.find((one) => partsOf(one).includes(part));
  if (group === undefined) throw new Error(`No group holds ${part}.`);
  return group;
}

export function partsOf(group: PartGroup): readonly Part[] {
  return PART_GROUPS[group];
}
