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
}

interface TakenGroups {
  readonly first: number;
  readonly groups: Int32Array;
}

export class TitleGathering {
  private readonly gathered: Gathered[] = [];
  private readonly placeOf = new Map<string, number>();
  /** By the word of the code, then by that of the title: rows are many, and different pairs of words are few. */
  private readonly byWords: Map<number, number>[] = [];
  private readonly taken: TakenGroups[] = [];

  /** How many groups there are so far. */
  get count(): number {
    return this.gathered.length;
  }

  /** The group of each row of the slice; `words` are those of all slices so far. */
  take(
    { first, kinds, columns }: RosterSlice,
    words: readonly CellValue[],
  ): Int32Array<ArrayBuffer> {
    const titles = columns.get("title")?.words;
    const codes = columns.get("classCode")?.words;
    const groups = new Int32Array(kinds.length).fill(NO_GROUP);
    for (let at = 0; at < kinds.length; at++) {
      if (kinds[at] !== POSITION) continue;
      const title = titles ? (titles[at] as number) : NO_WORD;
      const code = codes ? (codes[at] as number) : NO_WORD;
      groups[at] = this.groupOfWords(title, code, words);
    }
    this.taken.push({ first, groups });
    return groups;
  }

  /** The groups in the order of their first rows, each with its rows. */
  groups(): EqualTitles[] {
    const rows = this.rowsByGroup();
    return this.gathered.map((group, at) => ({
      ...group,
      rows: rows[at] ?? [],
    }));
  }

  private groupOfWords(
    title: number,
    code: number,
    words: readonly CellValue[],
  ): number {
    const byTitle = (this.byWords[code] ??= new Map<number, number>());
    const known = byTitle.get(title);
    if (known !== undefined) return known;
    const group = this.groupOf(words[title] ?? null, words[code] ?? null);
    byTitle.set(title, group);
    return group;
  }

  /** The group of a pair of words that is met for the first time. */
  private groupOf(title: CellValue, code: CellValue): number {
    const id = idOf(formOf(code), formOf(title));
    const known = this.placeOf.get(id);
    const group = known === undefined ? undefined : this.gathered[known];
    if (known !== undefined && group !== undefined) {
      group.title = firstOf(group.title, writingOf(title));
      group.code = firstOf(group.code, writingOf(code));
      return known;
    }
    const place = this.gathered.length;
    this.placeOf.set(id, place);
    this.gathered.push({
      ...{ id, title: writingOf(title), code: writingOf(code) },
    });
    return place;
  }

  /** Counted first, so that each list is made once and in its length. */
  private rowsByGroup(): number[][] {
    const ends = new Int32Array(this.count + 1);
    for (const { groups } of this.taken)
      for (const group of groups)
        if (group !== NO_GROUP) ends[group + 1] = (ends[group + 1] ?? 0) + 1;
    for (let at = 1; at < ends.length; at++)
      ends[at] = (ends[at] as number) + (ends[at - 1] as number);
    const starts = ends.slice();
    const rows = new Int32Array(ends.at(-1) ?? 0);
    for (const { first, groups } of this.taken)
      for (let at = 0; at < groups.length; at++) {
        const group = groups[at] as number;
        if (group === NO_GROUP) continue;
        const place = starts[group] as number;
        rows[place] = first + at;
        starts[group] = place + 1;
      }
    return this.gathered.map((_, at) =>
      Array.from(rows.subarray(ends[at], ends[at + 1])),
    );
  }
}

/** Of several writings the first in the order of their characters, so that the order of rows does not matter. */
const firstOf = (one: Writing, other: Writing): Writing =>
  typeof one === "string" && typeof other === "string" && other < one
    ? other
    : one;
