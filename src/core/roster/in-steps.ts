/** Going through the rows of a roster in steps, so that whoever has a page to keep answering may pause between them. */

/** Work that is done a step at a time; each step takes a few milliseconds at most. */
export type InSteps<Answer> = Generator<undefined, Answer, undefined>;

const ROWS_IN_A_STEP = 4_096;

/** Does all of the work at once. */
export function atOnce<Answer>(steps: InSteps<Answer>): Answer {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The rows that pass, in their order. */
export function* rowsWhere(
  rows: readonly number[],
  passes: (row: number) => boolean,
): InSteps<number[]> {
  const found: number[] = [];
  yield* eachRow(rows, (row) => {
    if (passes(row)) found.push(row);
  });
  return found;
}

/** Calls back for each row. */
export function* eachRow(
  rows: readonly number[],
  take: (row: number) => void,
): InSteps<void> {
  for (let from = 0; from < rows.length; from += ROWS_IN_A_STEP) {
    const to = Math.min(rows.length, from + ROWS_IN_A_STEP);
    for (let at = from; at < to; at++) take(rows[at] as number);
    yield;
  }
}
