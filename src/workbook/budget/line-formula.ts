/** The formula of a block of budget lines: it hands the roster's rows, the plan and the pay table on to BUDGETLINES. */
import { orBlank } from "../or-blank";
import type { LineBlock } from "./line-blocks";
import type { LineSource } from "./line-source";
import { raiseRange, settingRange } from "./plan-ranges";
import { fixedRange } from "./references";

/** The formula, which spills a row for each position. */
export function blockFormula(source: LineSource, block: LineBlock): string {
  const { place, mapping, raises, payTable } = source;
  const rows = fixedRange(
    place.sheetName,
    place.row + block.firstRow,
    block.lastRow - block.firstRow + 1,
    place.column,
    columnsRead(source),
  );
  const parts = [
    rows,
    settingRange(mapping),
    raises === 0 ? undefined : raiseRange(raises),
    payTable?.reference,
  ].map((range) => (range === undefined ? "" : orBlank(range)));
  return `=BUDGETLINES(${parts.join(",").replace(/,+$/, "")})`;
}

/** As many columns from the roster's first as hold anything that is read. */
function columnsRead({ mapping }: LineSource): number {
  const funds = mapping.fundColumns.map(({ column }) => column);
  return Math.max(...mapping.columns.values(), ...funds) + 1;
}
