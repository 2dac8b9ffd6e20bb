/** What long work on a file tells and asks while it goes on. */

export interface FileWork {
  /** Rows done; `total` is undefined until the rows have been counted. */
  readonly progress?: (done: number, total: number | undefined) => void;
  readonly isCancelled?: () => boolean;
}

/** Thrown where the planner stopped the work; nothing of it is kept. */
export class Cancelled extends Error {
  constructor() {
    super("The work on the file was cancelled");
    this.name = "Cancelled";
  }
}

/** @throws Cancelled */
export function checkGoesOn({ isCancelled }: FileWork): void {
  if (isCancelled?.() === true) throw new Cancelled();
}
