/** What work on the workbook takes from the page: its clock, its ids, and waiting. */
import type { WorkContext } from "../src/workbook/context";
import type { PaneHost } from "./host";

/** The context of work for this page. */
export function workContext(host: PaneHost): WorkContext {
  return {
    now: () => host.now(),
    newId: () => host.newId(),
    wait: (milliseconds) =>
      new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
