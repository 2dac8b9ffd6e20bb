/** Which rows of a roster one formula answers for: few enough that an edit costs little, and whole seats together. */

/** A line of the roster and the seat that it is on. */
export interface SeatRow {
  readonly seat: string;
  readonly row: number;
}

/** Rows of the roster that follow one another, and the lines that they fill. */
export interface LineBlock {
  /** Indices into the roster's cells. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lines: number;
  /** How many rows of the sheet of lines stand before it. */
  readonly before: number;
}

/** An edit reckons its own block anew; a block's answer stays far below what hosts take in one piece. */
const MOST_LINES = 1000;
/** Rows left free below each block, so that its lines may grow with rows put in among its own. */
export const SPARE_ROWS = 25;

/** Blocks of lines, which are listed in the order of their rows; those of one seat are never parted. */
export function lineBlocks(seatRows: readonly SeatRow[]): LineBlock[] {
  const lastOfSeat = new Map(seatRows.map(({ seat, row }) => [seat, row]));
  const blocks: LineBlock[] = [];
  let [first, lines, before, reach] = [0, 0, 0, 0];
  for (const [at, { seat, row }] of seatRows.entries()) {
    if (lines === 0) first = row;
    lines++;
    reach = Math.max(reach, lastOfSeat.get(seat) ?? row);
    const isLast = at === seatRows.length - 1;
    if (!isLast && (lines < MOST_LINES || reach > row)) continue;
    blocks.push({ firstRow: first, lastRow: row, lines, before });
    before += lines + SPARE_ROWS;
    lines = 0;
  }
  return blocks;
}

/** So many rows of the sheet of lines belong to the blocks, free ones included. */
export const rowsOf = (blocks: readonly LineBlock[]): number =>
  blocks.reduce((sum, { lines }) => sum + lines + SPARE_ROWS, 0);

export const countOf = (blocks: readonly LineBlock[]): number =>
  blocks.reduce((sum, { lines }) => sum + lines, 0);
