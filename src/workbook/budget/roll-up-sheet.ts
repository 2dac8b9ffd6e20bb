/** The budget sheet itself: its lines, and the roll-ups by band, class, unit and fund, each with a row that proves its total. */
import type { BudgetPlan } from "../../core/budget/budget-plan";
import type { Groups } from "./content";
import type { Area, ChartInput } from "../port";
import type { CellsAt, DescribedSheet, LookAt } from "./described";
import { lineColumns } from "./lines-sheet";
import { countOf, rowsOf } from "./line-blocks";
import type { LineSource } from "./line-source";
import { chartOf, sectionCells, sectionLooks } from "./section";
import { summaryCells, summaryLooks } from "./summary";

export const BUDGET_SHEET = "Classbook budget";

/** Charts stand side by side to the right of the summary and of the words behind its amounts. */
const CHARTS = { column: 5, columns: 4 };

const chartPlace = (charts: number, summaryRows: number): Area => ({
  row: 1,
  column: CHARTS.column + charts * CHARTS.columns,
  rows: summaryRows - 1,
  columns: CHARTS.columns,
});

/** Describes the sheet. */
export function budgetSheet(
  source: LineSource,
  plan: BudgetPlan,
  groups: readonly Groups[],
): DescribedSheet {
  const { blocks } = source;
  const content = {
    columns: lineColumns(source, plan),
    rows: rowsOf(blocks),
    count: countOf(blocks),
  };
  const summary = summaryCells(source, content);
  const parts: CellsAt[] = [{ row: 0, column: 0, cells: summary }];
  const looks: LookAt[] = summaryLooks(source.lines.length);
  const charts: ChartInput[] = [];
  const headed: (readonly string[])[] = [];
  let row = summary.length + 1;
  for (const group of groups) {
    const { cells, headings, money, from } = sectionCells(
      source,
      plan,
      content,
      group,
      row,
    );
    parts.push({ row, column: 0, cells });
    headed.push(headings);
    looks.push(...sectionLooks(row, cells, money));
    charts.push(
      chartOf(group, row, from, chartPlace(charts.length, summary.length)),
    );
    row += cells.length + 1;
  }
  looks.push(...widthsFor(headed));
  return { name: BUDGET_SHEET, cells: parts, looks, charts };
}

/** In characters; bold letters are broader than those that widths are counted in. */
const LEAST = 16;
const FOR_BOLD = 4;

/** Each column as wide as the widest heading that any section puts there. */
function widthsFor(headed: readonly (readonly string[])[]): LookAt[] {
  const columns = Math.max(0, ...headed.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) => {
    const widest = headed.map((headings) => headings[column]?.length ?? 0);
    const columnWidth = Math.max(
      LEAST,
      ...widest.map((width) => width + FOR_BOLD),
    );
    return {
      ...{ row: 0, column: column + 1, rows: 1, columns: 1 },
      look: { columnWidth },
    };
  });
}
