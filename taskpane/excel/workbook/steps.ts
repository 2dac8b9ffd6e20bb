/** The two sorts of steps: those that ask, and those that change something. */
import type { Step } from "../../../src/workbook/port";

export type Question = Extract<
  Step,
  { readonly step: "read" | "readFormulas" | "readMerges" }
>;

export type Change = Exclude<Step, Question>;

/** Tells a step that leaves the workbook as it is from one that does not. */
export function isQuestion(step: Step): step is Question {
  return (
    step.step === "read" ||
    step.step === "readFormulas" ||
    step.step === "readMerges"
  );
}
