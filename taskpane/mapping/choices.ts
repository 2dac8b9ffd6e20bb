/** What the planner chose of one sheet; all that is left out follows from the guesses. */
import type { Decision, Decisions } from "../../src/core/roster/classification";
import type { DegreeNumbers, FactRole } from "../../src/core/roster/mapping";
import { ANNUAL_PAY, type PayBasis } from "../../src/core/roster/pay-period";
import type { StandardName } from "../../src/core/qualification/standard-in-force";
import type { RosterPlace } from "./roster-place";

export { EVERY_JURISDICTION } from "../../src/core/succession/named-mapping";

/** What was chosen of the columns; undefined where the guess stands. */
export interface ColumnChoices {
  readonly rowKey: number | "owned" | undefined;
  /** "none" where the planner says that no column holds it. */
  readonly columns: ReadonlyMap<FactRole, number | "none">;
  readonly degreeNumbers: DegreeNumbers | undefined;
  readonly standard: StandardName;
  readonly pay: PayBasis;
}

export interface MappingChoices extends ColumnChoices {
  /** All of the sheet where it is left out. */
  readonly place?: RosterPlace | undefined;
  /** -1 where the planner says that there is no header. */
  readonly headerRow: number | undefined;
  /** A jurisdiction's key, or `EVERY_JURISDICTION`. */
  readonly jurisdiction: string | undefined;
  /** The names that the columns had when they were chosen, from column A on; undefined before the first choice. */
  readonly names: readonly string[] | undefined;
}

export interface Choices {
  readonly mapping: MappingChoices;
  readonly decisions: Decisions;
}

export const NO_CHOICES: Choices = {
  mapping: {
    headerRow: undefined,
    jurisdiction: undefined,
    names: undefined,
    rowKey: undefined,
    columns: new Map(),
    degreeNumbers: undefined,
    standard: "minimum",
    pay: ANNUAL_PAY,
  },
  decisions: new Map(),
};

/** Changes what was chosen of the mapping. */
export type MappingChoice =
  | {
      readonly choice: "place";
      readonly place: RosterPlace | undefined;
      /** Where the place itself says it, as a table does. */
      readonly headerRow: number | undefined;
    }
  | { readonly choice: "headerRow"; readonly headerRow: number }
  | { readonly choice: "jurisdiction"; readonly jurisdiction: string }
  | { readonly choice: "rowKey"; readonly rowKey: number | "owned" }
  | {
      readonly choice: "column";
      readonly fact: FactRole;
      readonly column: number | "none";
    }
  | { readonly choice: "degreeNumbers"; readonly degreeNumbers: DegreeNumbers }
  | { readonly choice: "standard"; readonly standard: StandardName }
  | { readonly choice: "pay"; readonly pay: PayBasis };

/** The choices after one more. */
export function choose(
  choices: MappingChoices,
  choice: MappingChoice,
): MappingChoices {
  switch (choice.choice) {
    case "place":
      return {
        ...withoutColumns(choices),
        place: choice.place,
        headerRow: choice.headerRow,
      };
    case "headerRow":
      return {
        ...withoutColumns(choices),
        headerRow: choice.headerRow,
      };
    case "jurisdiction":
      return { ...choices, jurisdiction: choice.jurisdiction };
    case "rowKey":
      return { ...choices, rowKey: choice.rowKey };
    case "column":
      return {
        ...choices,
        columns: new Map(choices.columns).set(choice.fact, choice.column),
      };
    case "degreeNumbers":
      return { ...choices, degreeNumbers: choice.degreeNumbers };
    case "standard":
      return { ...choices, standard: choice.standard };
    case "pay":
      return { ...choices, pay: choice.pay };
  }
}

/** What is left when the columns are no longer those that were chosen among. */
export function withoutColumns({
  place,
  jurisdiction,
  standard,
  pay,
}: MappingChoices): MappingChoices {
  return { ...NO_CHOICES.mapping, place, jurisdiction, standard, pay };
}

/** The decisions after one more; without a decision the group is as proposed again. */
export function decide(
  decisions: Decisions,
  group: string,
  decision: Decision | undefined,
): Decisions {
  const next = new Map(decisions);
  if (decision === undefined) next.delete(group);
  else next.set(group, decision);
  return next;
}
