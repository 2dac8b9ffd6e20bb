/** How our columns look when they are made. */
import type {
  ResultColumn,
  ResultColumnId,
} from "../../src/core/roster/results";
import type { CellLook } from "../../src/workbook/port";

/** In characters; a reason is a sentence, and is cut short by the next cell rather than made a tall row. */
const WIDTHS: Readonly<Record<ResultColumnId, number>> = {
  classCode: 12,
  classTitle: 28,
  payBand: 10,
  confidence: 13,
  reason: 60,
  verdict: 24,
  verdictReason: 60,
  levelByFte: 28,
  compaRatio: 12,
};

export function lookOf({ id, numberFormat }: ResultColumn): CellLook {
  return {
    columnWidth: WIDTHS[id],
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
