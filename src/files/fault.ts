/** How a problem travels from the depth of a reader to the edge of this folder, where it becomes an answer. */
import type { Damage, Danger, FileProblem, Place } from "./problem";

/** Thrown and caught inside src/files only. */
export class FileFault extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
    this.name = "FileFault";
  }
}

/** Says that a place of the package is not as it should be. */
export function damaged(place: Place, damage: Damage): FileFault {
  return new FileFault({ kind: "damaged", place, damage });
}

/** Says that a package was made to do harm, or looks like it. */
export function unsafe(danger: Danger): FileFault {
  return new FileFault({ kind: "unsafe", danger });
}

/** The problem behind whatever was thrown; an error that is not ours tells its name and nothing that a cell holds. */
export function problemOf(thrown: unknown): FileProblem {
  if (thrown instanceof FileFault) return thrown.problem;
  if (thrown instanceof RangeError) return { kind: "outOfMemory" };
  const error = thrown instanceof Error ? thrown.name : typeof thrown;
  return { kind: "unexpected", error };
}
