/** What a class manages, where its series is told apart by size, complexity and phases rather than by numbers. */
import type { Citation, Cited } from "./citation";

export const SIZE_WORDS = ["small", "medium", "large"] as const;
export type SizeWord = (typeof SIZE_WORDS)[number];

export const COMPLEXITIES = ["low", "moderate", "high"] as const;
export type Complexity = (typeof COMPLEXITIES)[number];

/** An absent size or complexity is one that the document does not state. */
export interface Scope {
  readonly manages: "project" | "program";
  readonly sizes?: Cited<readonly SizeWord[]>;
  readonly complexity?: Cited<readonly Complexity[]>;
  /** Where an enterprise-wide reach stands in for complexity. */
  readonly orEnterprise?: Citation;
  readonly phases?: Cited<readonly string[]>;
}

/** One duty of a level, in our own words. */
export interface Duty {
  readonly text: string;
  /** How its parts hang together, such as "a and b". */
  readonly logic: string;
  readonly at: Citation;
}

/** A standard that a position matches by shares of its time, and above whose first level it stands only by duties. */
export interface TimeShareStandard {
  readonly classKey: string;
  readonly purpose: Cited<number>;
  readonly timeShare: Cited<number>;
  readonly degreeOfMatch: Cited<number>;
  readonly differing: Cited<number>;
  /** All of them are needed to stand above the first level. */
  readonly duties: readonly Duty[];
  /** None of them is needed by itself. */
  readonly representativeDuties: readonly Duty[];
}
