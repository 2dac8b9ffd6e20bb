/** The mapping that follows from the guesses and from what the planner chose over them. */
import {
  type Assumptions,
  DEFAULT_ASSUMPTIONS,
} from "../../src/core/assumptions/assumptions";
import {
  COLUMN_ROLES,
  type FactRole,
  type RosterMapping,
} from "../../src/core/roster/mapping";
import { EVERY_JURISDICTION, type ColumnChoices } from "./choices";
import type { GuessedRoster } from "./guessed-roster";

export const FACTS: readonly FactRole[] = COLUMN_ROLES.filter(
  (held): held is FactRole => held !== "rowKey",
);

/** Until the planner says otherwise, a roster is compared with the classes of `jurisdiction`, or of all. */
export function mappingInForce(
  guessed: GuessedRoster,
  choices: ColumnChoices,
  jurisdiction: string | undefined,
  { credit, overlap }: Assumptions = DEFAULT_ASSUMPTIONS,
): RosterMapping {
  return {
    headerRow: guessed.headerRow,
    jurisdiction:
      jurisdiction === EVERY_JURISDICTION ? undefined : jurisdiction,
    columns: columnsInForce(guessed, choices),
    rowKey: rowKeyInForce(guessed, choices),
    degreeNumbers: choices.degreeNumbers ?? "notNumbers",
    standard: choices.standard,
    credit,
    ...(overlap === "all" ? {} : { overlap }),
    pay: choices.pay,
  };
}

function columnsInForce(
  { guesses }: GuessedRoster,
  choices: ColumnChoices,
): ReadonlyMap<FactRole, number> {
  const taken = new Set<number | "none" | "owned">(choices.columns.values());
  if (choices.rowKey !== undefined) taken.add(choices.rowKey);
  const columns = new Map<FactRole, number>();
  for (const fact of FACTS) {
    const chosen = choices.columns.get(fact);
    const guess = guesses.find(({ role }) => role === fact);
    if (typeof chosen === "number") columns.set(fact, chosen);
    // A column that the planner gave to something else is no longer guessed to be this.
    else if (chosen === undefined && guess && !taken.has(guess.column))
      columns.set(fact, guess.column);
  }
  return columns;
}

function rowKeyInForce(
  { guesses }: GuessedRoster,
  choices: ColumnChoices,
): number | "owned" {
  if (choices.rowKey !== undefined) return choices.rowKey;
  const guess = guesses.find(({ role }) => role === "rowKey");
  const given = new Set(choices.columns.values());
  return guess === undefined || given.has(guess.column)
    ? "owned"
    : guess.column;
}

/** True where two mappings classify a roster alike. */
export function isSameMapping(
  { columns, ...one }: RosterMapping,
  { columns: otherColumns, ...other }: RosterMapping,
): boolean {
  return (
    JSON.stringify([one, [...columns]]) ===
    JSON.stringify([other, [...otherColumns]])
  );
}
