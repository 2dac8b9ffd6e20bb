/** The outcome of a run in one sentence. */
import {
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";
import { writingTexts } from "../texts/writing";
import type { WriteOutcome } from "./write-results";

/** True when every row that was planned holds its result. */
export function isWhole({ report, changed }: WriteOutcome): boolean {
  return report.complete && changed.length === 0;
}

export function sayOutcome(outcome: WriteOutcome | WorkbookProblem): string {
  if ("problem" in outcome) return sayWorkbookProblem(outcome);
  const { report, changed } = outcome;
  const { written, unchanged, failed, disturbed, problem } = report;
  if (problem !== undefined) return sayWorkbookProblem(problem);
  return isWhole(outcome)
    ? writingTexts.complete(written + unchanged)
    : writingTexts.incomplete(
        failed.length + disturbed.length + changed.length,
      );
}
