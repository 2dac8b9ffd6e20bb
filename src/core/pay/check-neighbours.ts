/** How bands in force lie to each other: gaps between neighbours, bands within others, and overlaps, which are common. */
import { TOLERANCE } from "../tolerance";
import { PAY_WORDS, type PayFinding } from "./pay-finding";
import type { PayRow } from "./read-pay-rows";

interface Range {
  readonly row: PayRow;
  readonly from: number;
  readonly to: number;
}

/** Compares the bands of which both bounds are known and in order, each with the next higher one. */
export function checkNeighbours(
  inForce: readonly PayRow[],
  show: (amount: number) => string,
): readonly PayFinding[] {
  const ranges = inForce.flatMap(rangeOf).sort(lowestFirst);
  const pairs = ranges
    .slice(1)
    .map((upper, index) => ({ lower: ranges[index] as Range, upper }));
  const overlaps = pairs.filter(({ lower, upper }) => isOverlap(lower, upper));
  return [
    ...pairs.flatMap(({ lower, upper }) => gapOf(lower, upper, show)),
    ...pairs.flatMap(({ lower, upper }) => insideOf(lower, upper)),
    ...overlapOf(overlaps, show),
  ];
}

function rangeOf(row: PayRow): Range[] {
  const { minimum: from, maximum: to } = row;
  return from === undefined || to === undefined || from > to
    ? []
    : [{ row, from, to }];
}

const lowestFirst = (one: Range, other: Range): number =>
  one.from - other.from || one.to - other.to;

/** A step of one unit, as from 49,999 to 50,000, parts nothing. */
const UNIT = 1;

function gapOf(
  lower: Range,
  upper: Range,
  show: (amount: number) => string,
): PayFinding[] {
  const width = upper.from - lower.to;
  if (width <= UNIT + TOLERANCE) return [];
  const sentence = PAY_WORDS.gap(lower.row.band, upper.row.band, show(width));
  return [
    { kind: "gap", severity: "look", rows: rowsOf(lower, upper), sentence },
  ];
}

const isOverlap = (lower: Range, upper: Range): boolean =>
  lower.to > upper.from + TOLERANCE && lower.to <= upper.to + TOLERANCE;

function insideOf(lower: Range, upper: Range): PayFinding[] {
  if (lower.to <= upper.to + TOLERANCE) return [];
  const sentence = PAY_WORDS.inside(upper.row.band, lower.row.band);
  return [
    { kind: "inside", severity: "look", rows: rowsOf(lower, upper), sentence },
  ];
}

function overlapOf(
  pairs: readonly { readonly lower: Range; readonly upper: Range }[],
  show: (amount: number) => string,
): PayFinding[] {
  if (pairs.length === 0) return [];
  const widest = pairs.reduce(
    (most, { lower, upper }) => Math.max(most, lower.to - upper.from),
    0,
  );
  const sentence = PAY_WORDS.overlap(pairs.length, show(widest));
  const rows = pairs.flatMap(({ lower, upper }) => rowsOf(lower, upper));
  return [
    { kind: "overlap", severity: "note", rows: [...new Set(rows)], sentence },
  ];
}

const rowsOf = (one: Range, other: Range): number[] => [
  one.row.row,
  other.row.row,
];
