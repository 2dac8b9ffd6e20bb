/** Matching a title by its words: the nearest class of each name, how surely, and whether that may be accepted. */
import type { CatalogueClass } from "../catalog/catalogue";
import {
  align,
  type Alignment,
  extraWords,
  hasExtraWords,
  lackingWords,
  lacksWords,
  matchedWords,
} from "./alignment";
import { confidencesOf, trustInWords } from "./confidence";
import type { Finding, Ground } from "./ground";
import { resolveTitle, type ResolvedWord } from "./resolved-title";
import { meaningsOf } from "./short-forms";
import { shortlist } from "./shortlist";
import type { TitleIndex } from "./title-index";
import type { RankedClass } from "./title-match";
import { readTitle } from "./title-words";
import { isWholeWord } from "./whole-words";
import { SAME_WORD } from "./word-likeness";

/** A match by words is accepted from this confidence on; measured: 99.8% of such are right. */
const ACCEPT_FROM = 0.9;
/** A person is asked where the words alone are right with this chance. */
const REVIEW_FROM = 0.25;
/** Below this score a class is not told as near. */
const NEAR = 0.35;

/** What the words of a text mean. */
export function findByWords(index: TitleIndex, text: string): Finding {
  const title = resolveTitle(index, readTitle(text));
  const names = shortlist(index, title);
  const nearest = bestOfEachClass(
    names.map((name) => align(index, title, name)),
  );
  const [best] = nearest;
  if (!best)
    return { decision: "none", ranked: [], ground: { ground: "nothingNear" } };
  const confidences = confidencesOf(nearest, index.classes);
  const ranked = nearest.map((alignment, at) =>
    rankedClass(alignment, confidences[at] ?? 0),
  );
  const open = openGround(index, best, confidences[0] ?? 0);
  if (!open)
    return {
      decision: "accepted",
      ranked,
      ground: { ground: "words", text: best.name.text },
    };
  if (isWorthReview(index, best))
    return { decision: "review", ranked, ground: open };
  return { decision: "none", ranked, ground: farGround(index, best) };
}

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

/** What is open about the best class; undefined where nothing is and it may be accepted. */
function openGround(
  index: TitleIndex,
  best: Alignment,
  confidence: number,
): Ground | undefined {
  const { name, level, title, weakest } = best;
  const { text, standsFor } = name;
  if (hasExtraWords(best))
    return {
      ground: "extra",
      words: extraWords(best).map((word) => word.written),
      text,
    };
  if (lacksWords(best))
    return { ground: "lacking", words: lackingWords(index, best), text };
  if (level !== "same") return { ground: "level", match: level, text };
  if (name.kind === "inferred") return { ground: "inferred", title: standsFor };
  if (name.kind === "capacity") return { ground: "capacity", role: standsFor };
  if (title.levelMayBeCut) return { ground: "cutLevel" };
  if (weakest < SAME_WORD || confidence < ACCEPT_FROM)
    return { ground: "unsure", text };
  return undefined;
}

function isWorthReview(index: TitleIndex, best: Alignment): boolean {
  if (trustInWords(best, index.classes) >= REVIEW_FROM) return true;
  return !lacksWords(best) && !extraWords(best).some(namesOtherWork);
}

/** Ranks, and initials of an agency, leave the occupation as it is. */
function namesOtherWork({ word }: ResolvedWord): boolean {
  const meanings = [word, ...meaningsOf(word)];
  if (meanings.some((meaning) => RANKS.has(meaning))) return false;
  return isWholeWord(word) || meanings.length > 1;
}

const RANKS = new Set(
  "acting assistant associate chief deputy head interim junior lead principal senior temporary vice".split(
    " ",
  ),
);

function farGround(index: TitleIndex, best: Alignment): Ground {
  const { text } = best.name;
  const words = extraWords(best).map((word) => word.written);
  const lacking = lackingWords(index, best);
  if (words.length === 0 && lacking.length === 0)
    return { ground: "unsure", text };
  return { ground: "otherWork", words, lacking, text };
}
