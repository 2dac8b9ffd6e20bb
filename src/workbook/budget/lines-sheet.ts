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
import { rowsOf, type LineBlock } from "./line-blocks";
import { blockFormula } from "./line-formula";
import { hasOneFund, type LineSource } from "./line-source";
import { ABOUT } from "./own-sheets";
import { fixedCell, fixedRange } from "./references";

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
    column("rateFrom", "Rate from"),
    column("rate", "Full-time rate", MONEY),
    column("counts", "In the budget"),
    column("salary", "Salary", MONEY),
    column("seats", "Positions"),
    column("authorised", "Authorised FTE", FTE),
    column("vacant", "Vacant FTE", FTE),
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

/** The cell of a block's formula, where its error stands if it has one. */
export const firstCellOf = ({ before }: LineBlock): string =>
  fixedCell(LINES_SHEET, FIRST + before, 0);

/** The range of one column over all lines and the rows kept free for more; a month is counted from 0. */
export const lineRange = (content: LineRows, id: string, month = 0): string =>
  fixedRange(
    LINES_SHEET,
    FIRST,
    content.rows,
    placeOf(content.columns, id) + month,
  );

/** The range from one column to the last cell of another. */
export function lineRanges(
  { columns, rows }: LineRows,
  first: string,
  last: string,
): string {
  const [from, to] = [placeOf(columns, first), placeOf(columns, last)];
  const width = columns.find(({ id }) => id === last)?.headings.length ?? 1;
  return fixedRange(LINES_SHEET, FIRST, rows, from, to - from + width);
}

interface LineRows {
  readonly columns: readonly LineColumn[];
  readonly rows: number;
}

function placeOf(columns: readonly LineColumn[], id: string): number {
  let at = 0;
  for (const column of columns) {
    if (column.id === id) return at;
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

/** Neighbours that look alike are dressed together, since a host goes through its cells for each look. */
function looksOf(columns: readonly LineColumn[], rows: number): LookAt[] {
  const each = columns.flatMap(({ headings, numberFormat }) =>
    headings.map(({ text }) => ({ numberFormat, width: widthOf(text) })),
  );
  const formats = runsOf(each.map(({ numberFormat }) => numberFormat));
  const widths = runsOf(each.map(({ width }) => width));
  return [
    {
      ...{ row: HEADINGS, rows: 1, column: 0, columns: each.length },
      look: { bold: true },
    },
    ...widths.map(({ value: columnWidth, ...run }): LookAt => ({
      ...{ ...run, row: HEADINGS, rows: 1 },
      look: { columnWidth },
    })),
    ...formats.flatMap(({ value: numberFormat, ...run }): LookAt[] =>
      numberFormat === undefined
        ? []
        : [{ ...run, row: FIRST, rows, look: { numberFormat } }],
    ),
  ];
}

/** Wide enough for a figure and for its heading, since not every host makes a row higher for a heading of two lines. */
const widthOf = (heading: string): number =>
  Math.max(LEAST, heading.length + 2);

interface Run<Value> {
  readonly value: Value;
  readonly column: number;
  readonly columns: number;
}

/** Neighbouring columns with one value. */
function runsOf<Value>(values: readonly Value[]): Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (const [column, value] of values.entries()) {
    const last = runs.at(-1);
    if (last && last.value === value)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ value, column, columns: 1 });
  }
  return runs;
}
