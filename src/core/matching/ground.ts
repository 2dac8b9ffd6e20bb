/** Why a title was matched as it was, as data; how it is said stands in `reason.ts`. */
import type { CatalogueClass } from "../catalog/catalogue";
import type { LevelMatch } from "./alignment";
import type { MatchDecision, RankedClass } from "./title-match";

export type Ground =
  | {
      readonly ground: "title";
      readonly standsFor: string;
      readonly given: string;
    }
  | { readonly ground: "code"; readonly code: string; readonly given: string }
  | { readonly ground: "tracks"; readonly entry: CatalogueClass }
  | { readonly ground: "words"; readonly text: string }
  | { readonly ground: "inferred"; readonly title: string }
  | { readonly ground: "capacity"; readonly role: string }
  | { readonly ground: "series"; readonly series: string }
  | { readonly ground: "several"; readonly entries: readonly CatalogueClass[] }
  | {
      readonly ground: "level";
      readonly match: Exclude<LevelMatch, "same">;
      readonly text: string;
    }
  | { readonly ground: "cutLevel" }
  | {
      readonly ground: "extra";
      readonly words: readonly string[];
      readonly text: string;
    }
  | {
      readonly ground: "lacking";
      readonly words: readonly string[];
      readonly text: string;
    }
  | {
      readonly ground: "otherWork";
      readonly words: readonly string[];
      readonly lacking: readonly string[];
      readonly text: string;
    }
  | {
      readonly ground: "headship";
      readonly entries: readonly CatalogueClass[];
    }
  | {
      readonly ground: "slip";
      readonly word: string;
      readonly meant: string;
      readonly text: string;
    }
  | { readonly ground: "unsure"; readonly text: string }
  | { readonly ground: "blank" }
  | { readonly ground: "nothingNear" };

/** A decision with the classes it is about, best first, and its ground. */
export interface Finding {
  readonly decision: MatchDecision;
  readonly ranked: readonly RankedClass[];
  readonly ground: Ground;
}
