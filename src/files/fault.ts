/** How a problem travels from the depth of a reader to the edge of this module, where it becomes an answer. */
import type { FileProblem } from "./problem";

/** Thrown and caught inside src/files only. */
export class FileFault extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
    this.name = "FileFault";
  }
}

/** Says that a part of the package is not as it should be. */
export function damaged(where: string, detail: string): FileFault {
  return new FileFault({ kind: "damaged", where, detail });
}

/** Says that a package was made to do harm, or looks like it. */
export function unsafe(detail: string): FileFault {
  return new FileFault({ kind: "unsafe", detail });
}

/** The problem behind whatever was thrown; an error that is not ours tells its name and nothing that a cell holds. */
export function problemOf(thrown: unknown): FileProblem {
  if (thrown instanceof FileFault) return thrown.problem;
  if (thrown instanceof RangeError) return { kind: "outOfMemory" };
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  return { kind: "unexpected", detail: name };
}
