/** Reckons scenarios over the budget as it was last built, which itself stays as it is. */
import { catalogue } from "../../data";
import { type Budget, budgetInSteps } from "../../src/core/budget/budget";
import { yearOfPlan } from "../../src/core/budget/budget";
import {
  compareBudgets,
  type Comparison,
} from "../../src/core/budget/comparison";
import { type LevelMove, levelMoves } from "../../src/core/budget/level-moves";
import {
  applyScenario,
  type Scenario,
  type ScenarioFault,
} from "../../src/core/budget/scenario";
import type { PositionFinding } from "../../src/core/position/finding";
import type { Problem } from "../../src/core/problem";
import { inPieces, pause } from "../budget/in-pieces";
import {
  type BudgetTerms,
  reckonBudget,
  type ReckonedBudget,
} from "../budget/reckon-budget";

export interface ReckonedScenario {
  readonly scenario: Scenario;
  readonly faults: readonly ScenarioFault[];
  readonly budget: Budget;
  /** On the last day of the fiscal year, when all that the year changes has changed. */
  readonly moves: readonly LevelMove[] | Problem;
}

export interface ScenarioOutcome {
  readonly baseline: ReckonedBudget;
  readonly scenarios: readonly ReckonedScenario[];
  /** By band; undefined where no scenario was asked for. */
  readonly comparison: Comparison | undefined;
}

/** @throws the signal's reason once nobody waits any more */
export async function reckonScenarios(
  terms: BudgetTerms,
  asked: readonly Scenario[],
  signal: AbortSignal,
): Promise<ScenarioOutcome | { readonly stops: readonly PositionFinding[] }> {
  const baseline = await reckonBudget(terms, signal);
  if ("stops" in baseline) return baseline;
  const scenarios: ReckonedScenario[] = [];
  for (const scenario of asked)
    scenarios.push(await reckoned(baseline, scenario, signal));
  await pause(signal);
  return {
    baseline,
    scenarios,
    comparison:
      scenarios.length === 0
        ? undefined
        : compareBudgets(
            baseline.budget,
            scenarios.map(({ budget }) => budget),
            "band",
          ),
  };
}

async function reckoned(
  { positions, budget, findings, terms }: ReckonedBudget,
  scenario: Scenario,
  signal: AbortSignal,
): Promise<ReckonedScenario> {
  const after = applyScenario(positions, terms.plan, scenario);
  // What could not be costed may be now; what could not be read still cannot.
  const costing = new Set(budget.findings);
  const read = findings.filter((finding) => !costing.has(finding));
  const steps = budgetInSteps(
    after.positions,
    after.plan,
    terms.payTable,
    read,
  );
  const changed = await inPieces(steps, signal);
  await pause(signal);
  const lastDay = yearOfPlan(after.plan).until - 1;
  return {
    scenario,
    faults: after.faults,
    budget: changed,
    moves: levelMoves(catalogue, positions, after.positions, lastDay),
  };
}
