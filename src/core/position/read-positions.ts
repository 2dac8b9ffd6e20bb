/** A roster read as positions, with what must be mended before it can be budgeted. */
import { numberIn } from "../number-text";
import { cellAt } from "../roster/cells";
import type { RosterCells } from "../roster/mapping";
import type { PositionFinding } from "./finding";
import { find, findInRoster } from "./finding-words";
import { makesWhole, shareSum } from "./funding";
import type { PositionMapping } from "./mapping";
import type { Position } from "./position";
import { positionReader } from "./read-position";

export interface PositionsRead {
  readonly positions: readonly Position[];
  readonly findings: readonly PositionFinding[];
}

/** A salary that stands so many times above or below the one in the middle is for another period. */
const OTHER_PERIOD = 20;

/** Reads the rows that are positions, which `positionRows` lists; stops are among the findings and come first. */
export function readPositions(
  cells: RosterCells,
  rows: readonly number[],
  mapping: PositionMapping,
): PositionsRead {
  const readRow = positionReader(cells, mapping);
  const read = rows.map((row) => readRow(row));
  const positions = read.map(({ position }) => position);
  const findings = [
    ...columnFindings(rows, mapping),
    ...keyFindings(positions, mapping),
    ...periodFindings(cells, rows, mapping),
    ...fteAsked(
      read.flatMap((one) => one.findings),
      mapping,
    ),
    ...positions.flatMap(fundingFindings),
  ];
  return { positions, findings: stopsFirst(findings) };
}

/** Those that stop a budget before the others. */
export const stopsFirst = (
  findings: readonly PositionFinding[],
): PositionFinding[] => [
  ...findings.filter(({ weight }) => weight === "stop"),
  ...findings.filter(({ weight }) => weight !== "stop"),
];

/** Tells whether nothing may be budgeted until something is mended. */
export const isStopped = (findings: readonly PositionFinding[]): boolean =>
  findings.some(({ weight }) => weight === "stop");

function columnFindings(
  rows: readonly number[],
  { columns, withoutFte }: PositionMapping,
): PositionFinding[] {
  const found: PositionFinding[] = [];
  if (rows.length === 0) found.push(findInRoster("noRows"));
  if (!columns.has("key")) found.push(findInRoster("noKeyColumn"));
  if (!columns.has("salary")) found.push(findInRoster("noSalaryColumn"));
  if (!columns.has("band")) found.push(findInRoster("noBandColumn"));
  if (!columns.has("fte") && withoutFte === "ask")
    found.push(findInRoster("noFteColumn"));
  return found;
}

function keyFindings(
  positions: readonly Position[],
  { columns }: PositionMapping,
): PositionFinding[] {
  if (!columns.has("key")) return [];
  const counts = new Map<string, number>();
  for (const { key } of positions) counts.set(key, (counts.get(key) ?? 0) + 1);
  const blank = counts.get("") ?? 0;
  let given: string | undefined;
  let count = 0;
  for (const [key, times] of counts) {
    if (key === "" || times === 1) continue;
    given ??= key;
    count += times;
  }
  return [
    ...(blank > 0 ? [findInRoster("blankKeys", { count: blank })] : []),
    ...(given === undefined
      ? []
      : [findInRoster("duplicateKeys", { given, count })]),
  ];
}

/** Amounts for an hour and for a year in one column would make nonsense of every total. */
function periodFindings(
  cells: RosterCells,
  rows: readonly number[],
  { columns, isOnePeriod }: PositionMapping,
): PositionFinding[] {
  if (columns.has("payPeriod") || isOnePeriod) return [];
  const salaries = Float64Array.from(
    amountsIn(cells, rows, columns.get("salary")),
  );
  salaries.sort();
  const middle = salaries[Math.floor(salaries.length / 2)] ?? 0;
  const [least = 0, most = 0] = [salaries[0], salaries.at(-1)];
  const isMixed = least * OTHER_PERIOD < middle || most > middle * OTHER_PERIOD;
  return isMixed
    ? [findInRoster("mixedPeriods", { given: least, other: most })]
    : [];
}

function amountsIn(
  cells: RosterCells,
  rows: readonly number[],
  column: number | undefined,
): number[] {
  const amounts: number[] = [];
  for (const row of rows) {
    const amount = numberIn(cellAt(cells, row, column));
    if (amount !== undefined && amount > 0) amounts.push(amount);
  }
  return amounts;
}

/** Where the column itself is missing, one sentence says it for all rows. */
const fteAsked = (
  findings: readonly PositionFinding[],
  { columns }: PositionMapping,
): PositionFinding[] =>
  findings.filter(({ kind }) =>
    kind === "noFte"
      ? columns.has("fte")
      : kind === "noSalary"
        ? columns.has("salary")
        : true,
  );

/** Who names no fund at all is not asked for shares. */
function fundingFindings(position: Position): PositionFinding[] {
  const { funding } = position;
  if (funding.length === 0 || makesWhole(funding)) return [];
  const sum = shareSum(funding);
  const kind = sum < 1 ? "fundingShort" : "fundingOver";
  return [find(kind, position, { given: Math.round(sum * 1000) / 10 })];
}
