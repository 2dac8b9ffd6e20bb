/** Whether two totals are equal, as a cell says it. */
import type { CellInput } from "../port";

/** Half a cent, below which two amounts are one. */
const CRUMB = 0.005;

/** "equal", or what to do. */
export const proof = (one: string, other: string): CellInput => ({
  formula: `=IF(ABS(${one}-${other})<${CRUMB},"equal","NOT equal: build the budget again")`,
});
