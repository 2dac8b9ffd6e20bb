/** How far the classification of a file has come; each step holds what the next one needs. */
import type { Decisions } from "../../src/core/roster/classification";
import type { RosterMapping } from "../../src/core/roster/mapping";
import type { FileLook } from "../../src/worker/file/look-at-file";
import type { ClassifiedFile } from "../../src/worker/file/write-classified";
import type { SentGroup } from "../../src/worker/messages";

export interface LookedAt {
  readonly file: File;
  readonly look: FileLook;
}

export interface Grouped extends LookedAt {
  readonly mapping: RosterMapping;
  readonly groups: readonly SentGroup[];
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
