/** One roll-up on the budget sheet: a row for each group, their total, and the proof that it is the positions' own. */
import type { BudgetPlan } from "../../core/budget/budget-plan";
import type { Dimension } from "../../core/budget/roll-up";
import { numberIn } from "../../core/number-text";
import type { Area, CellInput, ChartInput } from "../port";
import type { Content, Groups } from "./content";
import { FTE, MONEY, type LookAt } from "./described";
import { lineHeadings, monthHeadings, plainHeading } from "./headings";
import { lineRange } from "./lines-sheet";
import type { LineSource } from "./line-source";
import { proof } from "./proof";
import { near } from "./references";

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
    ...(isShared
      ? []
      : [...COUNTED.map(plainHeading), ...lineHeadings(source.lines)]),
    plainHeading("Budget"),
    ...monthHeadings(plan),
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
  const budgetColumn = width - MONTHS;
  return {
    cells: [
      [TITLES[dimension]],
      [HEADS[dimension], ...headings.map(({ cell }) => cell)],
      ...groupRows,
      ["Total", ...total],
      [
        "Sum of the positions",
        {
          formula: `=ROUND(SUM(${lineRange(content, "total")}),2)`,
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
  content: Content,
  ids: readonly string[],
  row: number,
): CellInput[] {
  const key = lineRange(content, dimension);
  const name = `$${near(row, 0)}`;
  const sum = (range: string, decimals: number): CellInput => ({
    formula: `=ROUND(${sumWhere(key, name, range, names)},${decimals})`,
  });
  const authorised = lineRange(content, "authorised");
  const seats = arePlain(names)
    ? `COUNTIFS(${key},${name},${authorised},">0")`
    : `SUMPRODUCT((${key}=${name})*(${authorised}>0))`;
  return [
    { formula: `=${seats}` },
    sum(authorised, 6),
    sum(lineRange(content, "vacant"), 6),
    ...ids.map((id) => sum(lineRange(content, id), 2)),
    ...Array.from({ length: MONTHS }, (_, month) =>
      sum(lineRange(content, "months", month), 2),
    ),
  ];
}

/** SUMIFS takes "01" and "1" for one, and * and ? for any letters; where a name has such, the slower sum is exact. */
const arePlain = (names: readonly string[]): boolean =>
  names.every(
    (one) => numberIn(one) === undefined && !/^[=<>]|[*?~]/.test(one),
  );

function sumWhere(
  key: string,
  name: string,
  range: string,
  names: readonly string[],
): string {
  return arePlain(names)
    ? `SUMIFS(${range},${key},${name})`
    : `SUMPRODUCT((${key}=${name})*${range})`;
}

/** A fund's own months; what no fund pays is what is left of the total. */
function fundCells(
  { mapping }: LineSource,
  content: Content,
  name: string,
  row: number,
): CellInput[] {
  const place = mapping.fundColumns.findIndex(({ fund }) => fund === name);
  const months = Array.from({ length: MONTHS }, (_, month): CellInput => {
    const all = `SUM(${lineRange(content, "months", month)})`;
    const paid = mapping.fundColumns.map(
      (_, index) => `SUM(${lineRange(content, `fund${index}`, month)})`,
    );
    const rest = [all, ...paid].join("-");
    return {
      formula: `=ROUND(${place < 0 ? rest : (paid[place] ?? rest)},2)`,
    };
  });
  const year = { formula: `=ROUND(SUM(${near(row, 2)}:${near(row, 13)}),2)` };
  return [year, ...months];
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

/** In characters; as wide as the heading. */
const LEAST = 16;
const widthOf = (heading: CellInput): number =>
  Math.max(LEAST, String(heading).length + 2);

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
    ...(cells[1] ?? []).flatMap((heading, column): LookAt[] =>
      column === 0
        ? []
        : [
            {
              row,
              column,
              rows: 1,
              columns: 1,
              look: { columnWidth: widthOf(heading) },
            },
          ],
    ),
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
