/** The whole reckoning of a budget, from the roster's cells to what the pane shows and the sheets are made from. */
import { bandChecks } from "../../src/core/budget/band-checks";
import { budgetInSteps, type Budget } from "../../src/core/budget/budget";
import type { BudgetPlan } from "../../src/core/budget/budget-plan";
import {
  DIMENSIONS,
  rollUp,
  type Dimension,
  type Group,
} from "../../src/core/budget/roll-up";
import type { PayRevision } from "../../src/core/pay/pay-table";
import {
  positionControl,
  type PositionControl,
} from "../../src/core/position/control";
import type { PositionFinding } from "../../src/core/position/finding";
import type { PositionMapping } from "../../src/core/position/mapping";
import type { Position } from "../../src/core/position/position";
import {
  isStopped,
  readPositions,
} from "../../src/core/position/read-positions";
import type { RosterCells } from "../../src/core/roster/mapping";
import { inPieces, pause } from "./in-pieces";

export interface BudgetTerms {
  readonly cells: RosterCells;
  /** Indices of the rows that are positions. */
  readonly rows: readonly number[];
  readonly mapping: PositionMapping;
  readonly plan: BudgetPlan;
  /** Annual amounts; none where the workbook keeps no table. */
  readonly payTable: readonly PayRevision[];
}

export interface ReckonedBudget {
  readonly terms: BudgetTerms;
  /** All that were read, also those that could not be costed. */
  readonly positions: readonly Position[];
  readonly budget: Budget;
  /** On the first day of the fiscal year. */
  readonly control: PositionControl;
  readonly groups: Readonly<Record<Dimension, readonly Group[]>>;
  readonly findings: readonly PositionFinding[];
}

/** What stops a budget, or the budget. */
export type Reckoning =
  { readonly stops: readonly PositionFinding[] } | ReckonedBudget;

/** Reckons in pieces, so that the page answers in between. @throws the signal's reason once nobody waits any more */
export async function reckonBudget(
  terms: BudgetTerms,
  signal: AbortSignal,
): Promise<Reckoning> {
  const { cells, rows, mapping, plan, payTable } = terms;
  await pause(signal);
  const { positions, findings: read } = readPositions(cells, rows, mapping);
  if (isStopped(read)) return { stops: stopsOf(read) };
  const budget = await inPieces(
    budgetInSteps(positions, plan, payTable, read),
    signal,
  );
  if (isStopped(budget.findings)) return { stops: stopsOf(budget.findings) };
  await pause(signal);
  const checks = bandChecks(positions, plan, payTable);
  await pause(signal);
  const control = positionControl(positions, plan.fiscalYearStart, payTable);
  const groups: Partial<Record<Dimension, readonly Group[]>> = {};
  for (const dimension of DIMENSIONS) {
    await pause(signal);
    groups[dimension] = rollUp(budget, dimension);
  }
  return {
    terms,
    positions,
    budget,
    control,
    groups: groups as ReckonedBudget["groups"],
    findings: [...read, ...budget.findings, ...checks, ...control.findings],
  };
}

const stopsOf = (findings: readonly PositionFinding[]): PositionFinding[] =>
  findings.filter(({ weight }) => weight === "stop");
