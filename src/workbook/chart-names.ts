/** How the charts that are ours are told from a planner's own. */

const OURS = "Classbook: ";

/** The name under which a host knows a chart of ours. */
export const chartName = (title: string): string => `${OURS}${title}`;

/** Tells whether a name is one that we gave. */
export const isOurChart = (name: string): boolean => name.startsWith(OURS);
