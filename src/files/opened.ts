/** What opening and saving answer: a document or text, what was noticed on the way, or the problem. */
import type { Delimiter } from "./csv/delimiter";
import type { DecimalMark } from "./csv/numbers";
import type { WorkbookDocument } from "./document";
import type { FileProblem } from "./problem";

/** Something in the file that a save from here would leave out, and how often it occurs. */
export interface Loss {
  readonly what: string;
  readonly count: number;
}

/** What the file leaves open. Opening again with the option set to one of the answers settles it. */
export type Question =
  AskedAbout<"delimiter", Delimiter> | AskedAbout<"decimalMark", DecimalMark>;

export interface AskedAbout<About extends string, Option extends string> {
  readonly about: About;
  readonly text: string;
  /** Cells that would change with the answer: the first few, as they stand in the file. */
  readonly examples: readonly string[];
  readonly answers: readonly {
    readonly option: Option;
    readonly meaning: string;
  }[];
  /** How the document at hand was read. */
  readonly taken: string;
}

/** Something that was noticed and does not stop the work, in one sentence. */
export interface Notice {
  readonly text: string;
  readonly count: number;
}

export type Opened =
  | {
      readonly opened: true;
      readonly document: WorkbookDocument;
      readonly losses: readonly Loss[];
      readonly questions: readonly Question[];
      readonly notices: readonly Notice[];
    }
  | { readonly opened: false; readonly problem: FileProblem };

export type Saved =
  | { readonly saved: true; readonly bytes: Uint8Array }
  | { readonly saved: false; readonly problem: FileProblem };
