/** What stops a build: a function without a page, help of another declaration, an example that answers otherwise. */
import { declaredHelp as declaredAsData } from "../../data/help";
import type { HelpText } from "../../src/core/help/complete-help";
import { declaredHelp } from "../../tools/declare-help.cjs";
import type { FunctionDescription } from "../../tools/functions-metadata.cjs";
import { pageName } from "./function-page";
import { helpTextSchema } from "./help-schema";
import { answerTo, differenceIn, type Functions } from "./run-example";
import subjects from "./subjects.json";

/** One sentence for each thing that is wrong. */
export function complaintsAboutHelp(
  described: readonly FunctionDescription[],
  functions: Functions,
  texts: readonly HelpText[],
): string[] {
  return [
    ...complaintsAboutDeclarations(described),
    ...described.flatMap((one) => complaintsAboutPage(one, texts)),
    ...texts.flatMap((text) => complaintsAboutText(text, texts)),
    ...texts.flatMap((text) => complaintsAboutExamples(text, functions)),
  ];
}

function complaintsAboutDeclarations(
  described: readonly FunctionDescription[],
): string[] {
  const same =
    JSON.stringify(declaredHelp(described)) === JSON.stringify(declaredAsData);
  return same
    ? []
    : [
        "data/help/declared.json does not say what the functions declare: run node tools/declare-help.cjs.",
      ];
}

function complaintsAboutPage(
  { id, helpUrl }: FunctionDescription,
  texts: readonly HelpText[],
): string[] {
  const complaints = [];
  if (!texts.some((text) => text.id === id))
    complaints.push(`No help is written for ${id} in data/help.`);
  if (!helpUrl?.endsWith(`/${pageName(id)}`))
    complaints.push(`${id} does not name its page as helpUrl.`);
  if (!subjects.some((one) => one.questions.some((asked) => asked.id === id)))
    complaints.push(`No question of the help's first page leads to ${id}.`);
  return complaints;
}

function complaintsAboutText(
  text: HelpText,
  texts: readonly HelpText[],
): string[] {
  const { error } = helpTextSchema.safeParse(text);
  const misshapen = (error?.issues ?? []).map(
    (issue) =>
      `The help of ${text.id} at ${issue.path.join(".")}: ${issue.message}`,
  );
  const unknown = text.seeAlso.filter(
    (id) => id === text.id || !texts.some((other) => other.id === id),
  );
  return [
    ...misshapen,
    ...unknown.map((id) => `The help of ${text.id} leads to ${id}.`),
  ];
}

const complaintsAboutExamples = (
  text: HelpText,
  functions: Functions,
): string[] =>
  text.examples.flatMap(
    (example) =>
      differenceIn(
        text.id,
        example,
        answerTo(functions, text.id, example.arguments),
      ) ?? [],
  );
