/** Rows with equal titles, so that each title is matched and decided once. */
import { isBlank, isCellError, type CellError, type CellValue } from "../cell";
import { remembered } from "../remembered";
import { cellAt, textOf } from "./cells";
import type { RosterCells, RosterMapping } from "./mapping";

/** A title or class code as it is shown: a text, "" for none, or the error that stands there. */
export type Writing = string | CellError;

/** Rows whose title and class code are the same, before anything is proposed for them. */
export interface EqualTitles {
  readonly id: string;
  /** Of several writings the first in the order of their characters, so that the order of rows does not matter. */
  readonly title: Writing;
  readonly code: Writing;
  readonly rows: readonly number[];
}

interface Gathered {
  readonly id: string;
  title: Writing;
  code: Writing;
  readonly rows: number[];
}

/** Canonical accents, one space between words. */
function writingOf(cell: CellValue): Writing {
  if (isCellError(cell)) return cell;
  return textOf(cell).normalize("NFC").replace(/\s+/g, " ");
}

/** Writings are equal but for their case. An error keeps its capitals, so that it never meets a text that reads like one. */
function formOf(cell: CellValue): string {
  const writing = writingOf(cell);
  return isCellError(writing) ? writing.error : writing.toLowerCase();
}

/** The id of the group to which a row with this class code and title belongs. */
export function groupIdOf(code: CellValue, title: CellValue): string {
  return idOf(formOf(code), formOf(title));
}

const idOf = (codeForm: string, titleForm: string): string =>
  `${codeForm}\n${titleForm}`;

/** Groups these rows, in the order of their first rows. The id is the same whatever the order of rows. */
export function groupTitles(
  cells: RosterCells,
  { columns }: RosterMapping,
  rows: readonly number[],
): EqualTitles[] {
  const groups = new Map<string, Gathered>();
  const write = remembered(writingOf);
  const form = remembered(formOf);
  for (const row of rows) {
    const title = write(cellAt(cells, row, columns.get("title")));
    const code = write(cellAt(cells, row, columns.get("classCode")));
    const id = idOf(form(code), form(title));
    const group = groups.get(id);
    if (group) join(group, row, title, code);
    else groups.set(id, { id, title, code, rows: [row] });
  }
  return [...groups.values()];
}

function join(
  group: Gathered,
  row: number,
  title: Writing,
  code: Writing,
): void {
  group.rows.push(row);
  group.title = firstOf(group.title, title);
  group.code = firstOf(group.code, code);
}

/** The same group found in two parts of a roster, the earlier part first. */
export function joinedTitles(
  earlier: EqualTitles,
  later: EqualTitles,
): EqualTitles {
  return {
    id: earlier.id,
    title: firstOf(earlier.title, later.title),
    code: firstOf(earlier.code, later.code),
    rows: [...earlier.rows, ...later.rows],
  };
}

const firstOf = (one: Writing, other: Writing): Writing =>
  typeof one === "string" && typeof other === "string" && other < one
    ? other
    : one;

/** Neither title nor class code. */
export const isUntitled = ({ title, code }: EqualTitles): boolean =>
  isBlank(title) && isBlank(code);
