/** Matching a title by its words: the nearest classes, how surely each is meant, and what that decides. */
import type { CatalogueClass } from "../catalog/catalogue";
import { decideOn } from "./acceptance";
import { align, type Alignment, matchedWords } from "./alignment";
import { confidencesOf } from "./confidence";
import type { Finding } from "./ground";
import { resolveTitle } from "./resolved-title";
import { shortlist } from "./shortlist";
import type { TitleIndex } from "./title-index";
import type { RankedClass } from "./title-match";
import { readTitle } from "./title-words";

/** Below this score a class is not told as near. */
const NEAR = 0.35;

/** What the words of a text mean, with at most `top` classes. */
export function findByWords(
  index: TitleIndex,
  text: string,
  top: number,
): Finding {
  const title = resolveTitle(index, readTitle(text));
  const names = shortlist(index, title);
  const nearest = bestOfEachClass(
    names.map((name) => align(index, title, name)),
  );
  const [best] = nearest;
  if (!best)
    return { decision: "none", ranked: [], ground: { ground: "nothingNear" } };
  const confidences = confidencesOf(nearest, index.classes);
  const ranked = nearest
    .slice(0, top)
    .map((alignment, at) => rankedClass(alignment, confidences[at] ?? 0));
  return { ...decideOn(index, best, confidences[0] ?? 0), ranked };
}

/** Each class once, by the name that fits best; best class first. */
function bestOfEachClass(alignments: readonly Alignment[]): Alignment[] {
  const seen = new Set<CatalogueClass>();
  return alignments
    .filter(({ score }) => score >= NEAR)
    .sort((a, b) => b.score - a.score)
    .filter(({ name }) => !seen.has(name.entry) && seen.add(name.entry));
}

function rankedClass(alignment: Alignment, confidence: number): RankedClass {
  const { title, level, name } = alignment;
  const numerals = level === "same" ? title.numerals : [];
  return {
    entry: name.entry,
    confidence,
    words: [...matchedWords(alignment), ...numerals],
  };
}
