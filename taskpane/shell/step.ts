/** The three steps of the pane, in the order in which a planner takes them. */

export const STEPS = ["roster", "titles", "write"] as const;

export type Step = (typeof STEPS)[number];
