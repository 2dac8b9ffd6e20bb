/** How far the classification of a file has come; each step holds what the next one needs. */
import type { Decisions } from "../../src/core/roster/classification";
import type { RosterMapping } from "../../src/core/roster/mapping";
import type { ProposedGroup } from "../../src/core/roster/settle-group";
import type { FileLook, SettledText } from "../../src/worker/file/look-at-file";
import type { ClassifiedFile } from "../../src/worker/file/write-classified";

/** What is read in place of a workbook: one of its sheets as text. */
export interface SheetOfFile {
  /** Those that can be chosen from. */
  readonly sheets: readonly string[];
  readonly sheet: string;
}

export interface LookedAt {
  readonly file: File;
  /** What is classified: the file itself, or the text of its sheet. */
  readonly text: Blob;
  /** Undefined for a text file. */
  readonly workbook: SheetOfFile | undefined;
  /** What the planner answered so far. */
  readonly settled: SettledText;
  readonly look: FileLook;
}

export interface Grouped extends LookedAt {
  readonly mapping: RosterMapping;
  readonly groups: readonly ProposedGroup[];
  readonly decisions: Decisions;
}

export type FileStep =
  | { readonly step: "choose"; readonly said?: string }
  | ({ readonly step: "columns" } & LookedAt)
  | ({ readonly step: "titles" } & Grouped)
  | ({ readonly step: "copy" } & Grouped)
  | ({
      readonly step: "done";
      readonly report: ClassifiedFile;
      readonly copy: Blob;
    } & Grouped);
