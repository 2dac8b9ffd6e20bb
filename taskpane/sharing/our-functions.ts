/** The names of our functions, as formulas write them. */
import { functionHelp } from "../../data/help";

export const OUR_FUNCTIONS: ReadonlySet<string> = new Set(
  functionHelp.map(({ id }) => id),
);
