/** Matches the titles of a roster against the classes that they may mean. */
import type { CatalogueClass } from "../catalog/catalogue";
import { matchTitle, prepareTitles } from "../matching/match-title";
import type { MatchTitle } from "./propose";

/** As many as a proposal wants to see of the classes that a title may mean. */
const RANKED = 20;

/** Prepared once for these classes. */
export function titleMatcher(classes: readonly CatalogueClass[]): MatchTitle {
  const index = prepareTitles(classes);
  return (title) => matchTitle(index, title, RANKED);
}
