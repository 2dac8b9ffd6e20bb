/** Writes a file anew with our columns behind its own, each record as it was. */
import type { Catalogue } from "../../core/catalog/catalogue";
import type { Outcome, TitleGroup } from "../../core/roster/classification";
import type { RosterMapping } from "../../core/roster/mapping";
import {
  beginningFor,
  type CsvProfile,
  keptAsText,
  recordText,
  wouldRun,
} from "../../files/csv/record-text";
import { fileRows } from "./file-rows";
import type { FileWork } from "./file-work";
import type { FileLook } from "./look-at-file";
import { ResultFields } from "./result-fields";

export interface ClassifiedFile {
  /** Records in, and as many out. */
  readonly rows: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Fields that got an apostrophe, so that Excel runs nothing in them. */
  readonly keptAsText: number;
  /** The headers of our columns. */
  readonly columns: readonly string[];
}

/** What the writing needs beside the file. */
export interface SettledFile {
  readonly look: FileLook;
  readonly mapping: RosterMapping;
  /** By id, as settled by the planner. */
  readonly groups: ReadonlyMap<string, TitleGroup>;
  readonly profile: CsvProfile;
}

/** Hands the text over piece by piece. @throws FileFault, Cancelled */
export async function writeClassified(
  catalogue: Catalogue,
  file: Blob,
  { look, mapping, groups, profile }: SettledFile,
  write: (text: string) => void | Promise<void>,
  work: FileWork,
): Promise<ClassifiedFile> {
  const results = new ResultFields(catalogue, mapping, groups);
  const fields = new SafeFields(profile);
  let rows = 0;
  for await (const piece of fileRows(file, look, mapping, work)) {
    const resultsOf = results.of(piece);
    const records = piece.records.map((record, at) =>
      fields.safe(widened(record, look.columns, resultsOf[at] ?? [])),
    );
    const before = rows === 0 ? beginningFor(profile) : LINE_BREAK;
    await write(before + recordText(records));
    rows += records.length;
  }
  const { outcomes, headers } = results;
  return { rows, outcomes, keptAsText: fields.kept, columns: headers };
}

const LINE_BREAK = "\r\n";

/** The record, filled up to so many columns, and behind it its results. */
function widened(
  record: readonly string[],
  columns: number,
  results: readonly string[],
): readonly string[] {
  const fields = record.slice();
  while (fields.length < columns) fields.push("");
  for (const result of results) fields.push(result);
  return fields;
}

/** Fields as the profile wants them, and how many were changed for it. */
class SafeFields {
  kept = 0;

  constructor(private readonly profile: CsvProfile) {}

  safe(record: readonly string[]): readonly string[] {
    if (this.profile === "exact") return record;
    return record.map((field) => {
      // A negative amount is a number, which runs nothing.
      if (!wouldRun(field) || isAmount(field)) return field;
      this.kept += 1;
      return keptAsText(field);
    });
  }
}

function isAmount(field: string): boolean {
  return /^-?\d+(?:[.,]\d+)?$/.test(field);
}
