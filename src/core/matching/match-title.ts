/** Matching a free-text title to classes: exact names first, then alternatives, then its words, then what it heads. */
import { findAlternatives } from "./alternatives";
import { findExact } from "./exact-name";
import type { Finding } from "./ground";
import { findHeadship } from "./headship";
import { withDoubt } from "./doubt-marks";
import { findByWords } from "./match-by-words";
import { reasonFor } from "./reason";
import type { TitleIndex } from "./title-index";
import type { TitleMatch } from "./title-match";

export { prepareTitles, type TitleIndex } from "./title-index";

/** The classes that a title may mean, at most `top`, and whether one of them is decided on. Never throws. */
export function matchTitle(
  index: TitleIndex,
  title: string,
  top = 3,
): TitleMatch {
  const { decision, ranked, ground } = find(index, title.trim(), top);
  return {
    title,
    decision,
    ranked: ranked.slice(0, top),
    reason: reasonFor(ground),
  };
}

function find(index: TitleIndex, text: string, top: number): Finding {
  if (text === "")
    return { decision: "none", ranked: [], ground: { ground: "blank" } };
  const found =
    findExact(index, text) ??
    findAlternatives(index, text) ??
    findByWords(index, text, top);
  if (found.decision === "accepted") return withDoubt(found, text);
  if (found.decision !== "none") return found;
  return findHeadship(index, text, top) ?? found;
}
