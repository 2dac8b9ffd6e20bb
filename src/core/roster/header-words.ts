/** How surely a column header names a role. */
import type { CellValue } from "../cell";
import { wordsOf } from "../text-key";
import { textOf } from "./cells";
import { HEADER_WORDS } from "./header-vocabulary";
import { COLUMN_ROLES, type ColumnRole } from "./mapping";

/** What a later phrase of a role is worth less than the one before it. */
const STEP = 0.005;

/** Between spaces, so that "id" is not found in "paid". */
interface Phrase {
  readonly spaced: string;
  readonly words: number;
  readonly worthLess: number;
}

const PHRASES = new Map<ColumnRole, readonly Phrase[]>(
  COLUMN_ROLES.map((role) => [
    role,
    HEADER_WORDS[role].phrases.map((phrase, order) => ({
      spaced: ` ${phrase} `,
      words: phrase.split(" ").length,
      worthLess: order * STEP,
    })),
  ]),
);

/** 1 for the surest phrase alone; less for a later phrase, and for one among other words; 0 for none. */
export function headerStrength(role: ColumnRole, header: CellValue): number {
  return strengthOf(role, wordsOf(textOf(header)));
}

/** The strength of the role that a header names best. */
export function bestStrength(header: CellValue): number {
  const words = wordsOf(textOf(header));
  return Math.max(...COLUMN_ROLES.map((role) => strengthOf(role, words)));
}

/** Tells whether a header holds a known phrase at all, be it beside words that make it mean something else. */
export function isKnownHeader(header: CellValue): boolean {
  const words = wordsOf(textOf(header));
  return COLUMN_ROLES.some((role) => phraseStrength(role, words) > 0);
}

function strengthOf(role: ColumnRole, words: readonly string[]): number {
  const { never } = HEADER_WORDS[role];
  return never.some((word) => words.includes(word))
    ? 0
    : phraseStrength(role, words);
}

function phraseStrength(role: ColumnRole, words: readonly string[]): number {
  const spaced = ` ${words.join(" ")} `;
  const found = (PHRASES.get(role) ?? []).filter((phrase) =>
    spaced.includes(phrase.spaced),
  );
  const strengths = found.map(({ words: count, worthLess }) => {
    const share = count / words.length;
    return (share === 1 ? 1 : 0.5 + 0.4 * share) - worthLess;
  });
  return Math.max(0, ...strengths);
}
