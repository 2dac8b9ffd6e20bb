/** What a function returns to its host: the only place that knows how errors are handed over. */
import type { CellError, CellValue } from "../src/core/cell";
import { isProblem, signOf, type Problem } from "../src/core/problem";
import { sayProblem } from "../src/core/problem-wording";

export type Answer = CellValue | Problem;

/** A cell for the host. A null would show as 0, so a blank is an empty text. */
export function cellOut(answer: Answer): unknown {
  if (typeof answer !== "object") return answer;
  if (isProblem(answer))
    return errorOut({ error: signOf(answer), message: sayProblem(answer) });
  return answer === null ? "" : errorOut(answer);
}

/** Excel has a class of its own for errors in cells; elsewhere ours serves. */
function errorOut(failure: CellError): unknown {
  const host = (
    globalThis as {
      CustomFunctions?: {
        Error?: new (code: string, message?: string) => unknown;
      };
    }
  ).CustomFunctions;
  const carriesText = failure.error === "#VALUE!" || failure.error === "#N/A";
  return host?.Error
    ? new host.Error(failure.error, carriesText ? failure.message : undefined)
    : failure;
}
