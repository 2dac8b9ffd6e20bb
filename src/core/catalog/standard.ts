/** A qualification standard: what a class asks of a person, as its document words it. */
import type { Citation, Doubt } from "./citation";
import type { Kind, KindId, Level, Measure, Requirement } from "./requirement";

/** One way to qualify: all of its needs. */
export interface Track {
  readonly label: string;
  readonly needs: readonly Requirement[];
  readonly substitutions: readonly Substitution[];
  readonly at: Citation;
}

/** What may stand in for a part of a track, kept as written; the core judges the tracks that it opens. */
export interface Substitution {
  readonly at: Citation;
  readonly label: string;
  /** What a person must decide where the rate is not stated. */
  readonly question: string;
  /** What is replaced. */
  readonly for: "education" | KindId;
  /** What replaces it: education above the track's own level, or experience above the track's own amount. */
  readonly from: Measure | "degree";
  readonly surplusOnly: boolean;
  /** Kinds that may not be replaced along with it. */
  readonly sparing: readonly KindId[];
  readonly atMost?: number;
  /** "give" of the measure for so many years that it "buys", or years for a degree. */
  readonly rate:
    | { readonly give: number; readonly buys: number }
    | { readonly degreeBuys: Readonly<Partial<Record<Level, number>>> }
    | "notStated";
}

/** Something to obtain after hire: listed, never a ground for rejection. */
export interface AfterHire {
  readonly at: Citation;
  readonly text: string;
  readonly needs: Requirement;
  readonly within: { readonly months: number } | { readonly setBy: string };
  readonly maintained: boolean;
}

export interface QualificationStandard {
  /** Only "minimum" is a bar by its own word; "typical" is treated as one and said to be typical. */
  readonly standard: "minimum" | "recommended" | "typical";
  /** What the document calls it. */
  readonly heading: Citation;
  /** What every track needs besides. */
  readonly everyTrack: readonly Requirement[];
  readonly tracks: readonly Track[];
  /** Listed to be checked beside a verdict; they never change its word. */
  readonly conditions: readonly Requirement[];
  readonly afterHire: readonly AfterHire[];
  readonly kinds: readonly Kind[];
  /** Whether the education credit table bounds what a degree may be worth in years here. */
  readonly creditTable: "bounds" | "doesNotApply";
  /**
   * What education given as a number of years says of a degree: nothing beyond the sum that the standard itself
   * counts, or that some degree may stand behind it.
   */
  readonly collegeYears: "decideBySum" | "leaveDegreeOpen";
  readonly doubts: readonly Doubt[];
}
