/** How surely a column header names a role. */
import type { CellValue } from "../cell";
import { wordsOf } from "../text-key";
import { textOf } from "./cells";
import { HEADER_WORDS } from "./header-vocabulary";
import { COLUMN_ROLES, type ColumnRole } from "./mapping";

/** 1 for the surest phrase alone; less for a later phrase, and for one among other words. */
export function headerStrength(role: ColumnRole, header: CellValue): number {
  const words = wordsOf(textOf(header));
  const { phrases, never } = HEADER_WORDS[role];
  if (words.length === 0 || never.some((word) => words.includes(word)))
    return 0;
  const strengths = phrases.map((phrase, order) =>
    phraseStrength(words, phrase.split(" "), order),
  );
  return Math.max(...strengths);
}

function phraseStrength(
  words: readonly string[],
  phrase: readonly string[],
  order: number,
): number {
  if (!` ${words.join(" ")} `.includes(` ${phrase.join(" ")} `)) return 0;
  const share = phrase.length / words.length;
  return (share === 1 ? 1 : 0.5 + 0.4 * share) - order * 0.005;
}

/** The strength of the role that a header names best. */
export function bestStrength(header: CellValue): number {
  return Math.max(...COLUMN_ROLES.map((role) => headerStrength(role, header)));
}

/** Tells whether a header holds a known phrase at all, be it beside words that make it mean something else. */
export function isKnownHeader(header: CellValue): boolean {
  const words = wordsOf(textOf(header));
  return COLUMN_ROLES.some((role) =>
    HEADER_WORDS[role].phrases.some(
      (phrase) => phraseStrength(words, phrase.split(" "), 0) > 0,
    ),
  );
}
