/// <reference types="office-js" />
/** One stay in Excel, whose failures are told in the terms of the port. */
import { failureBehind } from "./failures";

/** Set by the work itself just before it sends what changes the workbook. */
export interface Effect {
  mayHaveBegun: boolean;
}

/**
 * Runs the work in Excel, which waits until no cell is being edited and makes one undo step of it where it can.
 * What the work has queued and not sent is sent when it ends.
 * @throws WorkbookFailure
 */
export async function inExcel<Answer>(
  work: (context: Excel.RequestContext, effect: Effect) => Promise<Answer>,
): Promise<Answer> {
  const effect: Effect = { mayHaveBegun: false };
  try {
    // Versions of Excel that do not know an option pass it by.
    const options = { delayForCellEdit: true, mergeUndoGroup: true };
    return await Excel.run(options, (context) => work(context, effect));
  } catch (reason) {
    throw failureBehind(reason, effect.mayHaveBegun);
  }
}
