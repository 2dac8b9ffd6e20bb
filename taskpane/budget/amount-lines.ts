/** The budget's figures as lines of the tables that show them, in the pane and on the printed page. */
import type { Budget } from "../../src/core/budget/budget";
import type { Dimension, Group } from "../../src/core/budget/roll-up";
import { lineName, monthNames } from "../../src/workbook/budget/headings";
import { budgetTexts } from "../texts/budget";
import type { AmountLine } from "./AmountTable";
import { fteText, money, yearly } from "./money";

interface Table {
  readonly headers: readonly string[];
  readonly lines: readonly AmountLine[];
  readonly sum: AmountLine;
}

/** The baseline first, then each adjustment. */
export const lineTable = ({ lines, amounts, total }: Budget): Table => ({
  headers: [budgetTexts.line, budgetTexts.amount],
  lines: lines.map((line, index) => ({
    name: lineName(line),
    cells: [yearly(amounts[index] ?? [])],
  })),
  sum: { name: budgetTexts.total, cells: [yearly(total)] },
});

/** Positions of a fund are shared, so it has FTE alone. */
export function groupTable(
  dimension: Dimension,
  groups: readonly Group[],
  sum: Group,
): Table {
  const hasSeats = dimension !== "fund";
  const lineOf = ({
    name,
    seats,
    authorisedFte,
    total,
  }: Group): AmountLine => ({
    name,
    cells: [
      ...(hasSeats ? [String(seats)] : []),
      fteText(authorisedFte),
      yearly(total),
    ],
  });
  return {
    headers: [
      budgetTexts.head[dimension],
      ...(hasSeats ? [budgetTexts.seats] : []),
      budgetTexts.fte,
      budgetTexts.total,
    ],
    lines: groups.map(lineOf),
    sum: lineOf(sum),
  };
}

/** The twelve months of the fiscal year. */
export const monthTable = ({ plan, total }: Budget): Table => ({
  headers: [budgetTexts.month, budgetTexts.total],
  lines: monthNames(plan).map((name, month) => ({
    name,
    cells: [money(total[month] ?? 0n)],
  })),
  sum: { name: budgetTexts.sum, cells: [yearly(total)] },
});
