/** What matching a free-text title to the catalogue answers. */
import type { CatalogueClass } from "../catalog/catalogue";

/** One class with how surely the title means it: 0 to 1, calibrated so that 0.9 is right nine times in ten. */
export interface RankedClass {
  readonly entry: CatalogueClass;
  readonly confidence: number;
  /** The words of the given title that spoke for the class. */
  readonly words: readonly string[];
}

/**
 * "accepted": the title names the class and its level, nothing about it is open. "review": it may mean one of the
 * ranked classes and a person must look. "none": it means no class of the catalogue.
 */
export type MatchDecision = "accepted" | "review" | "none";

export interface TitleMatch {
  readonly title: string;
  readonly decision: MatchDecision;
  /** Best first; empty where nothing is near. */
  readonly ranked: readonly RankedClass[];
  /** Why it was decided so, in a sentence that a planner can check. */
  readonly reason: string;
}
