/** A workbook whose batches are done in another way, and the ways in which a host fails. */
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import {
  type Answer,
  type FailureKind,
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../../src/workbook/port";
import { watched } from "./roster-on-sheet";

export type Batch = (steps: readonly Step[]) => Promise<readonly Answer[]>;

/** The workbook with its batches done in another way. */
export function doing(book: MemoryWorkbook, batch: Batch): Workbook {
  return { ...watched(book), batch };
}

export function fail(kind: FailureKind, applied: "nothing" | "unknown"): never {
  throw new WorkbookFailure(kind, applied);
}
