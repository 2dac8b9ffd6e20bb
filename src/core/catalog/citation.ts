/** Where a value stands in its document. */

/** `item` names the place in the document's own terms; `words` are the few words that carry the figure. */
export interface Citation {
  readonly item: string;
  readonly words: string;
}

/** A value with its place. */
export interface Cited<T> {
  readonly value: T;
  readonly at: Citation;
}

/** "printed": the document says so. "inferred": it follows from something else, named in `why`. */
export type Basis =
  | { readonly basis: "printed" }
  | { readonly basis: "inferred"; readonly why: string };

/** An open point of a document: what is unclear, and the reading that the data follows. */
export interface Doubt {
  readonly text: string;
  readonly reading: string;
  readonly at: Citation;
}
