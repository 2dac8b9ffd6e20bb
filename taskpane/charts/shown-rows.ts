/** Which rows of a chart are drawn, and how much room they need. */
import { chartTexts } from "../texts/charts";

export interface ChartRow {
  readonly name: string;
  /** In the money's unit, not in cents. */
  readonly amount: number;
}

/** More bars than this cannot be told apart in a pane. */
const MOST_BARS = 24;
const BAR = 28;
const AXIS = 64;
const MONTHS_HEIGHT = 240;

/** All rows, or the largest of many and the others as one, in the order in which they are given. */
export function shownRows(rows: readonly ChartRow[]): readonly ChartRow[] {
  if (rows.length <= MOST_BARS) return rows;
  const size = ({ amount }: ChartRow): number => Math.abs(amount);
  const largest = new Set(
    [...rows]
      .sort((one, other) => size(other) - size(one))
      .slice(0, MOST_BARS - 1),
  );
  const others = rows.filter((row) => !largest.has(row));
  return [
    ...rows.filter((row) => largest.has(row)),
    {
      name: chartTexts.others(others.length),
      amount: others.reduce((sum, { amount }) => sum + amount, 0),
    },
  ];
}

/** In pixels. */
export const heightOf = (along: "groups" | "months", bars: number): number =>
  along === "groups" ? bars * BAR + AXIS : MONTHS_HEIGHT;
