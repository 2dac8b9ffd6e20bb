/** The head of the budget sheet: its lines, and the proofs that nothing is missing. */
import { MONEY, type LookAt } from "./described";
import type { CellInput } from "../port";
import type { Content } from "./content";
import { lineHeadings } from "./headings";
import { firstCellOf, lineRange } from "./lines-sheet";
import type { LineSource } from "./line-source";
import { ABOUT } from "./own-sheets";
import { settingCell } from "./plan-ranges";
import { proof } from "./proof";
import { fixedRange, near } from "./references";

const AMOUNTS = 1;
const FIRST_LINE = 3;
/** So far below the roster new rows are looked for. */
const ROWS_BELOW = 2000;

/** The cell that holds the sum of all positions, for a budget of so many lines. */
export const sumOfPositions = (lines: number): string =>
  near(FIRST_LINE + lines + 1, AMOUNTS);

/**
 * The cell that holds 0, or the error of a block of lines that could not be reckoned: the error stands in the block's
 * first cell alone, so that a sum of amounts would pass it over and be too small. Each sum adds this cell.
 */
export const failureOf = (lines: number): string =>
  near(FIRST_LINE + lines + 6, AMOUNTS);

/** The lines of the budget and the proofs that nothing is missing. */
export function summaryCells(
  source: LineSource,
  content: Content,
): CellInput[][] {
  const { lines } = source;
  const below = rowsBelow(source);
  const sum = (id: string): CellInput => ({
    formula: `=ROUND(SUM(${lineRange(content, id)}),2)+${failureOf(lines.length)}`,
  });
  const first = near(FIRST_LINE, AMOUNTS);
  const last = near(FIRST_LINE + lines.length - 1, AMOUNTS);
  const total = near(FIRST_LINE + lines.length, AMOUNTS);
  const budgeted = lineRange(content, "counts");
  const leftOut = near(FIRST_LINE + lines.length + 4, AMOUNTS);
  return [
    [ABOUT.budget],
    [],
    ["Line", "Fiscal year"],
    ...lineHeadings(lines).map(({ cell }, index): CellInput[] => [
      cell,
      sum(`line${index}`),
    ]),
    ["Budget", { formula: `=ROUND(SUM(${first}:${last}),2)` }],
    [
      "Sum of the positions",
      sum("total"),
      proof(total, sumOfPositions(lines.length)),
    ],
    ["Of the baseline: salaries", sum("salary")],
    [
      "A vacancy is costed at its band's",
      {
        formula: `=IF(${settingCell("vacancyPoint")}="min","minimum","midpoint")`,
      },
    ],
    [
      "Lines that cannot be costed",
      { formula: `=${content.count}-SUM(${budgeted})` },
      {
        formula: `=IF(${leftOut}=0,"every line is in the budget",IF(${leftOut}<0,"rows were put in since: build the budget again","look at the findings: some lines are not in the budget"))`,
      },
    ],
    [
      "Rows added below the roster since",
      { formula: `=COUNTA(${below})` },
      {
        formula: `=IF(${near(FIRST_LINE + lines.length + 5, AMOUNTS)}=0,"none","build the budget again")`,
      },
    ],
    [
      "Blocks of lines in error",
      {
        formula: `=0*(${source.blocks.map((block) => `LEN(${firstCellOf(block)})`).join("+")})`,
      },
    ],
  ];
}

/** The key column below the last position. */
function rowsBelow({ place, mapping, blocks }: LineSource): string {
  const column = place.column + (mapping.columns.get("key") ?? 0);
  const first = place.row + (blocks.at(-1)?.lastRow ?? 0) + 1;
  return fixedRange(place.sheetName, first, ROWS_BELOW, column);
}

/** So many amounts stand below the lines: the budget, the sum of the positions, and the salaries. */
const SUMS = 3;

export const summaryLooks = (lines: number): LookAt[] => [
  {
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
    look: { bold: true, columnWidth: 36 },
  },
  { row: 2, column: 0, rows: 1, columns: 2, look: { bold: true } },
  {
    row: FIRST_LINE + lines,
    column: 0,
    rows: 1,
    columns: 2,
    look: { bold: true },
  },
  {
    row: FIRST_LINE,
    column: AMOUNTS,
    rows: lines + SUMS,
    columns: 1,
    look: { numberFormat: MONEY, columnWidth: 16 },
  },
];
