/** Owns matching of noisy titles against made-up catalogues: half of the titles are of the catalogue, half are not. */
import { titleOf } from "../../src/core/catalog/catalogue";
import { matchTitle, prepareTitles } from "../../src/core/matching/match-title";
import type { TitleMatch } from "../../src/core/matching/title-match";
import { noisyTitles } from "./noise";
import { classesTitled, syntheticTitles } from "./synthetic-titles";

export interface NoisyMatch {
  /** The title before the noise. */
  readonly title: string;
  readonly inCatalogue: boolean;
  readonly match: TitleMatch;
  /** By rank: whether the class has the title. */
  readonly right: readonly boolean[];
}

/** Matches every title of so many catalogues of a size, and as many titles outside them, each under its own noise. */
export function noisyMatches(
  size: number,
  catalogues: number,
  seed: number,
): NoisyMatch[] {
  const rounds = Array.from({ length: catalogues }, (_, round) => seed + round);
  return rounds.flatMap((own) => {
    const { catalogue, outside } = syntheticTitles(size, own);
    const index = prepareTitles(classesTitled(catalogue));
    const matched = (titles: readonly string[], inCatalogue: boolean) =>
      noisyTitles(titles, own + 1000).map(({ title, noisy }) => {
        const match = matchTitle(index, noisy);
        const right = match.ranked.map(
          ({ entry }) => inCatalogue && titleOf(entry) === title,
        );
        return { title, inCatalogue, match, right };
      });
    return [...matched(catalogue, true), ...matched(outside, false)];
  });
}

/** The share of the items that the test holds for; NaN of none. */
export function shareOf<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): number {
  return items.filter(holds).length / items.length;
}
