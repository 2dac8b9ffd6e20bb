/** Marks by which whoever wrote a title left it open: a question mark, "or more" behind a level, an end after "or". */
import { titleOf } from "../catalog/catalogue";
import type { Finding } from "./ground";

const DOUBT =
  /\?|(?<=[\dIVX])\+|(?:\b(?:and|or)|[/&|])\s*$|^(?:(?:and|or)\b|[/&|])/i;

/** The accepted class put to a person where the text bears such a mark, otherwise as it was found. */
export function withDoubt(found: Finding, text: string): Finding {
  const [mark] = DOUBT.exec(text) ?? [];
  const [best] = found.ranked;
  if (mark === undefined || best === undefined) return found;
  const ground = {
    ground: "extra",
    words: [mark.trim()],
    text: titleOf(best.entry),
  } as const;
  return { ...found, decision: "review", ground };
}
