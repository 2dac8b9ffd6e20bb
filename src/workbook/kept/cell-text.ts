/** Reads cells of our tables as the texts that were put there, whatever a person's editing made of them. */
import { type CellValue, isCellError } from "../../core/cell";
import { shown } from "../../core/number-text";

/** The text of a cell, "" for a blank one; undefined for an error. */
export function keptText(value: CellValue | undefined): string | undefined {
  if (value === undefined || value === null) return "";
  return isCellError(value) ? undefined : shown(value);
}

/** A word of a list as a person may write it: case and outer spaces aside. */
export function wordOf<Word extends string>(
  value: CellValue | undefined,
  words: ReadonlyMap<string, Word>,
): Word | undefined {
  return words.get((keptText(value) ?? "").trim().toLowerCase());
}

/** Words by how they are written, and the other way round. */
export function wordList<Word extends string>(
  written: Readonly<Record<Word, string>>,
): ReadonlyMap<string, Word> {
  return new Map(
    (Object.keys(written) as Word[]).map((word) => [
      written[word].toLowerCase(),
      word,
    ]),
  );
}
