/** How a request can fail: refused by a code, or done in part, or done with its answer lost. */
export type Fault =
  | { readonly fault: "refused"; readonly code: string }
  /** The first actions were carried out, up to this share of them. */
  | { readonly fault: "middle"; readonly share: number }
  | { readonly fault: "answerLost" };
