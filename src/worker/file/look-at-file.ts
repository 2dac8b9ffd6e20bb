/** The first look at a file that no grid shows: how it is cut, how many rows it has, and its first rows for the mapping. */
import type { CellValue } from "../../core/cell";
import type { RosterCells } from "../../core/roster/mapping";
import { DecimalMarkEvidence } from "../../files/csv/decimal-mark";
import type { Delimiter } from "../../files/csv/delimiter";
import { FieldReader } from "../../files/csv/fields";
import type { DecimalMark } from "../../files/csv/numbers";
import {
  type CsvLayout,
  csvLayout,
  recordPieces,
} from "../../files/csv/pieces";
import type { Question } from "../../files/opened";
import { checkGoesOn, type FileWork } from "./file-work";

/** How many rows the mapping is guessed from. */
const HEAD_ROWS = 1_000;

export interface FileLook {
  readonly layout: CsvLayout;
  /** Undefined while it has to be asked; numbers that need one stay texts until then. */
  readonly decimalMark: DecimalMark | undefined;
  readonly question: Question | undefined;
  /** Records of the file, headers and blank lines included. */
  readonly rows: number;
  /** Fields of the widest record. */
  readonly columns: number;
  readonly head: RosterCells;
}

/** What the planner answered where the file leaves it open. */
export interface SettledText {
  readonly decimalMark?: DecimalMark;
  readonly delimiter?: Delimiter;
}

/** Reads the whole file once. @throws FileFault, Cancelled */
export async function lookAtFile(
  file: Blob,
  work: FileWork,
  settled: SettledText = {},
): Promise<FileLook> {
  const layout = await csvLayout(file, settled.delimiter);
  const evidence = new DecimalMarkEvidence();
  const head: (readonly string[])[] = [];
  let rows = 0;
  let columns = 0;
  for await (const records of recordPieces(file, layout)) {
    checkGoesOn(work);
    head.push(...records.slice(0, Math.max(0, HEAD_ROWS - head.length)));
    rows += records.length;
    for (const record of records) {
      columns = Math.max(columns, record.length);
      for (const field of record) evidence.take(field);
    }
    work.progress?.(rows, undefined);
  }
  const decimalMark = settled.decimalMark ?? evidence.mark();
  const reader = new FieldReader(decimalMark);
  return {
    layout,
    decimalMark,
    question: decimalMark === undefined ? evidence.question() : undefined,
    rows,
    columns,
    head: head.map((record) => cellsOf(reader, record)),
  };
}

/** The fields of a record as cells. */
export function cellsOf(
  reader: FieldReader,
  record: readonly string[],
): CellValue[] {
  return record.map((field) => reader.value(field));
}
