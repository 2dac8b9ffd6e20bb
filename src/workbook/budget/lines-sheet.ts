/** The sheet of budget lines: one row for each position, filled by formulas that read the roster in blocks. */
import type { BudgetPlan } from "../../core/budget/budget-plan";
import type { CellInput } from "../port";
import {
  FTE,
  MONEY,
  type CellsAt,
  type DescribedSheet,
  type LookAt,
} from "./described";
import {
  lineHeadings,
  monthHeadings,
  plainHeading,
  type Heading,
} from "./headings";
import { rowsOf } from "./line-blocks";
import { blockFormula } from "./line-formula";
import { hasOneFund, type LineSource } from "./line-source";
import { ABOUT } from "./own-sheets";
import { fixedRange } from "./references";

export const LINES_SHEET = "Classbook budget lines";

const HEADINGS = 1;
const FIRST = HEADINGS + 1;
/** In characters. */
const LEAST = 14;

/** One column, or twelve months of them. */
export interface LineColumn {
  readonly id: string;
  readonly headings: readonly Heading[];
  readonly numberFormat: string | undefined;
}

/** The columns in the order in which the formulas fill them. */
export function lineColumns(
  { lines, mapping }: Pick<LineSource, "lines" | "mapping">,
  plan: BudgetPlan,
): LineColumn[] {
  const column = (
    id: string,
    heading: string | Heading,
    numberFormat?: string,
  ): LineColumn => ({
    id,
    headings: [typeof heading === "string" ? plainHeading(heading) : heading],
    numberFormat,
  });
  return [
    column("key", "Position"),
    column("class", "Class"),
    column("band", "Band"),
    column("unit", "Unit"),
    ...(hasOneFund(mapping) ? [column("fund", "Fund")] : []),
    column("status", "Status"),
    column("authorised", "Authorised FTE", FTE),
    column("vacant", "Vacant FTE", FTE),
    column("counts", "In the budget"),
    column("rate", "Full-time rate", MONEY),
    column("rateFrom", "Rate from"),
    column("salary", "Salary", MONEY),
    ...lineHeadings(lines).map((heading, index) =>
      column(`line${index}`, heading, MONEY),
    ),
    column("total", "Budget", MONEY),
    { id: "months", headings: monthHeadings(plan), numberFormat: MONEY },
    ...mapping.fundColumns.map(({ fund }, index): LineColumn => ({
      id: `fund${index}`,
      headings: monthHeadings(plan, fund),
      numberFormat: MONEY,
    })),
  ];
}

/** The range of one column over all lines and the rows kept free for more; a month is counted from 0. */
export function lineRange(
  { columns, rows }: { columns: readonly LineColumn[]; rows: number },
  id: string,
  month = 0,
): string {
  let at = 0;
  for (const column of columns) {
    if (column.id === id)
      return fixedRange(LINES_SHEET, FIRST, rows, at + month);
    at += column.headings.length;
  }
  throw new Error(`The lines have no column ${id}.`);
}

/** The sheet, with a formula for each block. */
export function linesSheet(
  source: LineSource,
  plan: BudgetPlan,
): DescribedSheet {
  const columns = lineColumns(source, plan);
  const at = (row: number, cells: CellInput[]): CellsAt => ({
    row,
    column: 0,
    cells: [cells],
  });
  return {
    name: LINES_SHEET,
    cells: [
      at(0, [ABOUT.lines]),
      at(
        HEADINGS,
        columns.flatMap(({ headings }) => headings.map(({ cell }) => cell)),
      ),
      ...source.blocks.map((block) =>
        at(FIRST + block.before, [{ formula: blockFormula(source, block) }]),
      ),
    ],
    looks: looksOf(columns, rowsOf(source.blocks)),
    charts: [],
  };
}

/** Wide enough for a figure and for its heading, since not every host makes a row higher for a heading of two lines. */
function looksOf(columns: readonly LineColumn[], rows: number): LookAt[] {
  const looks: LookAt[] = [];
  let at = 0;
  for (const { headings, numberFormat } of columns) {
    for (const [index, { text }] of headings.entries())
      looks.push({
        ...{ row: HEADINGS, rows: 1, column: at + index, columns: 1 },
        look: { bold: true, columnWidth: Math.max(LEAST, text.length + 2) },
      });
    if (numberFormat !== undefined)
      looks.push({
        ...{ row: FIRST, rows, column: at, columns: headings.length },
        look: { numberFormat },
      });
    at += headings.length;
  }
  return looks;
}
