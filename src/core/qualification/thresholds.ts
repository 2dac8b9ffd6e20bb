/**
 * A standard as thresholds: boxes of least values, one of which must be reached. Two lists: boxes that prove a person
 * qualified, and boxes that must be in reach for a person not to be ruled out. Bulk work and formulas ask these; a
 * property test holds them to the explained verdict.
 */
import type { Bound, Kind, Measure, Requirement } from "../catalog/requirement";
import type { QualificationStandard } from "../catalog/standard";
import { rankOf } from "./degree";
import { rangeOf } from "./judge";

/** Least degree rank, years, leadership years, college years, and years with college years together. */
export interface Box {
  readonly degree: number;
  readonly years: number;
  readonly mgmtYears: number;
  readonly college: number;
  readonly total: number;
}

export interface Thresholds {
  readonly proved: readonly Box[];
  readonly possible: readonly Box[];
}

/** Which boxes a requirement comes to: those that prove it, or those that leave it possible. */
type Side = "proved" | "possible";

const FREE: Box = {
  degree: 0,
  years: -Infinity,
  mgmtYears: -Infinity,
  college: -Infinity,
  total: -Infinity,
};
const ALWAYS: readonly Box[] = [FREE];
const NEVER: readonly Box[] = [];

const compiled = new WeakMap<QualificationStandard, Thresholds | null>();

/** Undefined where a standard has a clause that thresholds cannot carry; it is then judged clause by clause. */
export function compileThresholds(
  standard: QualificationStandard,
): Thresholds | undefined {
  const known = compiled.get(standard);
  if (known !== undefined) return known ?? undefined;
  const proved = boxesOf(whole(standard), "proved", standard.kinds);
  const possible = boxesOf(whole(standard), "possible", standard.kinds);
  const thresholds = proved && possible && { proved, possible };
  compiled.set(standard, thresholds ?? null);
  return thresholds;
}

function whole({
  everyTrack,
  tracks,
  heading,
}: QualificationStandard): Requirement {
  const ways: Requirement[] = tracks.map((track) => ({
    is: "allOf",
    of: track.needs,
    at: track.at,
  }));
  return {
    is: "allOf",
    of: [...everyTrack, { is: "anyOf", of: ways, at: heading }],
    at: heading,
  };
}

function boxesOf(
  requirement: Requirement,
  side: Side,
  kinds: readonly Kind[],
): readonly Box[] | undefined {
  switch (requirement.is) {
    case "education":
      return [{ ...FREE, degree: rankOf(requirement.level) }];
    case "amount":
      return amountBoxes(requirement.of, requirement.bound, side, kinds);
    case "sum":
      return sumBoxes(requirement, kinds);
    case "holds":
      return side === "proved" ? NEVER : ALWAYS;
    case "judged":
      if (side === "proved") return NEVER;
      return requirement.reach
        ? boxesOf(requirement.reach, side, kinds)
        : ALWAYS;
    case "allOf":
      return every(requirement.of, (part) =>
        boxesOf(part, side, kinds),
      )?.reduce(both, ALWAYS);
    case "anyOf":
      return every(requirement.of, (part) =>
        boxesOf(part, side, kinds),
      )?.flat();
    case "atLeastOf":
    case "sameAs":
      return undefined;
  }
}

function amountBoxes(
  of: Measure,
  bound: Bound,
  side: Side,
  kinds: readonly Kind[],
): readonly Box[] | undefined {
  const { from, to } = rangeOf(bound);
  if (to !== Infinity || "credits" in of) return undefined;
  if ("collegeYears" in of) return [{ ...FREE, college: from }];
  switch (kinds.find((kind) => kind.id === of.experience)?.fills) {
    case "years":
      return [{ ...FREE, years: from }];
    case "mgmtYears":
      return [{ ...FREE, mgmtYears: from }];
    case "asked":
      return side === "proved" ? NEVER : ALWAYS;
    case undefined:
      return undefined;
  }
}

/** Only years and college years, each counted whole, fit a box. */
function sumBoxes(
  sum: Extract<Requirement, { is: "sum" }>,
  kinds: readonly Kind[],
): readonly Box[] | undefined {
  const { from, to } = rangeOf(sum.bound);
  const plain = sum.of.every(
    (addend) => addend.rate === 1 && addend.atMost === undefined,
  );
  const years = sum.of.filter(
    ({ measure }) =>
      "experience" in measure && fillsYears(measure.experience, kinds),
  );
  const college = sum.of.filter(({ measure }) => "collegeYears" in measure);
  const fits =
    plain &&
    to === Infinity &&
    years.length === 1 &&
    college.length === 1 &&
    sum.of.length === 2;
  return fits ? [{ ...FREE, total: from }] : undefined;
}

const fillsYears = (id: string, kinds: readonly Kind[]): boolean =>
  kinds.some((kind) => kind.id === id && kind.fills === "years");

function both(left: readonly Box[], right: readonly Box[]): readonly Box[] {
  return left.flatMap((a) =>
    right.map((b) => ({
      degree: Math.max(a.degree, b.degree),
      years: Math.max(a.years, b.years),
      mgmtYears: Math.max(a.mgmtYears, b.mgmtYears),
      college: Math.max(a.college, b.college),
      total: Math.max(a.total, b.total),
    })),
  );
}

function every<T, R>(
  items: readonly T[],
  answer: (item: T) => R | undefined,
): R[] | undefined {
  const answers = items.map(answer);
  return answers.some((found) => found === undefined)
    ? undefined
    : (answers as R[]);
}
