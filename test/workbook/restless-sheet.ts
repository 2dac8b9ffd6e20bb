/**
 * A workbook in which somebody is at work while we are: before each batch, as a seed has it, rows are sorted, put in,
 * taken out or edited, columns put in, the sheet renamed, or the host fails. What the person does is done to a second
 * workbook too, in which we never write, so that the planner's own cells can be compared in the end.
 */
import { keyText } from "../../src/workbook/key-text";
import type { MemorySheet } from "../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Person } from "../../src/workbook/memory/person";
import {
  type FailureKind,
  type Step,
  type Workbook,
  WorkbookFailure,
} from "../../src/workbook/port";
import { rosterSheet } from "./roster-on-sheet";

export type Doing = ActOfPerson | FaultOfHost;

export type ActOfPerson =
  | "sort"
  | "deleteRows"
  | "insertRows"
  | "insertAboveHeader"
  | "insertColumn"
  | "edit"
  | "typeNewRow"
  | "rename";

const FAULTS = [
  "failBefore",
  "loseAnswer",
  "failInTheMiddle",
  "editCell",
  "refuseLarge",
] as const;

export type FaultOfHost = (typeof FAULTS)[number];

/** What happens before which batch: by chance, from 0 to 1 and so many times at most; or by number, from 1 on. */
export type Unrest = {
  readonly seed: number;
  /** Whether the host keeps to itself what a person does. */
  readonly isSilent?: boolean;
} & (
  | {
      readonly chance: number;
      readonly doings: readonly Doing[];
      readonly atMost: number;
    }
  | { readonly script: ReadonlyMap<number, readonly Doing[]> }
);

export class RestlessSheet implements Workbook {
  readonly book: MemoryWorkbook;
  /** The same sheet with the same person, without us. */
  readonly shadow: MemoryWorkbook;
  readonly done: Doing[] = [];
  batches = 0;
  private readonly random: () => number;

  constructor(
    rows: number,
    private readonly unrest: Unrest,
  ) {
    this.book = new MemoryWorkbook([rosterSheet(rows)]);
    this.shadow = new MemoryWorkbook([rosterSheet(rows)]);
    this.random = randomFrom(unrest.seed);
  }

  sheets: Workbook["sheets"] = () => this.book.sheets();
  selection: Workbook["selection"] = () => this.book.selection();
  select: Workbook["select"] = (block) => this.book.select(block);
  watch: Workbook["watch"] = (events) =>
    this.book.watch(this.unrest.isSilent === true ? {} : events);

  /** A person acts first, then the host fails or takes the batch. */
  async batch(steps: readonly Step[]): ReturnType<Workbook["batch"]> {
    this.batches += 1;
    const doings = this.doingsNow();
    this.done.push(...doings);
    for (const doing of doings) if (!isFault(doing)) this.act(doing);
    const fault = doings.find(isFault);
    return fault === undefined
      ? this.book.batch(steps)
      : this.fail(fault, steps);
  }

  private doingsNow(): readonly Doing[] {
    const { unrest } = this;
    if ("script" in unrest) return unrest.script.get(this.batches) ?? [];
    const { doings, chance, atMost } = unrest;
    const isDue = this.done.length < atMost && this.random() < chance;
    return isDue ? doings.slice(this.below(doings.length)).slice(0, 1) : [];
  }

  private async fail(
    fault: FaultOfHost,
    steps: readonly Step[],
  ): ReturnType<Workbook["batch"]> {
    switch (fault) {
      case "failBefore":
        return fail("connectionLost", "unknown");
      case "loseAnswer":
        await this.book.batch(steps);
        return fail("connectionLost", "unknown");
      case "failInTheMiddle":
        await this.book.batch(steps.slice(0, this.below(steps.length)));
        return fail("connectionLost", "unknown");
      case "editCell":
        return fail("cellBeingEdited", "nothing");
      case "refuseLarge":
        return isLarge(steps)
          ? fail("tooLarge", "nothing")
          : this.book.batch(steps);
    }
  }

  /** Draws the dice first, then does the same in both workbooks. */
  private act(doing: ActOfPerson): void {
    const first = this.headerRow() + 1;
    const count = this.keys().length;
    const at = first + this.below(Math.max(count, 1));
    const howMany = 1 + this.below(2);
    const order = this.shuffled(count);
    const word = String(this.below(1000));
    const column = this.below(this.columnOf("FTE") + 2);
    this.inBoth((person, sheet) => {
      switch (doing) {
        case "sort":
          return person.sortRows(sheet, first, order);
        case "deleteRows":
          return person.deleteRows(sheet, at, howMany);
        case "insertRows":
          return person.insertRows(sheet, at, howMany);
        case "insertAboveHeader":
          return person.insertRows(sheet, 0, 1);
        case "insertColumn":
          return person.insertColumns(sheet, column, 1);
        case "edit":
          return person.edit(sheet, at, this.columnOf("FTE"), `edited ${word}`);
        case "typeNewRow":
          return this.typeNewRow(person, sheet, at);
        case "rename":
          return person.renameSheet(sheet, `Roster ${word}`);
      }
    });
  }

  private typeNewRow(person: Person, sheet: string, row: number): void {
    const [key, title] = [this.columnOf("Key"), this.columnOf("Title")];
    person.insertRows(sheet, row, 1);
    person.edit(sheet, row, key, `N${this.done.length}`);
    person.edit(sheet, row, title, "new");
  }

  sheet(book = this.book): MemorySheet {
    const [sheet] = book.model.sheets;
    if (sheet === undefined) throw new Error("the roster is gone");
    return sheet;
  }

  /** The row in which the roster's own headers stand now. */
  headerRow(): number {
    return this.sheet(this.shadow).rows.findIndex((row) =>
      row?.some((cell) => cell?.value === "Key"),
    );
  }

  columnOf(header: string): number {
    const row = this.sheet(this.shadow).rows[this.headerRow()] ?? [];
    return row.findIndex((cell) => cell?.value === header);
  }

  /** The keys in the sheet as it is now, row by row from the one below the header. */
  keys(): (string | undefined)[] {
    const column = this.columnOf("Key");
    const rows = Array.from(this.sheet(this.shadow).rows).slice(
      this.headerRow() + 1,
    );
    return rows.map((row) => keyText(row?.[column]?.value));
  }

  private inBoth(act: (person: Person, sheet: string) => void): void {
    act(this.book.person, this.sheet().id);
    act(this.shadow.person, this.sheet(this.shadow).id);
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private shuffled(count: number): number[] {
    const order = Array.from({ length: count }, (_, index) => index);
    for (let index = count - 1; index > 0; index -= 1) {
      const other = this.below(index + 1);
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    return order;
  }
}

function isFault(doing: Doing): doing is FaultOfHost {
  return FAULTS.some((fault) => fault === doing);
}

function isLarge(steps: readonly Step[]): boolean {
  return steps.some((step) => step.step === "write" && step.block.rows > 3);
}

function fail(kind: FailureKind, applied: "nothing" | "unknown"): never {
  throw new WorkbookFailure(kind, applied);
}

/** Numbers from 0 to 1 that a seed settles (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
