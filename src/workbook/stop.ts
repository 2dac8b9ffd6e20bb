/** Ends a piece of work on a workbook for one reason that the user is told. */
import { WorkbookFailure } from "./port";
import type { WorkbookProblem } from "./problem";

/** Thrown within this folder only; whoever is called from outside turns it into a problem that it returns. */
export class Stop extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.problem);
    this.name = "Stop";
  }
}

/** The problem behind whatever was thrown. @throws the reason itself where it is a bug. */
export function problemBehind(reason: unknown): WorkbookProblem {
  if (reason instanceof Stop) return reason.problem;
  if (reason instanceof WorkbookFailure) {
    const { kind, applied } = reason;
    return { problem: "hostFailed", kind, applied };
  }
  throw reason;
}
