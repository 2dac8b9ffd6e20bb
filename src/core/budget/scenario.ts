/** Scenarios: named sets of changes over the positions of a roster, which themselves are never changed. */
import type { Day } from "../date-serial";
import type { Position } from "../position/position";
import type { BudgetPlan } from "./budget-plan";

/** One change, to the line that the key names. Rates are full-time and annual. */
export type Change =
  | { readonly change: "fte"; readonly key: string; readonly fte: number }
  | {
      readonly change: "class";
      readonly key: string;
      readonly classCode: string;
      readonly band: string;
    }
  /** Open where undefined. */
  | {
      readonly change: "dates";
      readonly key: string;
      readonly start: Day | undefined;
      readonly end: Day | undefined;
    }
  /** From a day on; from the beginning where undefined. */
  | {
      readonly change: "rate";
      readonly key: string;
      readonly rate: number;
      readonly from: Day | undefined;
    }
  /** Fills a vacancy: until the day before, the seat is vacant as it was. */
  | {
      readonly change: "hire";
      readonly key: string;
      readonly rate: number;
      readonly from: Day;
    }
  | { readonly change: "add"; readonly position: Position }
  | { readonly change: "abolish"; readonly key: string; readonly lastDay: Day }
  | {
      readonly change: "managedFte";
      readonly key: string;
      readonly managedFte: number;
    };

export interface Scenario {
  readonly name: string;
  readonly changes: readonly Change[];
  /** What the plan would be besides, such as another COLA. */
  readonly plan?: Partial<BudgetPlan>;
}

/** Why a change could not be made, in a sentence. */
export interface ScenarioFault {
  /** Index into the changes. */
  readonly change: number;
  readonly sentence: string;
}

export interface ScenarioApplied {
  readonly positions: readonly Position[];
  readonly plan: BudgetPlan;
  readonly faults: readonly ScenarioFault[];
}

/** Makes the changes in their order on a copy; one that names no line is a fault, and never lost in silence. */
export function applyScenario(
  positions: readonly Position[],
  plan: BudgetPlan,
  scenario: Scenario,
): ScenarioApplied {
  let state: State = {
    positions,
    plan: { ...plan, ...scenario.plan },
  };
  const faults: ScenarioFault[] = [];
  scenario.changes.forEach((change, index) => {
    const made = make(state, change);
    if (typeof made === "string")
      faults.push({ change: index, sentence: made });
    else state = made;
  });
  return { ...state, faults };
}

type State = Omit<ScenarioApplied, "faults">;

function make(state: State, change: Change): State | string {
  if (change.change === "add") return added(state, change.position);
  const position = state.positions.find(({ key }) => key === change.key);
  if (!position)
    return `No position has the key "${change.key}": it may have left the roster; correct the key or remove the change.`;
  const changed = changedLines(position, change);
  if (typeof changed === "string") return changed;
  return {
    positions: state.positions.flatMap((one) =>
      one === position ? changed : [one],
    ),
    plan: planAfter(state.plan, change),
  };
}

function added(state: State, position: Position): State | string {
  return state.positions.some(({ key }) => key === position.key)
    ? `A position with the key "${position.key}" is there already: give the new one another key.`
    : { ...state, positions: [...state.positions, position] };
}

/** What the line becomes; a hire makes two of it. */
function changedLines(
  position: Position,
  change: Exclude<Change, { change: "add" }>,
): Position[] | string {
  switch (change.change) {
    case "fte":
      return change.fte < 0
        ? `The FTE of "${change.key}" would be ${change.fte}: it cannot be negative.`
        : [{ ...position, fte: change.fte, filledFte: undefined }];
    case "class":
      return [{ ...position, classCode: change.classCode, band: change.band }];
    case "dates":
      return ended({ ...position, start: change.start, end: change.end });
    case "rate":
      return position.status === "vacant"
        ? `Position "${change.key}" is vacant and has no rate of its own: hire on it instead.`
        : [
            change.from === undefined
              ? { ...position, rate: change.rate }
              : position,
          ];
    case "hire":
      return hired(position, change.rate, change.from);
    case "abolish":
      return abolished(position, change.lastDay);
    case "managedFte":
      return [{ ...position, managedFte: change.managedFte }];
  }
}

function ended(position: Position): Position[] | string {
  const { start, end, key } = position;
  return start !== undefined && end !== undefined && end < start
    ? `The last day of "${key}" would lie before its first: correct one of the two dates.`
    : [position];
}

function hired(
  position: Position,
  rate: number,
  from: Day,
): Position[] | string {
  const { key, status, start, end } = position;
  if (status === "filled")
    return `Position "${key}" is filled already: change its rate, or add a position.`;
  if (end !== undefined && end < from)
    return `Position "${key}" ends before the hire: correct one of the two dates.`;
  const person: Position = { ...position, status: "filled", rate };
  if (start !== undefined && start >= from) return [person];
  return [
    { ...position, end: from - 1 },
    { ...person, key: `${key} (hire)`, start: from },
  ];
}

/** A seat that begins only after its abolition is none. */
function abolished(position: Position, lastDay: Day): Position[] {
  const { start, end } = position;
  if (start !== undefined && start > lastDay) return [];
  return [{ ...position, end: Math.min(lastDay, end ?? lastDay) }];
}

/** A rate from a day on is a raise of that position. */
function planAfter(plan: BudgetPlan, change: Change): BudgetPlan {
  if (change.change !== "rate" || change.from === undefined) return plan;
  const raise = {
    from: change.from,
    kind: "rate" as const,
    value: change.rate,
    scope: "position" as const,
    of: change.key,
  };
  return { ...plan, raises: [...plan.raises, raise] };
}
