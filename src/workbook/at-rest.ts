/** Reads what takes several batches as if it were one: again, when somebody changed the sheet in between. */
import type { SheetId, Workbook } from "./port";

const TRIES = 8;

export interface ReadAtRest<Answer> {
  readonly answer: Answer;
  /** False when the sheet changed during each try, so that rows may be missing or stand twice. */
  readonly atRest: boolean;
}

/** Reads until nobody changed the sheet meanwhile, eight times at most. */
export async function readAtRest<Answer>(
  workbook: Workbook,
  sheet: SheetId,
  read: () => Promise<Answer>,
): Promise<ReadAtRest<Answer>> {
  let changes = 0;
  const stop = workbook.watch({
    changed: (changed) => {
      if (changed === sheet) changes += 1;
    },
  });
  try {
    for (let tried = 1; ; tried += 1) {
      changes = 0;
      const answer = await read();
      if (changes === 0 || tried === TRIES)
        return { answer, atRest: changes === 0 };
    }
  } finally {
    stop();
  }
}
