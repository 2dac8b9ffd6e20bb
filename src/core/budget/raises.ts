/** Changes of a rate by date: cost-of-living percentages, amounts, and new rates, in the order of their dates. */
import { isBlank, type CellValue } from "../cell";
import { readDay, type Day } from "../date-serial";
import { numberIn, shown } from "../number-text";
import { shareOf } from "../percent";
import { isProblem, type Problem } from "../problem";
import { squash } from "../text-key";
import type { Arithmetic } from "./arithmetic";

export type RaiseKind = "percent" | "amount" | "rate";

export interface Raise {
  readonly from: Day;
  readonly kind: RaiseKind;
  /** A percent as a share: 0.03 for three percent. */
  readonly value: number;
}

const KINDS = new Map<string, RaiseKind>([
  ["percent", "percent"],
  ["pct", "percent"],
  ["amount", "amount"],
  ["rate", "rate"],
]);

/** Reads rows of date, kind and value; a header row and blank rows are passed over. Rows of one day keep their order. */
export function readRaises(
  range: readonly (readonly CellValue[])[],
): readonly Raise[] | Problem {
  const raises: Raise[] = [];
  const rows = range.filter((row) => !row.every(isBlank));
  for (const [index, row] of rows.entries()) {
    const raise = readRaise(row);
    if (!isProblem(raise)) raises.push(raise);
    else if (index > 0 || !isHeader(row)) return raise;
  }
  return raises.sort((a, b) => a.from - b.from);
}

const isHeader = (row: readonly CellValue[]): boolean =>
  row
    .slice(0, 3)
    .every((cell) => typeof cell === "string" && numberIn(cell) === undefined);

export function readRaise([
  date = null,
  kindCell = null,
  valueCell = null,
]: readonly CellValue[]): Raise | Problem {
  const from = readDay("date of a raise", date);
  if (isProblem(from)) return from;
  if (from === undefined)
    return { problem: "missingValue", argument: "date of a raise" };
  const kind = KINDS.get(squash(shown(kindCell)));
  if (kind === undefined)
    return {
      problem: "optionWord",
      argument: "kind of a raise",
      given: shown(kindCell),
      allowed: ["percent", "amount", "rate"],
    };
  const value = numberIn(valueCell);
  if (value === undefined)
    return {
      problem: "notANumber",
      argument: "value of a raise",
      given: shown(valueCell),
    };
  return { from, kind, value: kind === "percent" ? shareOf(value) : value };
}

/** The rate after a raise. */
export function raised<T>(
  rate: T,
  { kind, value }: Raise,
  { of, plus, times }: Arithmetic<T>,
): T {
  switch (kind) {
    case "percent":
      return times(rate, plus(of(1), of(value)));
    case "amount":
      return plus(rate, of(value));
    case "rate":
      return of(value);
  }
}
