/** Which functions a search means, and in which order they stand. */
import type { FunctionHelp } from "../../src/core/help/function-help";
import { wordsOf } from "../../src/core/text-key";
import type { FunctionOrder } from "./FunctionList";

/** Those that say every word of the search; the tasks stand in the order of the help, the names in that of the alphabet. */
export function foundFunctions(
  help: readonly FunctionHelp[],
  search: string,
  order: FunctionOrder,
): readonly FunctionHelp[] {
  const words = wordsOf(search);
  const found = help.filter((one) => {
    const said = wordsOf(`${one.id} ${one.task} ${one.summary}`);
    return words.every((word) => said.some((other) => other.startsWith(word)));
  });
  return order === "byTask"
    ? found
    : [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}
