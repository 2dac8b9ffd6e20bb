/** The parts of the pane, of which one is in sight. */

export const PARTS = [
  "roster",
  "file",
  "nextMonth",
  "assumptions",
  "explanation",
  "history",
  "sharing",
  "classes",
  "functions",
] as const;

export type Part = (typeof PARTS)[number];
