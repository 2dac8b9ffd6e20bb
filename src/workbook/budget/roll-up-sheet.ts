/** The budget sheet itself: its lines, and the roll-ups by band, class, unit and fund, each with a row that proves its total. */
import type { BudgetPlan } from "../../core/budget/budget-plan";
import type { Dimension } from "../../core/budget/roll-up";
import { numberIn } from "../../core/number-text";
import type { CellInput } from "../port";
import {
  FTE,
  MONEY,
  type CellsAt,
  type ChartAt,
  type DescribedSheet,
  type LookAt,
} from "./described";
import {
  lineColumns,
  lineName,
  lineRange,
  monthNames,
  type LineColumn,
} from "./lines-sheet";
import type { LineSource } from "./line-source";
import { near } from "./references";

export const BUDGET_SHEET = "Classbook budget";

/** The groups of a dimension as they stand when the sheet is built; those without a name come last. */
export interface Groups {
  readonly dimension: Dimension;
  readonly names: readonly string[];
}

const TITLES: Readonly<Record<Dimension, string>> = {
  band: "By pay band",
  class: "By class",
  unit: "By unit",
  fund: "By fund",
};

const HEADS: Readonly<Record<Dimension, string>> = {
  band: "Band",
  class: "Class",
  unit: "Unit",
  fund: "Fund",
};

const AMOUNTS = 1;
const FIRST_LINE = 3;
/** Name, positions, authorised FTE, vacant FTE. */
const BEFORE_AMOUNTS = 4;
const CRUMB = 0.005;

interface Content {
  readonly columns: readonly LineColumn[];
  readonly count: number;
}

/** Describes the sheet for so many lines. */
export function budgetSheet(
  source: LineSource,
  plan: BudgetPlan,
  count: number,
  groups: readonly Groups[],
): DescribedSheet {
  const content = { columns: lineColumns(source, plan), count };
  const summary = summaryCells(source, content);
  const parts: CellsAt[] = [{ row: 0, column: 0, cells: summary }];
  const looks: LookAt[] = summaryLooks(summary.length);
  const charts: ChartAt[] = [];
  let row = summary.length + 1;
  for (const group of groups) {
    const { cells, money, from } = sectionCells(
      source,
      plan,
      content,
      group,
      row,
    );
    parts.push({ row, column: 0, cells });
    looks.push(...sectionLooks(row, cells, money));
    charts.push(chartOf(group, row, from));
    row += cells.length + 1;
  }
  return { name: BUDGET_SHEET, cells: parts, looks, charts };
}

/** The lines of the budget and the proofs that nothing is missing. */
function summaryCells(
  { lines }: LineSource,
  { columns, count }: Content,
): CellInput[][] {
  const sum = (id: string): CellInput => ({
    formula: `=ROUND(SUM(${lineRange(columns, id, count)}),2)`,
  });
  const first = near(FIRST_LINE, AMOUNTS);
  const last = near(FIRST_LINE + lines.length - 1, AMOUNTS);
  const total = near(FIRST_LINE + lines.length, AMOUNTS);
  const budgeted = lineRange(columns, "counts", count);
  return [
    ["Personnel budget, live: it follows the roster and the budget plan."],
    [],
    ["Line", "Fiscal year"],
    ...lines.map((line, index): CellInput[] => [
      lineName(line),
      sum(`line${index}`),
    ]),
    ["Budget", { formula: `=ROUND(SUM(${first}:${last}),2)` }],
    [
      "Sum of the positions",
      sum("total"),
      proof(total, near(FIRST_LINE + lines.length + 1, AMOUNTS)),
    ],
    ["Of the baseline: salaries", sum("salary")],
    [
      "Lines that cannot be costed",
      { formula: `=${count}-SUM(${budgeted})` },
      {
        formula: `=IF(${near(FIRST_LINE + lines.length + 3, AMOUNTS)}=0,"every line is in the budget","look at the findings: some lines are not in the budget")`,
      },
    ],
  ];
}

const proof = (one: string, other: string): CellInput => ({
  formula: `=IF(ABS(${one}-${other})<${CRUMB},"equal","NOT equal: build the budget again")`,
});

interface Section {
  readonly cells: CellInput[][];
  /** The first column of amounts. */
  readonly money: number;
  /** The column of the year's budget, and how many groups there are. */
  readonly from: { readonly total: number; readonly groups: number };
}

