/** Counts of a classified roster; every row is counted once. */
import { isProblem } from "../problem";
import type {
  Outcome,
  RosterCounts,
  RowClassification,
} from "./classification";

export function countRoster(rows: readonly RowClassification[]): RosterCounts {
  const outcomes: Record<Outcome, number> = {
    accepted: 0,
    review: 0,
    none: 0,
    blank: 0,
    checkTheData: 0,
  };
  const verdicts = {
    Qualified: 0,
    Review: 0,
    "Not qualified": 0,
    checkTheData: 0,
  };
  let withProblems = 0;
  for (const { outcome, verdict, problems } of rows) {
    outcomes[outcome] += 1;
    if (verdict !== undefined)
      verdicts[isProblem(verdict) ? "checkTheData" : verdict] += 1;
    if (problems.length > 0) withProblems += 1;
  }
  return { rows: rows.length, outcomes, verdicts, withProblems };
}
