/** The shape of one document set: a jurisdiction, its documents, series and classes. The schema of a data file. */
import type { Basis, Citation, Cited, Doubt } from "./citation";
import type { Scope, TimeShareStandard } from "./scope";
import type { QualificationStandard } from "./standard";

/** Jurisdiction and job code, such as "us-xx/1234"; where a class has no code its title takes the place. */
export type ClassKey = string;

export interface Jurisdiction {
  readonly key: string;
  /** What a planner may call it in a formula, shortest first. */
  readonly names: readonly string[];
  readonly title: string;
}

/** The document, cited once for all of its values. Dates are ISO; absent where the document prints none. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publisherBasis: Basis;
  readonly established?: Cited<string>;
  readonly revised?: Cited<string>;
  /** SHA-256 of the text that the data was read from. */
  readonly sha256: string;
}

export interface ClassSeries {
  readonly key: string;
  readonly title: string;
  /** Other names of the series; a bare series name is never a class. */
  readonly aliases: readonly string[];
  /** Lowest class first. */
  readonly classes: readonly ClassKey[];
  readonly at: Citation;
}

/** A title of a class. One class may have several where its document gives several tracks one code. */
export type ClassTitle = {
  readonly title: string;
  /** Abbreviations and spellings that mean exactly this title. */
  readonly aliases: readonly string[];
  readonly at: Citation;
} & Basis;

/** How the document fixes pay. None of them prints an amount. */
export type PayReference =
  | { readonly band: string; readonly at: Citation }
  | { readonly scale: string; readonly group: number; readonly at: Citation };

/** A role that the document lists as belonging to the class. */
export interface Capacity {
  readonly role: string;
  /** What a planner may write for it; case and punctuation do not matter. */
  readonly phrases: readonly string[];
  readonly unit: string;
  readonly size?: "smaller" | "larger";
  readonly at: Citation;
}

export interface ClassSpecification {
  readonly key: ClassKey;
  readonly code?: Cited<string>;
  readonly titles: readonly ClassTitle[];
  readonly document: string;
  readonly pay?: PayReference;
  readonly flsa?: Cited<string>;
  readonly bargainingUnit?: Cited<string>;
  readonly civilService?: Cited<string>;
  /** The pay scale group whose positions this class supervises or manages. */
  readonly supervisesGroup?: Cited<number>;
  readonly capacities: readonly Capacity[];
  readonly scope?: Scope;
  /** Where the document leaves the list of capacities open. */
  readonly comparableWork?: Citation;
  /** What sets the class apart, in our own words, for reading and comparing. */
  readonly traits: readonly Cited<string>[];
  readonly standards: readonly QualificationStandard[];
  readonly doubts: readonly Doubt[];
}

/** One level of a size ladder; an absent `atMost` is open upwards. */
export interface SizeStep {
  readonly classKey: ClassKey;
  readonly level: string;
  readonly atLeast: number;
  readonly atMost?: number;
  /** Who or what is counted, in the document's words. */
  readonly counts: string;
  /** Another trait that the document accepts in place of the number. */
  readonly orElse?: string;
  readonly at: Citation;
}

/** Levels told apart by the size of what is managed, lowest first. */
export interface SizeLadder {
  readonly measure: "managedFte" | "budget";
  readonly typical: boolean;
  readonly steps: readonly SizeStep[];
  /** What to say below the first step. */
  readonly below: string;
  readonly doubts: readonly Doubt[];
}

export interface PartialRole {
  readonly phrase: string;
  readonly says: string;
}

/** A compa-ratio that the jurisdiction's own pay rules single out; they stand outside the documents of its classes. */
export interface CompaRatioRule {
  /** As a share of the midpoint. */
  readonly atLeast: number;
  /** What the rule asks, in our own words. */
  readonly says: string;
  readonly at: Citation;
}

export interface DocumentSet {
  readonly format: 1;
  readonly jurisdiction: Jurisdiction;
  readonly documents: readonly SourceDocument[];
  readonly compaRatioRule?: CompaRatioRule;
  readonly series: readonly ClassSeries[];
  readonly sizeLadders: readonly SizeLadder[];
  readonly timeShareStandards?: readonly TimeShareStandard[];
  /** Roles that name a capacity only in part, and what to say of them. */
  readonly partialRoles?: readonly PartialRole[];
  readonly classes: readonly ClassSpecification[];
}
