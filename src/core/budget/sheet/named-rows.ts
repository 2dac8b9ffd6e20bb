/** Rows of name and value, as a sheet lists settings: found by name, and refused where one is missing, doubled or unknown. */
import { isBlank, type CellValue } from "../../cell";
import { numberIn, shown } from "../../number-text";
import { isProblem, type Problem } from "../../problem";
import { textOf } from "../../roster/cells";
import { squash } from "../../text-key";

/** Name, value, and what else stands in the row. */
export type NamedRow = readonly CellValue[];

/** Ends the reading of a sheet at the first thing that cannot be read. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.problem);
  }
}

/** What was read. @throws Refusal */
export function sure<T>(read: T | Problem): T {
  if (isProblem(read)) throw new Refusal(read);
  return read;
}

/** What is wrong with the sheet of the plan, as a refusal. */
export const refuse = (detail: string): Refusal =>
  new Refusal({ problem: "budgetPlan", detail });

export class NamedRows {
  private readonly byName = new Map<string, NamedRow[]>();

  constructor(rows: readonly NamedRow[]) {
    for (const row of rows) {
      const name = squash(nameOf(row));
      const there = this.byName.get(name);
      if (there) there.push(row);
      else if (name !== "") this.byName.set(name, [row]);
    }
  }

  /** Refuses a value whose name is none of these; a name without a value may be a heading. @throws Refusal */
  refuseOthers(names: readonly string[], prefix: string): void {
    const known = new Set(names.map(squash));
    for (const [name, rows] of this.byName) {
      if (known.has(name) || name.startsWith(squash(prefix))) continue;
      const stray = rows.find((row) => !isBlank(row[1]));
      if (stray) throw refuse(`"${nameOf(stray)}" is no setting of a budget`);
    }
  }

  /** The one row of a name. @throws Refusal */
  row(name: string): NamedRow {
    const [row, again] = this.all(name);
    if (!row) throw refuse(`"${name}" is not there`);
    if (again) throw refuse(`"${name}" is there twice`);
    return row;
  }

  all(name: string): readonly NamedRow[] {
    return this.byName.get(squash(name)) ?? [];
  }

  /** All whose name begins so, in their order. */
  beginningWith(prefix: string): readonly NamedRow[] {
    return [...this.byName.values()]
      .flat()
      .filter((row) => squash(nameOf(row)).startsWith(squash(prefix)));
  }

  value(name: string): CellValue {
    return this.row(name)[1] ?? null;
  }

  /** A number from 0 up; a blank is 0. @throws Refusal */
  number(name: string): number {
    return atLeastNothing(name, this.value(name));
  }

  /** The choice whose word stands beside the name. @throws Refusal */
  choice<Choice extends string>(
    name: string,
    words: Readonly<Record<Choice, string>>,
  ): Choice {
    const given = textOf(this.value(name));
    for (const choice of Object.keys(words) as Choice[])
      if (squash(words[choice]) === squash(given)) return choice;
    const allowed = Object.values<string>(words);
    throw new Refusal({
      problem: "optionWord",
      argument: name,
      given,
      allowed,
    });
  }
}

export const nameOf = (row: NamedRow): string => textOf(row[0] ?? null);

/** A number from 0 up; a blank is 0. @throws Refusal */
export function atLeastNothing(argument: string, cell: CellValue): number {
  if (isBlank(cell)) return 0;
  const value = numberIn(cell);
  if (value === undefined)
    throw new Refusal({ problem: "notANumber", argument, given: shown(cell) });
  if (value < 0)
    throw new Refusal({ problem: "negative", argument, given: value });
  return value;
}
