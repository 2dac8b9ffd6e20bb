/** What classifying a roster answers: groups of equal titles, rows, and counts that add up. */
import type { CatalogueClass } from "../catalog/catalogue";
import type { ClassKey } from "../catalog/specification";
import type { RankedClass } from "../matching/title-match";
import type { Problem } from "../problem";
import type { Verdict } from "../qualification/verdict";

/** What the planner settled for a group of equal titles. "leave" gives it no class. */
export type Decision = { readonly accept: ClassKey } | "leave";

/** By group id. */
export type Decisions = ReadonlyMap<string, Decision>;

/**
 * Where a row ends, exactly one for each: "accepted" has a class in force, "review" waits for a person (an override that
 * names no class does too), "none" has no class (no document holds it, it has no title, or the planner left it), "blank"
 * is no position (an empty row, a subtotal, a header printed again), "checkTheData" has an error cell where its class or
 * title should stand.
 */
export const OUTCOMES = [
  "accepted",
  "review",
  "none",
  "blank",
  "checkTheData",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What is proposed for a group before anyone decides. */
export interface Proposal {
  readonly outcome: Exclude<Outcome, "blank">;
  /** Best first; empty where nothing is near. */
  readonly ranked: readonly RankedClass[];
  readonly confidence: number;
  readonly reason: string;
  /** The class code as it stands in the sheet, where it was taken for one that has leading zeros. */
  readonly repairedCode?: string;
}

/** Rows with the same title (and class code, where that column is mapped), case and spaces aside. */
export interface TitleGroup {
  /** The same in next month's roster. */
  readonly id: string;
  /** As one of its rows writes them, with single spaces; "" where blank. */
  readonly title: string;
  readonly code: string;
  /** Indices into the cells, rising. */
  readonly rows: readonly number[];
  readonly proposal: Proposal;
  readonly decision?: Decision;
  readonly outcome: Exclude<Outcome, "blank">;
  /** The decision's class, else the accepted proposal's. */
  readonly inForce?: CatalogueClass;
  readonly reason: string;
}

/** One thing of a row to look at. */
export interface RowFinding {
  readonly finding:
    | "codeRepaired"
    | "noBand"
    | "noVerdict"
    | "noLevel"
    | "noCompaRatio"
    | "degreeNotRead"
    | "overrideElsewhere"
    | "overrideRepaired";
  readonly sentence: string;
}

/** A class as a row shows it; an inferred title is marked as such. */
export interface NamedClass {
  /** The job code, or the title where the document has no code. */
  readonly code: string;
  readonly title: string;
}

export interface RowClassification {
  /** Index into the cells. */
  readonly row: number;
  /** As text; "" where it is blank, or where the product has yet to add a row-id column. */
  readonly key: string;
  /** Undefined where the outcome is "blank"; nothing is written into such a row. */
  readonly group: string | undefined;
  readonly outcome: Outcome;
  readonly decision?: Decision;
  /** The class by title and class code: the planner's decision, else the accepted proposal. */
  readonly proposed?: NamedClass;
  /** 0 to 1, of the proposed class or of the best candidate; absent where there is neither. */
  readonly confidence?: number;
  /** The class in force: the override, else the proposed class. */
  readonly classKey?: ClassKey;
  readonly code?: string;
  readonly title?: string;
  readonly band?: string;
  readonly reason: string;
  /** Only where years are mapped and a class is in force. */
  readonly verdict?: Verdict | Problem;
  readonly verdictReason?: string;
  /** CIOLEVEL's answer, an indication beside the class; only where FTE managed is mapped and filled. */
  readonly levelByFte?: string;
  /** Only where salary and midpoint are mapped and filled. */
  readonly compaRatio?: number;
  readonly problems: readonly RowFinding[];
}

/** `rows` is the sum of the five outcomes; verdicts are counted over the rows that have one. */
export interface RosterCounts {
  readonly rows: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly verdicts: Readonly<Record<Verdict | "checkTheData", number>>;
  /** Rows of each class in force, in the order of the catalogue; they add up to the accepted ones. */
  readonly classes: ReadonlyMap<ClassKey, number>;
  /** Rows with at least one problem. */
  readonly withProblems: number;
}

/** Rows to look at one by one: a roster of a million has no need of them all at once. */
export interface RowsInOrder extends Iterable<RowClassification> {
  readonly length: number;
  at(index: number): RowClassification | undefined;
  slice(from: number, to: number): readonly RowClassification[];
  filter(
    wanted: (row: RowClassification) => boolean,
  ): readonly RowClassification[];
}

export interface RosterClassification {
  /** In the order of their first rows. */
  readonly groups: readonly TitleGroup[];
  /** One for each row below the header, in order. */
  readonly rows: RowsInOrder;
  readonly counts: RosterCounts;
}

/** A classification whose rows are all there. */
export interface WholeClassification extends RosterClassification {
  readonly rows: readonly RowClassification[];
}
