/** A file's rows as a roster in hand, some thousand at a time, each under the file's header. */
import type { CellValue } from "../../core/cell";
import type { RosterCells, RosterMapping } from "../../core/roster/mapping";
import { FieldReader } from "../../files/csv/fields";
import { recordPieces } from "../../files/csv/pieces";
import { checkGoesOn, type FileWork } from "./file-work";
import { cellsOf, type FileLook } from "./look-at-file";

/** Records with their cells. Rows of `cells` are the header, where there is one, and then the records below it. */
export interface FileRows {
  /** The number of the first record in the file, counted from 0. */
  readonly first: number;
  readonly records: readonly (readonly string[])[];
  /** How many of the records stand above the first row of the roster: titles and the header itself. */
  readonly above: number;
  readonly cells: RosterCells;
  /** As the planner settled it, with the header where `cells` has it. */
  readonly mapping: RosterMapping;
}

/** @throws FileFault, Cancelled */
export async function* fileRows(
  file: Blob,
  look: FileLook,
  mapping: RosterMapping,
  work: FileWork,
): AsyncGenerator<FileRows> {
  const reader = new FieldReader(look.decimalMark);
  const header = headerOf(look, mapping);
  const here = { ...mapping, headerRow: header.length - 1 };
  let first = 0;
  for await (const records of recordPieces(file, look.layout)) {
    checkGoesOn(work);
    const above = Math.max(
      0,
      Math.min(records.length, mapping.headerRow + 1 - first),
    );
    const cells = records.slice(above).map((record) => cellsOf(reader, record));
    yield {
      first,
      records,
      above,
      cells: [...header, ...cells],
      mapping: here,
    };
    first += records.length;
    work.progress?.(first, look.rows);
  }
}

function headerOf(
  { head }: FileLook,
  { headerRow }: RosterMapping,
): readonly (readonly CellValue[])[] {
  return headerRow < 0 ? [] : [head[headerRow] ?? []];
}
