/** Writes a file anew with our columns behind its own, each record as it was. */
import type { Catalogue } from "../../core/catalog/catalogue";
import type { Outcome, TitleGroup } from "../../core/roster/classification";
import { classifyRow } from "../../core/roster/classify-row";
import { groupTitles } from "../../core/roster/group-titles";
import type { RosterMapping } from "../../core/roster/mapping";
import { NO_OVERRIDES } from "../../core/roster/override";
import { ownCatalogue } from "../../core/roster/own-catalogue";
import type { RosterInHand } from "../../core/roster/roster-in-hand";
import {
  type ResultColumn,
  resultColumns,
  resultRow,
} from "../../core/roster/results";
import { positionRows } from "../../core/roster/row-kind";
import {
  beginningFor,
  type CsvProfile,
  keptAsText,
  recordText,
  wouldRun,
} from "../../files/csv/record-text";
import { type FileRows, fileRows } from "./file-rows";
import type { FileWork } from "./file-work";
import type { FileLook } from "./look-at-file";

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
  settled: SettledFile,
  write: (text: string) => void | Promise<void>,
  work: FileWork,
): Promise<ClassifiedFile> {
  const { look, mapping, profile } = settled;
  const columns = resultColumns(mapping);
  const own = ownCatalogue(catalogue, mapping.jurisdiction);
  const outcomes = noneCounted();
  const fields = new SafeFields(profile);
  let rows = 0;
  for await (const piece of fileRows(file, look, mapping, work)) {
    const { cells, mapping: here } = piece;
    const roster = {
      catalogue,
      own,
      cells,
      mapping: here,
      overrides: NO_OVERRIDES,
    };
    const results = resultsOf(roster, piece, settled, columns, outcomes);
    const records = piece.records.map((record, at) =>
      fields.safe([
        ...widened(record, look.columns),
        ...(results[at] ?? columns.map(() => "")),
      ]),
    );
    const before = rows === 0 ? beginningFor(profile) : LINE_BREAK;
    await write(before + (await recordText(records)));
    rows += records.length;
  }
  return {
    rows,
    outcomes,
    keptAsText: fields.kept,
    columns: columns.map(({ header }) => header),
  };
}

const LINE_BREAK = "\r\n";

/** For each record its results as fields; headers beside the header, nothing beside what is no position. */
function resultsOf(
  roster: RosterInHand,
  { records, above, cells, mapping, first }: FileRows,
  { groups, mapping: { headerRow } }: SettledFile,
  columns: readonly ResultColumn[],
  outcomes: Record<Outcome, number>,
): (readonly string[])[] {
  const results: (readonly string[])[] = new Array<readonly string[]>(
    records.length,
  );
  if (headerRow >= first && headerRow < first + records.length)
    results[headerRow - first] = columns.map(({ header }) => header);
  const groupOf = new Map<number, TitleGroup | undefined>();
  for (const { id, rows } of groupTitles(
    cells,
    mapping,
    positionRows(cells, mapping),
  ))
    for (const row of rows) groupOf.set(row, groups.get(id));
  const firstBelow = mapping.headerRow + 1;
  for (let row = firstBelow; row < cells.length; row++) {
    const classified = classifyRow(roster, row, groupOf.get(row));
    outcomes[classified.outcome] += 1;
    if (classified.outcome === "blank") continue;
    results[above + row - firstBelow] = resultRow(classified, columns).map(
      (value) => String(value ?? ""),
    );
  }
  return results;
}

function widened(
  record: readonly string[],
  columns: number,
): readonly string[] {
  return record.length === columns
    ? record
    : [...record, ...Array<string>(columns - record.length).fill("")];
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

function noneCounted(): Record<Outcome, number> {
  return { accepted: 0, review: 0, none: 0, blank: 0, checkTheData: 0 };
}
