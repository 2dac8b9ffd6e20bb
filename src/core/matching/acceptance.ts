/** Whether the nearest class of a title is accepted, put to a person or far off, and on what ground. */
import {
  type Alignment,
  extraWords,
  hasExtraWords,
  isInOrder,
  lackingWords,
  lacksWords,
  wordPairs,
} from "./alignment";
import { trustInWords } from "./confidence";
import type { Finding, Ground } from "./ground";
import type { ResolvedWord } from "./resolved-title";
import { isCertainly } from "./language/certain-word";
import { meaningsOf } from "./language/short-forms";
import type { TitleIndex } from "./title-index";
import { isWholeWord } from "./language/whole-words";
import { SAME_WORD } from "./language/word-likeness";
import { readTitle } from "./title-words";

/** A match by words is accepted from this confidence on; of such, more than 99 in 100 noisy titles are right. */
const ACCEPT_FROM = 0.9;
/** A person is asked where the words alone are right with this chance. */
const REVIEW_FROM = 0.25;

/** Words that set the rank within an occupation and leave the occupation as it is. */
const RANKS = new Set(
  "acting assistant associate chief deputy head interim junior lead principal senior temporary vice".split(
    " ",
  ),
);

/** The decision on the best class of a title, and its ground. */
export function decideOn(
  index: TitleIndex,
  best: Alignment,
  confidence: number,
): Omit<Finding, "ranked"> {
  const open = openGround(index, best, confidence);
  if (!open)
    return {
      decision: "accepted",
      ground: { ground: "words", text: best.name.text },
    };
  return isWorthReview(index, best)
    ? { decision: "review", ground: open }
    : { decision: "none", ground: farGround(index, best) };
}

/** What is open about the best class; undefined where nothing is. */
function openGround(
  index: TitleIndex,
  best: Alignment,
  confidence: number,
): Ground | undefined {
  const { name, level, title, weakest } = best;
  const { text, standsFor } = name;
  if (hasExtraWords(best))
    return { ground: "extra", words: writtenExtra(best), text };
  if (lacksWords(best))
    return { ground: "lacking", words: lackingWords(index, best), text };
  if (level !== "same") return { ground: "level", match: level, text };
  if (name.kind === "inferred") return { ground: "inferred", title: standsFor };
  if (name.kind === "capacity") return { ground: "capacity", role: standsFor };
  if (title.levelMayBeCut) return { ground: "cutLevel" };
  const relations = foreignRelations(index, best);
  if (relations.length > 0) return { ground: "extra", words: relations, text };
  const isSure = weakest >= SAME_WORD && confidence >= ACCEPT_FROM;
  return isSure ? slipGround(index, best) : { ground: "unsure", text };
}

/**
 * Small words that the name has not, and that may make the class somebody else's, as in "Officer to the Chief". "of" in
 * the midst of a name does not, unless it is of several: "Chief of Information Officers".
 */
function foreignRelations(index: TitleIndex, best: Alignment): string[] {
  const own = readTitle(best.name.text).relations;
  const foreign = best.title.relations.filter((word) => !own.includes(word));
  const isOfSeveral = wordPairs(index, best).some(
    ({ word, meant }) => word.word === `${meant}s`,
  );
  const isOpen = isOfSeveral || !isInOrder(best);
  return isOpen ? foreign : foreign.filter((word) => word !== "of");
}

/** The first word that may be another word of the language, as "protect" is for "project"; undefined where none may. */
function slipGround(index: TitleIndex, best: Alignment): Ground | undefined {
  const slip = wordPairs(index, best).find(
    ({ word, meant }) => !isCertainly(word.word, meant),
  );
  const { text } = best.name;
  return (
    slip && { ground: "slip", word: slip.word.written, meant: slip.meant, text }
  );
}

/** Where the words are likely right, or the whole name stands in the title beside nothing that names other work. */
function isWorthReview(index: TitleIndex, best: Alignment): boolean {
  if (trustInWords(best, index.classes) >= REVIEW_FROM) return true;
  return !lacksWords(best) && !extraWords(best).some(namesOtherWork);
}

/** Words of the language do, but for ranks; an agency's initials do not. */
function namesOtherWork({ word }: ResolvedWord): boolean {
  const meanings = meaningsOf(word);
  if (RANKS.has(word) || meanings.some((meaning) => RANKS.has(meaning)))
    return false;
  return isWholeWord(word) || meanings.length > 0;
}

function farGround(index: TitleIndex, best: Alignment): Ground {
  const { text } = best.name;
  const words = writtenExtra(best);
  const lacking = lackingWords(index, best);
  if (words.length === 0 && lacking.length === 0)
    return { ground: "unsure", text };
  return { ground: "otherWork", words, lacking, text };
}

const writtenExtra = (alignment: Alignment): string[] =>
  extraWords(alignment).map(({ written }) => written);
