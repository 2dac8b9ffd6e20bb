/** What a document can ask of a person, one arm for each kind of clause. */
import type { Citation } from "./citation";

/** School and college levels, lowest first. */
export const LEVELS = [
  "none",
  "hs",
  "associate",
  "bachelor",
  "master",
  "doctorate",
] as const;
export type Level = (typeof LEVELS)[number];

/** Fields of study that count: a closed list, a list with "or related", or any. */
export type Field =
  | { readonly anyOf: readonly string[]; readonly list: "closed" | "orRelated" }
  | "any";

/** The boundary is in the key; there is no default. */
export type Bound =
  | { readonly atLeast: number }
  | { readonly above: number }
  | { readonly atMost: number }
  | { readonly below: number };

/** The name of an experience kind inside one standard. */
export type KindId = string;

/**
 * A kind of experience in the words of its class. `fills` says which number of a formula it takes: trap 4 of these
 * documents is that the same number means something else in each class.
 */
export interface Kind {
  readonly id: KindId;
  readonly words: string;
  readonly fills: "years" | "mgmtYears" | "asked";
  /** The whole that this kind is a part of; only "inside" bounds the part by the whole. */
  readonly partOf?: KindId;
  readonly placed?: "inside" | "onTop" | "notStated";
  /** Service as, or at the level of, another class. */
  readonly asClass?: string;
  /** Only the last years count. */
  readonly withinYears?: number;
  /** Printed beside a verdict as not examined. */
  readonly takenAsGiven: readonly string[];
  readonly at: Citation;
}

/** What is measured: years of a kind, years of college, course units, or a score. */
export type Measure =
  | { readonly experience: KindId }
  | { readonly collegeYears: Field }
  | { readonly credits: Field; readonly unit: "semester" | "quarter" };

/** One addend of a sum: `rate` units of the sum for one unit of the measure, at most `atMost` of them. */
export interface Addend {
  readonly measure: Measure;
  readonly rate: number;
  readonly atMost?: number;
}

/** A question that only a person can answer: never met; not met where its reach is not met. */
export interface Judgement {
  readonly is: "judged";
  readonly question: string;
  readonly by?: string;
  readonly reach?: Requirement;
}

export type Requirement = { readonly at: Citation } & (
  | { readonly is: "education"; readonly level: Level; readonly field: Field }
  | { readonly is: "amount"; readonly of: Measure; readonly bound: Bound }
  | {
      readonly is: "sum";
      readonly bound: Bound;
      readonly of: readonly Addend[];
    }
  | { readonly is: "holds"; readonly anyOf: readonly string[] }
  | { readonly is: "allOf"; readonly of: readonly Requirement[] }
  | { readonly is: "anyOf"; readonly of: readonly Requirement[] }
  | {
      readonly is: "atLeastOf";
      readonly n: number;
      readonly of: readonly Requirement[];
    }
  | { readonly is: "sameAs"; readonly classKey: string }
  | Judgement
);
