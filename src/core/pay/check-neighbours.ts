/** How bands in force lie to each other: gaps between neighbours, bands within others, and overlaps, which are common. */
import { TOLERANCE } from "../tolerance";
import { PAY_WORDS, type PayFinding } from "./pay-finding";
import type { PayRow } from "./read-pay-rows";

/** A band by its place among the others; a bound that is not given is not known. */
interface Range {
  readonly row: PayRow;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Of two neighbours, what is known of where they meet. */
interface Meeting {
  readonly lower: Range;
  readonly upper: Range;
  /** From the end of the lower to the beginning of the upper one; below 0 where they overlap. */
  readonly distance: number;
}

/** Compares each band with the next higher one, where both bounds that meet there are known. */
export function checkNeighbours(
  inForce: readonly PayRow[],
  show: (amount: number) => string,
): readonly PayFinding[] {
  const ranges = inForce.filter(isPlaced).sort(lowestFirst).map(rangeOf);
  const meetings = ranges.flatMap((upper, index): Meeting[] => {
    const lower = ranges[index - 1];
    return lower?.to === undefined || upper.from === undefined
      ? []
      : [{ lower, upper, distance: upper.from - lower.to }];
  });
  return [
    ...meetings.flatMap((meeting) => gapOf(meeting, show)),
    ...meetings.filter(isInside).map(insideOf),
    ...overlapOf(meetings.filter(isOverlap), show),
  ];
}

/** Where a band lies among the others, by its lowest known point. */
const placeOf = ({ minimum, midpoint, maximum }: PayRow): number =>
  minimum ?? midpoint ?? maximum ?? Number.NaN;

/** A band whose own bounds contradict each other is told elsewhere, and has no place. */
const isPlaced = (row: PayRow): boolean =>
  !Number.isNaN(placeOf(row)) &&
  (row.minimum ?? -Infinity) <= (row.maximum ?? Infinity);

const lowestFirst = (one: PayRow, other: PayRow): number =>
  placeOf(one) - placeOf(other) ||
  (one.maximum ?? Infinity) - (other.maximum ?? Infinity);

const rangeOf = (row: PayRow): Range => ({
  row,
  from: row.minimum,
  to: row.maximum,
});

/** A step of one unit, as from 49,999 to 50,000, parts nothing. */
const UNIT = 1;

function gapOf(
  { lower, upper, distance }: Meeting,
  show: (amount: number) => string,
): PayFinding[] {
  if (distance <= UNIT + TOLERANCE) return [];
  const { band } = lower.row;
  const sentence = PAY_WORDS.gap(band, upper.row.band, show(distance));
  return [
    { kind: "gap", severity: "look", rows: rowsOf(lower, upper), sentence },
  ];
}

const isInside = ({ lower, upper }: Meeting): boolean =>
  (lower.to ?? 0) > (upper.to ?? Infinity) + TOLERANCE;

const isOverlap = (meeting: Meeting): boolean =>
  meeting.distance < -TOLERANCE && !isInside(meeting);

const insideOf = ({ lower, upper }: Meeting): PayFinding => ({
  kind: "inside",
  severity: "look",
  rows: rowsOf(lower, upper),
  sentence: PAY_WORDS.inside(upper.row.band, lower.row.band),
});

function overlapOf(
  meetings: readonly Meeting[],
  show: (amount: number) => string,
): PayFinding[] {
  if (meetings.length === 0) return [];
  const widest = Math.max(...meetings.map(({ distance }) => -distance));
  const sentence = PAY_WORDS.overlap(meetings.length, show(widest));
  const rows = meetings.flatMap(({ lower, upper }) => rowsOf(lower, upper));
  return [
    { kind: "overlap", severity: "note", rows: [...new Set(rows)], sentence },
  ];
}

const rowsOf = (one: Range, other: Range): number[] => [
  one.row.row,
  other.row.row,
];
