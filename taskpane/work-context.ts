/** What work on the workbook takes from the page: its clock, its ids, and waiting. */
import type { WorkContext } from "../src/workbook/context";
import type { PaneHost } from "./host";

/** The context of one piece of work; `progress` is told the rows done and their total. */
export function workContext(
  host: PaneHost,
  progress?: (done: number, total: number) => void,
): WorkContext {
  return {
    now: () => host.now(),
    newId: () => host.newId(),
    wait: (milliseconds) =>
      new Promise((resolve) => setTimeout(resolve, milliseconds)),
    ...(progress === undefined ? {} : { progress }),
  };
}
