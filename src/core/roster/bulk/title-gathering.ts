/** Gathers the rows of a roster by title and class code, slice by slice. */
import type { CellValue } from "../../cell";
import {
  type EqualTitles,
  formOf,
  idOf,
  type Writing,
  writingOf,
} from "../group-titles";
import { ROW_KINDS } from "../row-kind";
import { NO_WORD, type RosterSlice } from "./roster-slice";

/** In place of a group's number: the row is no position. */
export const NO_GROUP = -1;

const POSITION = ROW_KINDS.indexOf("position");

interface Gathered {
  readonly id: string;
  title: Writing;
  code: Writing;
  readonly rows: number[];
}

interface Written {
  readonly writing: Writing;
  /** The number of its form: equal for writings that differ in nothing that counts. */
  readonly form: number;
}

export class TitleGathering {
  private readonly gathered: Gathered[] = [];
  private readonly written: (Written | undefined)[] = [];
  private readonly forms = new Map<string, number>();
  private readonly formTexts: string[] = [];
  /** By the form of the code, then by that of the title. */
  private readonly byForms: (Map<number, number> | undefined)[] = [];

  /** The groups in the order of their first rows, each with its rows so far. */
  get groups(): readonly EqualTitles[] {
    return this.gathered;
  }

  /** The group of each row of the slice; `words` are those of all slices so far. */
  take(
    { first, kinds, columns }: RosterSlice,
    words: readonly CellValue[],
  ): Int32Array<ArrayBuffer> {
    const titles = columns.get("title")?.words;
    const codes = columns.get("classCode")?.words;
    const groups = new Int32Array(kinds.length).fill(NO_GROUP);
    for (let at = 0; at < kinds.length; at++)
      if (kinds[at] === POSITION)
        groups[at] = this.join(
          this.writtenOf(titles?.[at] ?? NO_WORD, words),
          this.writtenOf(codes?.[at] ?? NO_WORD, words),
          first + at,
        );
    return groups;
  }

  private join(title: Written, code: Written, row: number): number {
    const byTitle = (this.byForms[code.form] ??= new Map<number, number>());
    const known = byTitle.get(title.form);
    const group = known === undefined ? undefined : this.gathered[known];
    if (known === undefined || group === undefined) {
      byTitle.set(title.form, this.gathered.length);
      return this.begin(title, code, row);
    }
    group.rows.push(row);
    group.title = firstOf(group.title, title.writing);
    group.code = firstOf(group.code, code.writing);
    return known;
  }

  private begin(title: Written, code: Written, row: number): number {
    const id = idOf(
      this.formTexts[code.form] ?? "",
      this.formTexts[title.form] ?? "",
    );
    return (
      this.gathered.push({
        ...{ id, title: title.writing, code: code.writing },
        rows: [row],
      }) - 1
    );
  }

  private writtenOf(word: number, words: readonly CellValue[]): Written {
    return (this.written[word] ??= this.write(words[word] ?? null));
  }

  private write(cell: CellValue): Written {
    const text = formOf(cell);
    const known = this.forms.get(text);
    const form = known ?? this.formTexts.push(text) - 1;
    if (known === undefined) this.forms.set(text, form);
    return { writing: writingOf(cell), form };
  }
}

/** Of several writings the first in the order of their characters, so that the order of rows does not matter. */
const firstOf = (one: Writing, other: Writing): Writing =>
  typeof one === "string" && typeof other === "string" && other < one
    ? other
    : one;
