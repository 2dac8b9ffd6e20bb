/** Ends work that the user no longer wants. */
import type { WorkContext } from "./context";
import { Stop } from "./stop";

/** @throws Stop where the work was cancelled: called only where nothing is half done. */
export function stopIfCancelled({
  isCancelled,
}: Pick<WorkContext, "isCancelled">): void {
  if (isCancelled?.() === true) throw new Stop({ problem: "cancelled" });
}
