/** Decides one requirement on interval facts: met when all of the interval passes, not met when none of it does, else open. */
import type {
  Addend,
  Bound,
  Measure,
  Requirement,
} from "../catalog/requirement";
import { rankOf } from "./degree";
import { TOLERANCE } from "../tolerance";
import type { Facts, Interval } from "./facts";

export type Outcome = "met" | "open" | "not met";

/** One requirement with what was decided; `parts` for those made of others, `reach` for a judged one. */
export interface Finding {
  readonly requirement: Requirement;
  readonly outcome: Outcome;
  /** What the facts give for it, where it measures something. */
  readonly given?: Interval;
  /** Units still missing on the facts that are sure; absent where no amount would do. */
  readonly gap?: number;
  readonly parts: readonly Finding[];
  readonly usesTable: boolean;
}

const ORDER: readonly Outcome[] = ["not met", "open", "met"];

export const worst = (outcomes: readonly Outcome[]): Outcome =>
  ORDER.find((outcome) => outcomes.includes(outcome)) ?? "met";
export const best = (outcomes: readonly Outcome[]): Outcome =>
  [...ORDER].reverse().find((outcome) => outcomes.includes(outcome)) ??
  "not met";

/** Looks up another class's minimum standard for a "same as" clause. */
export type Resolve = (classKey: string) => readonly Requirement[] | undefined;

export function judge(
  requirement: Requirement,
  facts: Facts,
  resolve: Resolve,
): Finding {
  switch (requirement.is) {
    case "education":
      return leaf(
        requirement,
        within(facts.degree, rankOf(requirement.level), Infinity),
        facts.usesTable && facts.degree.lo !== facts.degree.hi,
      );
    case "amount":
      return measured(
        requirement,
        requirement.bound,
        measure(requirement.of, facts),
        false,
      );
    case "sum":
      return measured(
        requirement,
        requirement.bound,
        sum(requirement.of, facts),
        facts.usesTable && countsCollege(requirement.of),
      );
    case "holds":
      return leaf(requirement, "open", false);
    case "allOf":
      return composed(requirement, requirement.of, facts, resolve, worst);
    case "anyOf":
      return composed(requirement, requirement.of, facts, resolve, best);
    case "atLeastOf":
      return composed(requirement, requirement.of, facts, resolve, (outcomes) =>
        nth(outcomes, requirement.n),
      );
    case "sameAs":
      return composed(
        requirement,
        resolve(requirement.classKey) ?? [],
        facts,
        resolve,
        (outcomes) => (outcomes.length ? worst(outcomes) : "open"),
      );
    case "judged":
      return composed(
        requirement,
        requirement.reach ? [requirement.reach] : [],
        facts,
        resolve,
        (outcomes) => (outcomes.includes("not met") ? "not met" : "open"),
      );
  }
}

function leaf(
  requirement: Requirement,
  outcome: Outcome,
  usesTable: boolean,
): Finding {
  return { requirement, outcome, parts: [], usesTable };
}

function measured(
  requirement: Requirement,
  bound: Bound,
  given: Interval,
  usesTable: boolean,
): Finding {
  const { from, to } = rangeOf(bound);
  const outcome = within(given, from, to);
  const gap = outcome === "met" ? 0 : Math.max(0, from - given.lo);
  return {
    requirement,
    outcome,
    given,
    parts: [],
    usesTable,
    ...(to === Infinity ? { gap: tidy(gap) } : {}),
  };
}

function composed(
  requirement: Requirement,
  of: readonly Requirement[],
  facts: Facts,
  resolve: Resolve,
  decide: (outcomes: readonly Outcome[]) => Outcome,
): Finding {
  const parts = of.map((part) => judge(part, facts, resolve));
  return {
    requirement,
    outcome: decide(parts.map((part) => part.outcome)),
    parts,
    usesTable: parts.some((part) => part.usesTable),
  };
}

/** N of a list: met when N are, not met when too few could be. */
function nth(outcomes: readonly Outcome[], n: number): Outcome {
  const met = outcomes.filter((outcome) => outcome === "met").length;
  const possible = outcomes.filter((outcome) => outcome !== "not met").length;
  return met >= n ? "met" : possible >= n ? "open" : "not met";
}

function within(given: Interval, from: number, to: number): Outcome {
  if (given.lo >= from && given.hi <= to) return "met";
  return given.hi < from || given.lo > to ? "not met" : "open";
}

/** The range that a bound lets pass, widened or narrowed by the tolerance. */
export function rangeOf(bound: Bound): {
  readonly from: number;
  readonly to: number;
} {
  if ("atLeast" in bound)
    return { from: bound.atLeast - TOLERANCE, to: Infinity };
  if ("above" in bound) return { from: bound.above + TOLERANCE, to: Infinity };
  if ("atMost" in bound)
    return { from: -Infinity, to: bound.atMost + TOLERANCE };
  return { from: -Infinity, to: bound.below - TOLERANCE };
}

/** What the facts give for a measure; course units are not asked by any formula, so nothing is known of them. */
function measure(of: Measure, facts: Facts): Interval {
  if ("experience" in of) return facts.experience.get(of.experience) ?? UNASKED;
  if ("collegeYears" in of) return facts.collegeYears;
  return UNASKED;
}

const UNASKED: Interval = { lo: 0, hi: Infinity };

function sum(addends: readonly Addend[], facts: Facts): Interval {
  const capped = (value: number, addend: Addend): number =>
    Math.min(value * addend.rate, addend.atMost ?? Infinity);
  const given = addends.map((addend) => ({
    addend,
    of: measure(addend.measure, facts),
  }));
  return {
    lo: given.reduce(
      (total, { addend, of }) => total + capped(of.lo, addend),
      0,
    ),
    hi: given.reduce(
      (total, { addend, of }) => total + capped(of.hi, addend),
      0,
    ),
  };
}

const countsCollege = (addends: readonly Addend[]): boolean =>
  addends.some((addend) => "collegeYears" in addend.measure);

/** Takes the tolerance back out of a difference that is shown. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
