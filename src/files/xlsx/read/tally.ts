/** Counts what a save from here would leave out, under the words in which it is said. */
import type { Loss } from "../../opened";

/** Everything that can be lost, in the order in which it is listed; "1 chart", "3 charts". */
export const LOSSES = {
  chart: "charts",
  picture: "pictures",
  shape: "shapes and text boxes",
  comment: "comments and notes",
  pivotTable: "pivot tables",
  slicer: "slicers and timelines",
  macro: "macro projects",
  otherSheet: "chart, dialog and macro sheets",
  externalFormula:
    "formulas that read other workbooks (their last values are kept)",
  externalName: "names that stand for cells of other workbooks",
  dataTable: "what-if data tables (their last values are kept)",
  connection: "data connections and queries",
  embedded: "embedded files and form controls",
  richText: "texts with several fonts in one cell (their words are kept)",
  linkedData: "cells with linked data or a picture (their texts are kept)",
  conditionalFormat: "conditional formats of a kind that is not kept",
  validation: "input rules of a kind that is not kept",
  filter: "filter conditions (the hidden rows stay hidden)",
  sparkline: "sparklines",
  outline: "outline groups of rows or columns",
  pattern: "patterns, gradients and diagonal lines in cell looks",
  protection: "passwords and exceptions of sheet protection",
  structure: "protected workbook structures",
  background: "background pictures",
  scenario: "scenarios and custom views",
  hyperlink: "links of a kind that is not kept",
  name: "names that cannot be read",
  properties: "document properties such as title and subject",
  customData: "data that other programs keep in the file",
} as const;

export type LossKind = keyof typeof LOSSES;

export class Tally {
  private readonly counts = new Map<LossKind, number>();

  add(kind: LossKind, count = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  /** What was counted, in the order of the list above. */
  losses(): Loss[] {
    return (Object.keys(LOSSES) as LossKind[]).flatMap((kind) => {
      const count = this.counts.get(kind);
      return count === undefined ? [] : [{ what: LOSSES[kind], count }];
    });
  }
}
