/** When two rows have equal titles, so that each title is matched and decided once; `bulk/` gathers them. */
import { isBlank, isCellError, type CellError, type CellValue } from "../cell";
import { textOf } from "./cells";

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

/** Canonical accents, one space between words. */
export function writingOf(cell: CellValue): Writing {
  if (isCellError(cell)) return cell;
  return textOf(cell).normalize("NFC").replace(/\s+/g, " ");
}

/** Writings are equal but for their case. An error keeps its capitals, so that it never meets a text that reads like one. */
export function formOf(cell: CellValue): string {
  const writing = writingOf(cell);
  return isCellError(writing) ? writing.error : writing.toLowerCase();
}

/** The id of the group to which a row with this class code and title belongs. */
export function groupIdOf(code: CellValue, title: CellValue): string {
  return idOf(formOf(code), formOf(title));
}

export const idOf = (codeForm: string, titleForm: string): string =>
  `${codeForm}\n${titleForm}`;

/** Neither title nor class code. */
export const isUntitled = ({ title, code }: EqualTitles): boolean =>
  isBlank(title) && isBlank(code);
