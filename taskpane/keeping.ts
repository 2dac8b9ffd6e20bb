/** What is on its way into a workbook's own sheets: kept one after the other, and waited for by whoever reads what is kept. */
import type { Workbook } from "../src/workbook/port";

const last = new WeakMap<Workbook, Promise<unknown>>();

/** Keeps after what was begun before, so that the later choice is the one that stays. */
export function keepInTurn<Outcome>(
  workbook: Workbook,
  keep: () => Promise<Outcome>,
): Promise<Outcome> {
  const keeping = allKept(workbook).then(keep);
  last.set(workbook, keeping);
  return keeping;
}

/** Resolves once nothing that was begun before is on its way, whatever became of it. */
export async function allKept(workbook: Workbook): Promise<void> {
  await last.get(workbook)?.catch(() => undefined);
}
