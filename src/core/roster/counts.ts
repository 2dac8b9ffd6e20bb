/** Counts of a classified roster; every row is counted once. */
import type { Catalogue } from "../catalog/catalogue";
import type { ClassKey } from "../catalog/specification";
import { BULK_VERDICTS, NO_CLASS, type ResultSlice } from "./bulk/result-slice";
import { OUTCOMES, type RosterCounts } from "./classification";

/** Counts slice by slice, so that no count of a million rows is made at once. */
export class RosterCounting {
  private rows = 0;
  private withProblems = 0;
  private readonly outcomes = new Float64Array(OUTCOMES.length);
  private readonly verdicts = new Float64Array(BULK_VERDICTS.length);
  private readonly classes: Float64Array;

  constructor(private readonly catalogue: Catalogue) {
    this.classes = new Float64Array(catalogue.classes.length);
  }

  add({ outcomes, verdicts, classes, findings }: ResultSlice): void {
    this.rows += outcomes.length;
    for (let at = 0; at < outcomes.length; at++) {
      tally(this.outcomes, outcomes[at] as number);
      tally(this.verdicts, verdicts[at] as number);
      const place = classes[at] as number;
      if (place !== NO_CLASS) tally(this.classes, place);
      this.withProblems += findings[at] as number;
    }
  }

  counts(): RosterCounts {
    const { rows, withProblems } = this;
    const outcome = (name: (typeof OUTCOMES)[number]): number =>
      this.outcomes[OUTCOMES.indexOf(name)] ?? 0;
    const verdict = (name: (typeof BULK_VERDICTS)[number]): number =>
      this.verdicts[BULK_VERDICTS.indexOf(name)] ?? 0;
    return {
      rows,
      outcomes: {
        accepted: outcome("accepted"),
        review: outcome("review"),
        none: outcome("none"),
        blank: outcome("blank"),
        checkTheData: outcome("checkTheData"),
      },
      verdicts: {
        Qualified: verdict("Qualified"),
        Review: verdict("Review"),
        "Not qualified": verdict("Not qualified"),
        checkTheData: verdict("checkTheData"),
      },
      classes: this.byClass(),
      withProblems,
    };
  }

  private byClass(): ReadonlyMap<ClassKey, number> {
    return new Map(
      this.catalogue.classes.flatMap(({ specification }, place) => {
        const rows = this.classes[place] ?? 0;
        return rows === 0 ? [] : [[specification.key, rows] as const];
      }),
    );
  }
}

function tally(counts: Float64Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
