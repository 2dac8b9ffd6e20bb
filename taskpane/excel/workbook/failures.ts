/** What Excel's error codes mean to whoever asked: the kind of failure, and what it says of the batch's effect. */
import { type FailureKind, WorkbookFailure } from "../../../src/workbook/port";

const KINDS: ReadonlyMap<string, FailureKind> = new Map([
  ["AccessDenied", "sheetProtected"],
  ["ItemNotFound", "sheetMissing"],
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["ItemAlreadyExists", "nameTaken"],
  ["NonBlankCellOffSheet", "outsideSheet"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["RangeExceedsLimit", "tooLarge"],
  ["ConnectionFailure", "connectionLost"],
  ["GeneralException", "connectionLost"],
  ["InactiveWorkbook", "connectionLost"],
  ["RequestAborted", "connectionLost"],
  ["ServiceNotAvailable", "connectionLost"],
  ["Timeout", "connectionLost"],
  ["TooManyRequests", "connectionLost"],
]);

/** Excel answers these before it looks at the first action. */
const REFUSED_WHOLE: readonly string[] = [
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
];

/** Nothing that a workbook did: the code has not asked for what it reads, or asks in a wrong way. */
const MISTAKES_OF_OURS: readonly string[] = [
  "ApiNotFound",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "PropertyNotLoaded",
  "ValueNotLoaded",
];

/** The failure that stands for whatever Excel threw; the reason itself where it is a mistake in the code. */
export function failureBehind(reason: unknown, mayHaveBegun: boolean): unknown {
  const code = codeOf(reason);
  if (code === undefined || MISTAKES_OF_OURS.includes(code)) return reason;
  const isUntouched = !mayHaveBegun || REFUSED_WHOLE.includes(code);
  return new WorkbookFailure(
    KINDS.get(code) ?? "refused",
    isUntouched ? "nothing" : "unknown",
  );
}

/** Excel's name for an error; undefined for anything else. Its message is in the user's language and may name cells. */
export function codeOf(reason: unknown): string | undefined {
  if (typeof reason !== "object" || reason === null) return undefined;
  const { code } = reason as { readonly code?: unknown };
  return typeof code === "string" ? code : undefined;
}
