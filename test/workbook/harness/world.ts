/**
 * A workbook with a person in it, and the same workbook with the same person in which we never write: what the two differ
 * in, outside our columns, is our doing.
 */
import type { CellValue } from "../../../src/core/cell";
import { keyText } from "../../../src/workbook/key-text";
import type {
  MemorySheet,
  SheetContent,
} from "../../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Person } from "../../../src/workbook/memory/person";
import { ownColumnsOn } from "./own-columns";
import type { Dice } from "./random";
import { HEADERS } from "./roster";

/** The sheet that the run is about. */
export const ROSTER = "sheet-1";

/** Whose a column is: the person's, or ours where it came without them. */
export type Lane = "theirs" | "ours";

/** What a person did to one row or its cells, by which a claim about it may be out of date. */
export interface Touch {
  readonly who: number;
  readonly at: number;
}

/** What a person typed into a cell of ours. */
export interface OwnEdit {
  readonly who: number;
  readonly column: string;
  readonly value: string;
  readonly at: number;
}

export class World {
  readonly book: MemoryWorkbook;
  readonly shadow: MemoryWorkbook;
  readonly lanes: Lane[];
  /** Who stands in which row of the sheet, the header included; a new row gets a new number. */
  readonly people: number[];
  readonly touches: Touch[] = [];
  readonly ownEdits: OwnEdit[] = [];
  /** Columns of ours that the person deleted; what they held is not ours to keep. */
  readonly deleted = new Set<string>();
  /** Whether the person removed the sheet that says which columns are ours, so that these became ordinary ones. */
  isForgotten = false;
  /** Whether the host keeps to itself what a person does. */
  isUnheard = false;
  /** When columns were put in or taken out. */
  readonly columnsMoved: number[] = [];
  /** When the run asked for merged cells, the last thing before it settles what to write. */
  preparedAt = Infinity;
  /** When it did so for the first time, where it had to settle that again. */
  firstPreparedAt = Infinity;
  /** What the person called headers of ours. */
  readonly renamedHeaders: string[] = [];
  /** Every key that somebody had at some time. */
  readonly keysOf = new Map<number, Set<string>>();
  /** How often the host was spoken to. */
  calls = 0;
  private peopleMade: number;

  constructor(
    sheets: readonly SheetContent[],
    untouched: readonly SheetContent[],
  ) {
    this.book = new MemoryWorkbook(sheets);
    this.shadow = new MemoryWorkbook(untouched);
    const { rows, columns } = this.sheet().summary();
    this.lanes = Array.from({ length: columns }, (_, column) =>
      column < HEADERS.length ? "theirs" : "ours",
    );
    this.people = Array.from({ length: rows }, (_, row) => row);
    this.peopleMade = rows;
    this.rememberKeys();
  }

  /** The roster. @throws Error where it is gone */
  sheet(book = this.book): MemorySheet {
    const sheet = book.model.sheets.find(({ id }) => id === ROSTER);
    if (sheet === undefined) throw new Error("the roster is gone");
    return sheet;
  }

  isRosterThere(): boolean {
    return this.book.model.sheets.some(({ id }) => id === ROSTER);
  }

  headerRow(): number {
    return this.people.indexOf(0);
  }

  /** The row below the header, and how many there are from there on. */
  body(): { readonly first: number; readonly count: number } {
    const first = this.headerRow() + 1;
    return { first, count: Math.max(this.people.length - first, 0) };
  }

  /** One of the rows below the header. */
  rowIn(dice: Dice): number {
    const { first, count } = this.body();
    return first + dice.below(Math.max(count, 1));
  }

  /** Does the same in both workbooks; columns are told by where they are in ours. */
  inBoth(
    act: (person: Person, columnOf: (lane: number) => number) => void,
  ): void {
    act(this.book.person, (lane) => lane);
    act(this.shadow.person, (lane) => this.shadowColumn(lane));
  }

  /** In which column of the shadow the cells of a column stand, or would stand. */
  shadowColumn(lane: number): number {
    return this.lanes.slice(0, lane).filter((one) => one === "theirs").length;
  }

  newPeople(count: number): number[] {
    return Array.from({ length: count }, () => (this.peopleMade += 1));
  }

  touch(who: number | undefined): void {
    if (who !== undefined) this.touches.push({ who, at: this.calls });
  }

  keyIn(row: number): string | undefined {
    return keyText(this.sheet().cellAt(row, this.keyLane()).value);
  }

  /** Where the roster's own key stands; -1 once it was deleted. */
  keyLane(): number {
    const row = this.sheet().rows[this.headerRow()] ?? [];
    return row.findIndex((cell) => cell?.value === "Key");
  }

  laneOf(header: string): number {
    const row = this.sheet().rows[this.headerRow()] ?? [];
    return row.findIndex((cell) => cell?.value === header);
  }

  valueAt(row: number, column: number): CellValue {
    return this.sheet().cellAt(row, column).value;
  }

  /** Columns that came without the person are ours; those at the end that hold nothing any more are nobody's. */
  recogniseColumns(): void {
    const { columns } = this.sheet().summary();
    while (this.lanes.length < columns) this.lanes.push("ours");
    this.lanes.length = columns;
    for (const { column } of ownColumnsOn(this.book.model, this.sheet())) {
      if (this.lanes[column] === "theirs" && this.isFree(column)) {
        this.shadow.person.deleteColumns(ROSTER, this.shadowColumn(column));
        this.lanes[column] = "ours";
      }
    }
  }

  /** Whether a column that a person typed beyond, or put in, was left empty, so that we may take it. */
  private isFree(column: number): boolean {
    const beside = this.shadowColumn(column);
    const { rows } = this.sheet(this.shadow);
    return rows.every((row) => row?.[beside] === undefined);
  }

  /** Whether columns moved before the run could have known where the cells stood that its formulas were to read. */
  areFormulasStale(): boolean {
    return this.columnsMoved.some((at) => at <= this.preparedAt);
  }

  rememberKeys(): void {
    const column = this.keyLane();
    this.people.forEach((who, row) => {
      const key = keyText(this.sheet().cellAt(row, column).value);
      const keys = this.keysOf.get(who) ?? new Set();
      this.keysOf.set(who, key === undefined ? keys : keys.add(key));
    });
  }
}
