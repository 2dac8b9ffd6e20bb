/** The task pane as the two pages mount it. */
export { Pane } from "./shell/Pane";
export type { PaneHost, Theme } from "./host";
