/** Blocks of budget lines: every line in one of them, in the roster's order, and no seat in two. */
import fc from "fast-check";
import { lineBlocks, rowsOf } from "../../../src/workbook/budget/line-blocks";

const MOST = 1000;

/** Rows that rise with gaps; some neighbours and some far apart share a seat. */
const rosters = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 3 }),
      seat: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 60 }),
    }),
    { minLength: 1, maxLength: 3500, size: "max" },
  )
  .map((lines) => {
    let row = 0;
    return lines.map(({ gap, seat }, at) => {
      row += gap;
      return { row, seat: seat === null ? `own ${at}` : `seat ${seat}` };
    });
  });

test("each line is in one block, blocks follow one another, and lines of one seat stay together", () => {
  fc.assert(
    fc.property(rosters, (lines) => {
      const blocks = lineBlocks(lines);
      const within = blocks.map(({ firstRow, lastRow }) =>
        lines.filter(({ row }) => row >= firstRow && row <= lastRow),
      );
      expect(within.flat()).toEqual(lines);
      expect(blocks.map((block) => block.lines)).toEqual(
        within.map((one) => one.length),
      );
      const homes = new Map<string, number>();
      for (const [at, own] of within.entries())
        for (const { seat } of own) {
          expect([seat, homes.get(seat) ?? at]).toEqual([seat, at]);
          homes.set(seat, at);
        }
      let free = 0;
      for (const { before, lines: count } of blocks) {
        expect(before).toBeGreaterThanOrEqual(free);
        free = before + count;
      }
      expect(rowsOf(blocks)).toBeGreaterThanOrEqual(free);
    }),
    { numRuns: 30 },
  );
});

test("lines that share no seat are cut at a thousand", () => {
  const lines = Array.from({ length: 2 * MOST + 1 }, (_, row) => ({
    row,
    seat: String(row),
  }));
  expect(lineBlocks(lines).map(({ lines: count }) => count)).toEqual([
    MOST,
    MOST,
    1,
  ]);
});
