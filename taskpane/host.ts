/** What the pane needs from the page that shows it; the Excel page and the workbench each give one. */
import type { Workbook } from "../src/workbook/port";

export type Theme = "light" | "dark";

export interface PaneHost {
  readonly workbook: Workbook;
  /** The look of the host now. */
  theme(): Theme;
  /** Calls back when the host's look changes; the returned function stops it. */
  watchTheme(changed: (theme: Theme) => void): () => void;
  /** Calls back when another workbook is opened in the page; never in Excel, where a pane belongs to one workbook. */
  watchWorkbook(changed: () => void): () => void;
  /** True while the open workbook is the product's own sample. */
  isSample(): boolean;
  now(): Date;
  newId(): string;
}
