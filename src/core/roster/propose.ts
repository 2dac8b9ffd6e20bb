/** What is proposed for a group of equal titles: by its class code where that names a class, else by its title. */
import { isBlank, isCellError } from "../cell";
import {
  codeOf,
  nameOf,
  type Catalogue,
  type CatalogueClass,
} from "../catalog/catalogue";
import { findClass, type FoundClass } from "../catalog/find-class";
import type { RankedClass, TitleMatch } from "../matching/title-match";
import { textOf } from "./cells";
import type { Proposal } from "./classification";
import { isUntitled, type EqualTitles } from "./group-titles";
import { REASON } from "./reasons";

/** Ranks the classes that a title may mean, at least twenty of them where so many are near. */
export type MatchTitle = (title: string) => TitleMatch;

/** Proposes a class for a group; `catalogue` is that of the roster's jurisdiction. */
export function propose(
  catalogue: Catalogue,
  match: MatchTitle,
  group: EqualTitles,
): Proposal {
  const error = [group.code, group.title].find(isCellError);
  if (error) return bare("checkTheData", REASON.errorCell(error.error));
  if (isUntitled(group)) return bare("none", REASON.noTitle);
  const title = isBlank(group.title) ? undefined : match(textOf(group.title));
  if (isBlank(group.code))
    return title ? byTitle(title) : bare("none", REASON.noTitle);
  const found = findClass(catalogue, group.code);
  if ("entry" in found) return byCode(found, title);
  return byTitleBeside(textOf(group.code), title);
}

const bare = (outcome: Proposal["outcome"], reason: string): Proposal => ({
  outcome,
  ranked: [],
  confidence: 0,
  reason,
});

function byTitle({ decision, ranked, reason }: TitleMatch): Proposal {
  return {
    outcome: decision,
    ranked,
    confidence: ranked[0]?.confidence ?? 0,
    reason,
  };
}

/** A code that names a class decides, unless the title surely means another. */
function byCode(
  { entry, repaired }: FoundClass,
  title: TitleMatch | undefined,
): Proposal {
  const code = codeOf(entry);
  const own: RankedClass = { entry, confidence: 1, words: [repaired ?? code] };
  const others = (title?.ranked ?? []).filter(
    (candidate) => !isSame(candidate.entry, entry),
  );
  const ranked = [own, ...others];
  const lost = repaired === undefined ? {} : { repairedCode: repaired };
  if (title && contradicts(entry, title))
    return {
      outcome: "review",
      ranked: ranked.map(halfSure),
      confidence: HALF,
      reason: REASON.contradiction(code, namesOf(title.ranked)),
      ...lost,
    };
  const agrees = title !== undefined && title.ranked.length > others.length;
  const reason =
    title === undefined
      ? REASON.codeAlone(code)
      : agrees
        ? REASON.codeAndTitle(code)
        : REASON.codeOverTitle(code);
  return { outcome: "accepted", ranked, confidence: 1, reason, ...lost };
}

const HALF = 0.5;

/** Where code and title disagree, neither is surer than even. */
const halfSure = (candidate: RankedClass): RankedClass => ({
  ...candidate,
  confidence: Math.min(candidate.confidence, HALF),
});

const isSame = (a: CatalogueClass, b: CatalogueClass): boolean =>
  a.specification.key === b.specification.key;

/** A title that means no class at all is a working title: it contradicts nothing. */
function contradicts(
  entry: CatalogueClass,
  { decision, ranked }: TitleMatch,
): boolean {
  switch (decision) {
    case "accepted":
      return !ranked[0] || !isSame(ranked[0].entry, entry);
    case "review":
      return (
        ranked.length > 0 &&
        !ranked.some((candidate) => isSame(candidate.entry, entry))
      );
    case "none":
      return false;
  }
}

/** A code of another list leaves the title to speak, but no longer surely. */
function byTitleBeside(code: string, title: TitleMatch | undefined): Proposal {
  if (!title) return bare("none", REASON.unknownCodeAlone(code));
  const proposal = byTitle(title);
  return title.decision === "accepted"
    ? {
        ...proposal,
        outcome: "review",
        reason: REASON.unknownCodeSureTitle(
          code,
          namesOf(title.ranked.slice(0, 1)),
        ),
      }
    : { ...proposal, reason: REASON.unknownCode(code, title.reason) };
}

const namesOf = (ranked: readonly RankedClass[]): string =>
  ranked
    .slice(0, 3)
    .map(({ entry }) => nameOf(entry))
    .join("; ");
