/** Help of every custom function, as the pages and the pane show it: its texts here, its arguments as the functions declare them. */
import {
  completeHelp,
  type DeclaredHelp,
  type HelpText,
} from "../../src/core/help/complete-help";
import type { FunctionHelp } from "../../src/core/help/function-help";
import declared from "./declared.json";
import minQual from "./minqual.json";

/** The files are checked when the product is built, each example by running it. */
const texts = [minQual] as unknown as readonly HelpText[];

export const functionHelp: readonly FunctionHelp[] = completeHelp(
  texts,
  declared as readonly DeclaredHelp[],
);
