/** What the page and its worker say to each other. Classes of the catalogue travel by their keys. */
import type { Catalogue } from "../core/catalog/catalogue";
import type { ClassKey } from "../core/catalog/specification";
import type { Decisions, Proposal } from "../core/roster/classification";
import type { EqualTitles } from "../core/roster/group-titles";
import type { RosterMapping } from "../core/roster/mapping";
import type { ProposedGroup } from "../core/roster/settle-group";
import type { CsvProfile } from "../files/csv/record-text";
import type { FileProblem } from "../files/problem";
import type { SheetText } from "../files/xlsx/sheet-text";
import type { FileLook, SettledText } from "./file/look-at-file";
import type { ClassifiedFile } from "./file/write-classified";

/** Each kind of work: what is asked, and what is answered. */
export interface Work {
  /** A workbook's sheet as text, which then goes the way of a text file. */
  readonly readWorkbook: {
    readonly asks: {
      readonly file: Blob;
      /** Undefined for the first in sight. */
      readonly sheet: string | undefined;
    };
    readonly answers: SheetText & { readonly text: Blob };
  };
  readonly lookAtFile: {
    readonly asks: {
      readonly file: Blob;
      readonly settled: SettledText;
    };
    readonly answers: FileLook;
  };
  readonly proposeTitles: {
    readonly asks: {
      readonly file: Blob;
      readonly look: FileLook;
      readonly mapping: RosterMapping;
    };
    /** How many groups were told meanwhile, in parts. */
    readonly answers: { readonly titles: number };
  };
  /** Its groups are sent before it, in parts. */
  readonly writeClassified: {
    readonly asks: {
      readonly file: Blob;
      readonly look: FileLook;
      readonly mapping: RosterMapping;
      readonly decisions: Decisions;
      readonly profile: CsvProfile;
    };
    readonly answers: { readonly report: ClassifiedFile; readonly file: Blob };
  };
}

export type WorkKind = keyof Work;

/** One piece of work for the worker, which does one at a time. */
export type Order = {
  [Kind in WorkKind]: {
    readonly work: Kind;
    readonly asks: Work[Kind]["asks"];
  };
}[WorkKind];

/** Writing or reading a message keeps the page from answering, so that none holds more groups. */
export const GROUPS_AT_ONCE = 200;

/** A part of the groups that the next order is about. */
export interface GroupsSent {
  readonly groups: readonly SentGroup[];
}

/** What the page sends: an order, and before it the groups that it is about. */
export type Sent = Order | GroupsSent;

export type Told =
  | {
      readonly told: "progress";
      readonly done: number;
      readonly total: number | undefined;
    }
  | {
      readonly told: "groups";
      readonly groups: readonly SentGroup[];
      /** How many groups there are in all. */
      readonly of: number;
    }
  | { readonly told: "done"; readonly answer: Work[WorkKind]["answers"] }
  | { readonly told: "problem"; readonly problem: FileProblem };

/** A proposed group without the catalogue's own objects, which would be copied whole. */
export interface SentGroup {
  readonly titles: EqualTitles;
  readonly proposal: Omit<Proposal, "ranked"> & {
    readonly ranked: readonly {
      readonly key: ClassKey;
      readonly confidence: number;
      readonly words: readonly string[];
    }[];
  };
}

export function sentGroup({ titles, proposal }: ProposedGroup): SentGroup {
  const ranked = proposal.ranked.map(({ entry, confidence, words }) => ({
    key: entry.specification.key,
    confidence,
    words,
  }));
  return { titles, proposal: { ...proposal, ranked } };
}

/** The group with the classes of this catalogue; one that it does not hold is left out. */
export function receivedGroup(
  { byKey }: Catalogue,
  { titles, proposal }: SentGroup,
): ProposedGroup {
  const ranked = proposal.ranked.flatMap(({ key, ...rest }) => {
    const entry = byKey.get(key);
    return entry ? [{ entry, ...rest }] : [];
  });
  return { titles, proposal: { ...proposal, ranked } };
}
