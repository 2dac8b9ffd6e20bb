/** One roll-up on the budget sheet: a row for each group, their total, and the proof that it is the positions' own. */
import type { BudgetPlan } from "../../core/budget/budget-plan";
import type { Dimension } from "../../core/budget/roll-up";
import type { Area, CellInput, ChartInput } from "../port";
import type { Content, Groups } from "./content";
import { FTE, MONEY, type LookAt } from "./described";
import { lineHeadings, monthHeadings, plainHeading } from "./headings";
import { lineRange, lineRanges } from "./lines-sheet";
import type { LineSource } from "./line-source";
import { proof } from "./proof";
import { near } from "./references";
import { failureOf, sumOfPositions } from "./summary";

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
const MONTHS = 12;
const COUNTED = ["Positions", "Authorised FTE", "Vacant FTE"];
/** Name, positions, authorised FTE, vacant FTE. */
const BEFORE_AMOUNTS = 4;

export interface Section {
  readonly cells: CellInput[][];
  /** As they read now, from the second column on. */
  readonly headings: readonly string[];
  /** The first column of amounts. */
  readonly money: number;
  /** The column of the year's budget, and how many groups there are. */
  readonly from: { readonly total: number; readonly groups: number };
}

/** A section begins at this row with its title and headings; its last row proves the total. */
export function sectionCells(
  source: LineSource,
  plan: BudgetPlan,
  content: Content,
  groups: Groups,
  row: number,
): Section {
  const { dimension, names } = groups;
  const isShared =
    dimension === "fund" && source.mapping.fundColumns.length > 0;
  const money = isShared ? 1 : BEFORE_AMOUNTS;
  const headings = [
    ...(isShared
      ? []
      : [...COUNTED.map(plainHeading), ...lineHeadings(source.lines)]),
    plainHeading("Budget"),
    ...monthHeadings(plan),
  ];
  const first = row + 2;
  const end = first + names.length;
  const budgetColumn = headings.length - MONTHS;
  const rows = isShared
    ? fundRows(source, content, names, first)
    : groupRows(source, content, groups, first, headings.length);
  return {
    cells: [
      [TITLES[dimension]],
      [HEADS[dimension], ...headings.map(({ cell }) => cell)],
      ...rows,
      [
        "Sum of the positions",
        { formula: `=${sumOfPositions(source.lines.length)}` },
        proof(near(end, budgetColumn), near(end + 1, AMOUNTS)),
      ],
    ],
    headings: headings.map(({ text }) => text),
    money,
    from: { total: budgetColumn, groups: names.length },
  };
}

/** One formula beside the first name spills the sums of all; then their total. */
function groupRows(
  { lines }: LineSource,
  content: Content,
  { dimension, names }: Groups,
  first: number,
  width: number,
): CellInput[][] {
  const last = first + names.length - 1;
  const sums = [
    `${near(first, 0)}:${near(last, 0)}`,
    lineRange(content, dimension),
    lineRanges(content, "seats", "months"),
  ];
  const total = Array.from({ length: width }, (_, column): CellInput => ({
    formula: `=ROUND(SUM(${near(first, column + 1)}:${near(last, column + 1)}),${column + 1 < BEFORE_AMOUNTS ? 6 : 2})`,
  }));
  return [
    ...names.map((name, index): CellInput[] =>
      index === 0
        ? [
            name,
            {
              formula: `=GROUPSUMS(${sums.join(",")})+${failureOf(lines.length)}`,
            },
          ]
        : [name],
    ),
    ["Total", ...total],
  ];
}

/** Each fund's own months, what is left of the total for none, and the total of the positions. */
function fundRows(
  { lines }: LineSource,
  content: Content,
  names: readonly string[],
  first: number,
): CellInput[][] {
  const end = first + names.length;
  const budgeted = (id: string): CellInput => ({
    formula: `=GROUPSUMS(1,${lineRange(content, "counts")},${lineRanges(content, id, id)})+${failureOf(lines.length)}`,
  });
  const year = (row: number): CellInput => ({
    formula: `=ROUND(SUM(${near(row, 2)}:${near(row, 1 + MONTHS)}),2)`,
  });
  const rest = Array.from({ length: MONTHS }, (_, month): CellInput => ({
    formula: `=ROUND(${near(end, month + 2)}-SUM(${near(first, month + 2)}:${near(end - 2, month + 2)}),2)`,
  }));
  return [
    ...names.map((name, index): CellInput[] => [
      name,
      year(first + index),
      ...(first + index < end - 1 ? [budgeted(`fund${index}`)] : rest),
    ]),
    ["Total", year(end), budgeted("months")],
  ];
}

/** A chart of the groups' budgets, over the cells of its place. */
export const chartOf = (
  { dimension }: Groups,
  row: number,
  { total, groups }: Section["from"],
  place: Area,
): ChartInput => ({
  title: `Budget ${TITLES[dimension].toLowerCase()}`,
  categories: { row: row + 2, column: 0, rows: groups, columns: 1 },
  values: { row: row + 2, column: total, rows: groups, columns: 1 },
  place,
});

/** How a section's cells look. */
export function sectionLooks(
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
      look: { numberFormat: MONEY },
    },
    {
      row: first + rows - 1,
      column: AMOUNTS,
      rows: 1,
      columns: 1,
      look: { numberFormat: MONEY },
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
