/** Refuses before anything is sent that changes the workbook. */
import { type FailureKind, WorkbookFailure } from "../../../src/workbook/port";

/** @throws WorkbookFailure of the kind, with no effect; nothing where there is no kind. */
export function refuse(kind: FailureKind | undefined): void {
  if (kind !== undefined) throw new WorkbookFailure(kind, "nothing");
}
