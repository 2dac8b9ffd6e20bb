/** Sums of many columns at once for each of some groups: what a table of SUMIFS answers, exact and in one pass. */
import { isBlank, isCellError, type CellError, type CellValue } from "../cell";
import { shown } from "../number-text";
import type { Problem } from "../problem";
import { groupKey } from "./group-key";

/** Finer than any FTE, and than the cents of money. */
const PARTS = 1_000_000;

/** A sum whose whole units and millionths are counted apart, so that no crumb of binary numbers is left. */
class Sum {
  private whole = 0;
  private parts = 0;

  add(amount: number): void {
    const whole = Math.trunc(amount);
    this.whole += whole;
    this.parts += Math.round((amount - whole) * PARTS);
  }

  get value(): number {
    const all = this.whole * PARTS + this.parts;
    return Number.isSafeInteger(all)
      ? all / PARTS
      : this.whole + this.parts / PARTS;
  }
}

/**
 * One row for each name: the sum of each column of amounts over the rows of that group. Texts among the amounts are
 * passed over; a blank name has an empty row.
 * @param groups one for each row of the amounts; texts meet as a sheet compares them
 */
export function groupSums(
  names: readonly CellValue[],
  groups: readonly CellValue[],
  amounts: readonly (readonly CellValue[])[],
): (number | "")[][] | Problem | CellError {
  if (groups.length !== amounts.length) return { problem: "unequalRanges" };
  const failure =
    names.find(isCellError) ??
    groups.find(isCellError) ??
    amounts.flat().find(isCellError);
  if (failure) return failure;
  const width = amounts[0]?.length ?? 0;
  const newSums = (): Sum[] => Array.from({ length: width }, () => new Sum());
  const sums = new Map(
    names.map((name) => [groupKey(shown(name)), newSums()] as const),
  );
  for (const [row, group] of groups.entries()) {
    const own = isBlank(group) ? undefined : sums.get(groupKey(shown(group)));
    if (own) addRow(own, amounts[row] ?? []);
  }
  return names.map((name) => {
    const own = isBlank(name) ? undefined : sums.get(groupKey(shown(name)));
    return own
      ? own.map((sum) => sum.value)
      : Array.from({ length: width }, () => "" as const);
  });
}

function addRow(sums: readonly Sum[], amounts: readonly CellValue[]): void {
  for (const [column, sum] of sums.entries()) {
    const amount = amounts[column];
    if (typeof amount === "number") sum.add(amount);
  }
}