/** A section begins at this row with its title and headings; its last row proves the total. */
function sectionCells(
  source: LineSource,
  plan: BudgetPlan,
  content: Content,
  { dimension, names }: Groups,
  row: number,
): Section {
  const isShared =
    dimension === "fund" && source.mapping.fundColumns.length > 0;
  const ids = isShared
    ? ["total"]
    : [...source.lines.map((_, index) => `line${index}`), "total"];
  const money = isShared ? 1 : BEFORE_AMOUNTS;
  const headings = [
    ...(isShared ? [] : ["Positions", "Authorised FTE", "Vacant FTE"]),
    ...(isShared ? [] : source.lines.map(lineName)),
    "Budget",
    ...monthNames(plan),
  ];
  const first = row + 2;
  const groupRows = names.map((name, index): CellInput[] => {
    const cells = isShared
      ? fundCells(source, content, name, first + index)
      : groupCells(dimension, names, content, ids, first + index);
    return [name, ...cells];
  });
  const width = headings.length;
  const end = first + names.length;
  const total = headings.map((_, column): CellInput => ({
    formula: `=ROUND(SUM(${near(first, column + 1)}:${near(end - 1, column + 1)}),${column + 1 < money ? 6 : 2})`,
  }));
  const budgetColumn = width - monthNames(plan).length;
  return {
    cells: [
      [TITLES[dimension]],
      [HEADS[dimension], ...headings],
      ...groupRows,
      ["Total", ...total],
      [
        "Sum of the positions",
        {
          formula: `=ROUND(SUM(${lineRange(content.columns, "total", content.count)}),2)`,
        },
        proof(near(end, budgetColumn), near(end + 1, AMOUNTS)),
      ],
    ],
    money,
    from: { total: budgetColumn, groups: names.length },
  };
}

function groupCells(
  dimension: Dimension,
  names: readonly string[],
  { columns, count }: Content,
  ids: readonly string[],
  row: number,
): CellInput[] {
  const key = lineRange(columns, dimension, count);
  const name = `$${near(row, 0)}`;
  const sum = (range: string, decimals: number): CellInput => ({
    formula: `=ROUND(${sumWhere(key, name, range, names)},${decimals})`,
  });
  const authorised = lineRange(columns, "authorised", count);
  return [
    {
      formula: `=SUMPRODUCT((${key}=${name})*(${authorised}>0))`,
    },
    sum(authorised, 6),
    sum(lineRange(columns, "vacant", count), 6),
    ...ids.map((id) => sum(lineRange(columns, id, count), 2)),
    ...Array.from({ length: 12 }, (_, month) =>
      sum(lineRange(columns, "months", count, month), 2),
    ),
  ];
}

/** SUMIFS takes "01" and "1" for one, and * and ? for any letters; where a name has such, the slower sum is exact. */
function sumWhere(
  key: string,
  name: string,
  range: string,
  names: readonly string[],
): string {
  const isPlain = names.every(
    (one) => numberIn(one) === undefined && !/^[=<>]|[*?~]/.test(one),
  );
  return isPlain
    ? `SUMIFS(${range},${key},${name})`
    : `SUMPRODUCT((${key}=${name})*${range})`;
}

/** A fund's own months; what no fund pays is what is left of the total. */
function fundCells(
  { mapping }: LineSource,
  { columns, count }: Content,
  name: string,
  row: number,
): CellInput[] {
  const place = mapping.fundColumns.findIndex(({ fund }) => fund === name);
  const months = Array.from({ length: 12 }, (_, month): CellInput => {
    const all = `SUM(${lineRange(columns, "months", count, month)})`;
    const paid = mapping.fundColumns.map(
      (_, index) => `SUM(${lineRange(columns, `fund${index}`, count, month)})`,
    );
    const rest = [all, ...paid].join("-");
    return {
      formula: `=ROUND(${place < 0 ? rest : (paid[place] ?? rest)},2)`,
    };
  });
  const year = { formula: `=ROUND(SUM(${near(row, 2)}:${near(row, 13)}),2)` };
  return [year, ...months];
}

const chartOf = (
  { dimension }: Groups,
  row: number,
  { total, groups }: Section["from"],
): ChartAt => ({
  title: `Budget ${TITLES[dimension].toLowerCase()}`,
  categories: { row: row + 2, column: 0, rows: groups, columns: 1 },
  values: { row: row + 2, column: total, rows: groups, columns: 1 },
});

const summaryLooks = (rows: number): LookAt[] => [
  {
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
    look: { bold: true, columnWidth: 34 },
  },
  { row: 2, column: 0, rows: 1, columns: 2, look: { bold: true } },
  {
    row: FIRST_LINE,
    column: AMOUNTS,
    rows: rows - FIRST_LINE - 1,
    columns: 1,
    look: { numberFormat: MONEY, columnWidth: 16 },
  },
];

function sectionLooks(
  row: number,
  cells: readonly (readonly CellInput[])[],
  money: number,
): LookAt[] {
  const width = cells[1]?.length ?? 1;
  const [first, rows] = [row + 2, cells.length - 2];
  const looks: LookAt[] = [
    { row, column: 0, rows: 2, columns: width, look: { bold: true } },
    {
      row: first + rows - 2,
      column: 0,
      rows: 1,
      columns: width,
      look: { bold: true },
    },
    {
      row: first,
      column: money,
      rows,
      columns: width - money,
      look: { numberFormat: MONEY, columnWidth: 16 },
    },
  ];
  return money > 1
    ? [
        ...looks,
        {
          row: first,
          column: 2,
          rows: rows - 1,
          columns: money - 2,
          look: { numberFormat: FTE },
        },
      ]
    : looks;
}
