/** Rows with equal titles, so that each title is matched and decided once. */
import { isBlank, isCellError, type CellValue } from "../cell";
import { remembered } from "../remembered";
import { cellAt, textOf } from "./cells";
import type { RosterCells, RosterMapping } from "./mapping";

/** Rows whose title and class code are the same, before anything is proposed for them. */
export interface EqualTitles {
  readonly id: string;
  /** As the first row has them. */
  readonly title: CellValue;
  readonly code: CellValue;
  readonly rows: readonly number[];
}

/**
 * The form under which titles are equal: canonical accents, one space between words, no case. An error keeps its
 * capitals, so that it never meets a text that reads like one.
 */
export function titleForm(title: CellValue): string {
  if (isCellError(title)) return title.error;
  return textOf(title).normalize("NFC").replace(/\s+/g, " ").toLowerCase();
}

/** Groups these rows, in the order of their first rows. The id is the same whatever the order of rows. */
export function groupTitles(
  cells: RosterCells,
  { columns }: RosterMapping,
  rows: readonly number[],
): EqualTitles[] {
  const groups = new Map<string, EqualTitles & { rows: number[] }>();
  const form = remembered(titleForm);
  for (const row of rows) {
    const title = cellAt(cells, row, columns.get("title"));
    const code = cellAt(cells, row, columns.get("classCode"));
    const id = `${form(code)}\n${form(title)}`;
    const group = groups.get(id);
    if (group) group.rows.push(row);
    else groups.set(id, { id, title, code, rows: [row] });
  }
  return [...groups.values()];
}

/** Neither title nor class code. */
export const isUntitled = ({ title, code }: EqualTitles): boolean =>
  isBlank(title) && isBlank(code);
