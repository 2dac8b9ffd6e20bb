/** Titles that give alternatives, as "Clerk I or Typist I" does for two tracks of one class. */
import type { CatalogueClass } from "../catalog/catalogue";
import { findExact } from "./exact-name";
import type { Finding } from "./ground";
import { findByWords } from "./match-by-words";
import type { TitleIndex } from "./title-index";
import { readTitle } from "./title-words";

const MOST_ALTERNATIVES = 4;

/**
 * What the alternatives name together: accepted where all are accepted as one class, a review where they are accepted
 * as several; undefined where the text has none, or one of them is not accepted by itself.
 */
export function findAlternatives(
  index: TitleIndex,
  text: string,
): Finding | undefined {
  const parts = text.split(/\s+or\s+|\s*[/|;]\s*/i);
  if (parts.length < 2 || parts.length > MOST_ALTERNATIVES) return undefined;
  const findings = sharingLevel(parts).map(
    (part) => findExact(index, part) ?? findByWords(index, part, 1),
  );
  if (findings.some(({ decision }) => decision !== "accepted"))
    return undefined;
  return together(findings);
}

/** "Clerk or Typist II": the one level that is given is meant for all. */
function sharingLevel(parts: readonly string[]): string[] {
  const numerals = parts.map((part) => readTitle(part).numerals);
  const given = numerals.find((each) => each.length > 0)?.[0];
  return parts.map((part, at) =>
    numerals[at]?.length === 0 && given !== undefined
      ? `${part} ${given}`
      : part,
  );
}

function together(findings: readonly Finding[]): Finding | undefined {
  const named = findings.flatMap(({ ranked }) => ranked.slice(0, 1));
  const entries = [...new Set(named.map(({ entry }) => entry))];
  const [only] = entries;
  if (!only) return undefined;
  const ranked = entries.map((entry) =>
    rankedTogether(named, entry, entries.length),
  );
  return entries.length === 1
    ? {
        decision: "accepted",
        ranked,
        ground: { ground: "tracks", entry: only },
      }
    : { decision: "review", ranked, ground: { ground: "several", entries } };
}

type Named = Finding["ranked"];

/** One class sums up what its alternatives say; several share the certainty. */
function rankedTogether(
  named: Named,
  entry: CatalogueClass,
  classes: number,
): Named[number] {
  const own = named.filter((each) => each.entry === entry);
  const confidence = Math.min(...own.map((each) => each.confidence)) / classes;
  return { entry, confidence, words: own.flatMap(({ words }) => words) };
}
