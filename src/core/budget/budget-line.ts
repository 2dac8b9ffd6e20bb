/** The lines of a budget in the order in which they are read: the baseline first, then each adjustment. */
import type { BudgetPlan, PlannedRaise } from "./budget-plan";
import type { Raise } from "./raises";

export type BudgetLine =
  | { readonly line: "baseline" }
  | { readonly line: "raise"; readonly raise: PlannedRaise }
  /** All raises of single positions together. */
  | { readonly line: "ownRaises" }
  | { readonly line: "beyond" }
  | { readonly line: "vacancy" }
  | { readonly line: "turnover" };

/** Raises for many by date, each on its own line, then those of single positions; the other lines always stand. */
export function linesOf({ raises }: BudgetPlan): BudgetLine[] {
  const shared = byDate(raises.filter(({ scope }) => scope !== "position"));
  const hasOwn = raises.some(({ scope }) => scope === "position");
  return [
    { line: "baseline" },
    ...shared.map((raise) => ({ line: "raise" as const, raise })),
    ...(hasOwn ? [{ line: "ownRaises" as const }] : []),
    { line: "beyond" },
    { line: "vacancy" },
    { line: "turnover" },
  ];
}

/** Raises of one day keep their order. */
export const byDate = <R extends Raise>(raises: readonly R[]): R[] =>
  [...raises].sort((a, b) => a.from - b.from);
