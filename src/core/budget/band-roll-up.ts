/** Positions rolled up by pay band: counts, FTE, filled and vacant FTE, vacancy rate and cost, with a total. */
import { isBlank, isCellError, type CellError, type CellValue } from "../cell";
import { numberIn, shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { squash } from "../text-key";
import {
  centsOf,
  fractionOf,
  moneyOf,
  plus,
  ZERO,
  type Fraction,
} from "./fraction";

interface Line {
  /** The band whatever its writing. */
  readonly key: string;
  /** As its first position writes it. */
  readonly name: string;
  readonly positions: number;
  readonly fte: Fraction;
  readonly filled: Fraction;
  readonly vacant: Fraction;
  readonly cost: Fraction;
}

type Column = readonly CellValue[];

const NO_BAND = "No band";
const TOTAL = "Total";

/** Rows of band, positions, FTE, filled FTE, vacant FTE, vacancy rate and cost; the last row is the total. */
export function bandRollUp(
  bands: Column,
  fte: Column,
  cost: Column,
  status: Column | undefined,
): (string | number)[][] | Problem | CellError {
  const columns = [bands, fte, cost, ...(status ? [status] : [])];
  if (columns.some((column) => column.length !== bands.length))
    return { problem: "unequalRanges" };
  const failure = columns.flat().find(isCellError);
  if (failure) return failure;
  const lines = new Map<string, Line>();
  for (const [row, band] of bands.entries()) {
    const added = readRow(
      band,
      fte[row] ?? null,
      cost[row] ?? null,
      status?.[row],
    );
    if (isProblem(added)) return added;
    if (added) lines.set(added.key, sum(lines.get(added.key), added));
  }
  if (lines.size === 0) return [[""]];
  const sorted = [...lines.values()].sort((a, b) => byName(a.name, b.name));
  const total = sorted.reduce<Line | undefined>(
    (all, line) => sum(all, { ...line, name: TOTAL }),
    undefined,
  );
  return [...sorted, ...(total ? [total] : [])].map((line) =>
    shownLine(line, status !== undefined),
  );
}

/** Rows without a band come last. */
const byName = (a: string, b: string): number =>
  Number(a === NO_BAND) - Number(b === NO_BAND) || (a < b ? -1 : a > b ? 1 : 0);

function readRow(
  band: CellValue,
  fteCell: CellValue,
  costCell: CellValue,
  status: CellValue | undefined,
): Line | Problem | undefined {
  if ([band, fteCell, costCell].every(isBlank)) return undefined;
  const fte = read("fte", fteCell);
  if (isProblem(fte)) return fte;
  if (fte.over < 0n)
    return { problem: "negative", argument: "fte", given: Number(fteCell) };
  const cost = read("cost", costCell);
  if (isProblem(cost)) return cost;
  const vacant = status === undefined ? false : readVacant(status);
  if (isProblem(vacant)) return vacant;
  const name = isBlank(band) ? NO_BAND : shown(band).trim();
  return {
    key: squash(name),
    name,
    positions: 1,
    fte,
    filled: vacant ? ZERO : fte,
    vacant: vacant ? fte : ZERO,
    cost,
  };
}

function read(argument: string, cell: CellValue): Fraction | Problem {
  if (isBlank(cell)) return ZERO;
  const value = numberIn(cell);
  return value === undefined
    ? { problem: "notANumber", argument, given: shown(cell) }
    : fractionOf(value);
}

function readVacant(cell: CellValue): boolean | Problem {
  const word = squash(shown(cell));
  if (word === "vacant") return true;
  if (word === "filled") return false;
  return {
    problem: "optionWord",
    argument: "status",
    given: shown(cell),
    allowed: ["filled", "vacant"],
  };
}

function sum(before: Line | undefined, added: Line): Line {
  if (!before) return added;
  return {
    key: added.key,
    name: before.name,
    positions: before.positions + added.positions,
    fte: plus(before.fte, added.fte),
    filled: plus(before.filled, added.filled),
    vacant: plus(before.vacant, added.vacant),
    cost: plus(before.cost, added.cost),
  };
}

function shownLine(line: Line, withStatus: boolean): (string | number)[] {
  const fte = numberOf(line.fte);
  const vacant = numberOf(line.vacant);
  const status = withStatus
    ? [numberOf(line.filled), vacant, fte === 0 ? "" : vacant / fte]
    : ["", "", ""];
  return [
    line.name,
    line.positions,
    fte,
    ...status,
    moneyOf(centsOf(line.cost)),
  ];
}

/** To six decimals, which is finer than any FTE. */
function numberOf({ over, under }: Fraction): number {
  const scaled = (over * 2_000_000n + under) / (2n * under);
  return Number(scaled) / 1_000_000;
}
