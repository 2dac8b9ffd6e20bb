/** All pages of help as texts by their path in the built folder. */
import { helpTexts, declaredHelp } from "../../data/help";
import { completeHelp } from "../../src/core/help/complete-help";
import type { FunctionDescription } from "../../tools/functions-metadata.cjs";
import { functionPage, pageName, type AnsweredHelp } from "./function-page";
import { indexPage } from "./index-page";
import { answerTo, type Functions } from "./run-example";
import subjects from "./subjects.json";

/** Help with the names that functions.json gives and the answers that the functions give. */
export function answeredHelp(
  described: readonly FunctionDescription[],
  functions: Functions,
): readonly AnsweredHelp[] {
  const names = new Map(described.map(({ id, name }) => [id, name]));
  return completeHelp(helpTexts, declaredHelp, prefixOf(described)).map(
    (help) => ({
      ...help,
      name: names.get(help.id) ?? help.id,
      examples: help.examples.map((example) => ({
        ...example,
        answer: answerTo(functions, help.id, example.arguments),
      })),
    }),
  );
}

/** The build sets one prefix for all. */
function prefixOf(described: readonly FunctionDescription[]): string {
  const [first] = described;
  return first ? first.name.slice(0, -first.id.length) : "";
}

export function helpPages(
  help: readonly AnsweredHelp[],
): Readonly<Record<string, string>> {
  return {
    "help/index.html": indexPage(subjects, help),
    ...Object.fromEntries(
      help.map((one) => [`help/${pageName(one.id)}`, functionPage(one)]),
    ),
  };
}
