/** A person as intervals: what each measure of a standard is at least and at most, on the facts given. */
import type { Kind, KindId } from "../catalog/requirement";
import type { QualificationStandard } from "../catalog/standard";
import { isProblem, type Problem } from "../problem";
import { TOLERANCE } from "../tolerance";
import {
  creditFor,
  highestLevelFor,
  mostCredit,
  type CreditTable,
} from "./credit";
import { rankOf } from "./degree";
import { MOST_YEARS, type Amount, type Person } from "./person";

export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** Degree bounds are ranks of `LEVELS`. `usesTable` is set where an upper bound comes from the education credit table. */
export interface Facts {
  readonly experience: ReadonlyMap<KindId, Interval>;
  readonly degree: Interval;
  readonly collegeYears: Interval;
  readonly usesTable: boolean;
}

/** The facts for one standard, or the contradiction between two inputs. */
export function factsFor(
  person: Person,
  standard: QualificationStandard,
  credit: CreditTable,
  title: string,
): Facts | Problem {
  const experience = experienceOf(person, standard.kinds, title);
  if (isProblem(experience)) return experience;
  const education = educationOf(person, standard, credit);
  if (isProblem(education)) return education;
  return { experience, ...education };
}

const whole = (amount: Amount): Interval =>
  amount === "unknown" ? { lo: 0, hi: MOST_YEARS } : { lo: amount, hi: amount };

/** A part that lies inside its whole bounds it from below, and is bounded by it from above. */
function experienceOf(
  person: Person,
  kinds: readonly Kind[],
  title: string,
): ReadonlyMap<KindId, Interval> | Problem {
  const found = new Map(kinds.map((kind) => [kind.id, given(person, kind)]));
  for (const kind of kinds) {
    if (kind.partOf === undefined || kind.placed !== "inside") continue;
    const part = found.get(kind.id) ?? whole("unknown");
    const all = found.get(kind.partOf) ?? whole("unknown");
    if (part.lo > all.hi + TOLERANCE)
      return { problem: "partAboveWhole", part: part.lo, whole: all.hi, title };
    found.set(kind.id, {
      lo: part.lo,
      hi: Math.max(part.lo, Math.min(part.hi, all.hi)),
    });
    found.set(kind.partOf, { lo: Math.max(part.lo, all.lo), hi: all.hi });
  }
  return found;
}

function given(person: Person, kind: Kind): Interval {
  switch (kind.fills) {
    case "years":
      return whole(person.years);
    case "mgmtYears":
      return whole(person.mgmtYears);
    case "asked":
      return whole("unknown");
  }
}

type EducationFacts = Pick<Facts, "degree" | "collegeYears" | "usesTable">;

/** A degree word proves the degree and leaves its years open; a number gives the years and proves no degree. */
function educationOf(
  person: Person,
  standard: QualificationStandard,
  planners: CreditTable,
): EducationFacts | Problem {
  const { education } = person;
  const credit = standard.creditTable === "bounds" ? planners : undefined;
  const usesTable = credit !== undefined;
  if (education === "unknown")
    return {
      degree: ANY,
      collegeYears: { lo: 0, hi: credit ? mostCredit(credit) : MOST_YEARS },
      usesTable,
    };
  if ("collegeYears" in education) {
    const years = education.collegeYears;
    return {
      degree: degreeBehind(years, standard, credit),
      collegeYears: { lo: years, hi: years },
      usesTable,
    };
  }
  const rank = rankOf(education.level);
  const years = credit
    ? creditFor(credit, education.level)
    : rank > rankOf("hs")
      ? MOST_YEARS
      : 0;
  if (isProblem(years)) return years;
  return {
    degree: { lo: rank, hi: rank },
    collegeYears: { lo: 0, hi: years },
    usesTable,
  };
}

const ANY: Interval = { lo: 0, hi: rankOf("doctorate") };

/** The degree that years of college may stand for: none where the standard settles a number by its sum. */
function degreeBehind(
  years: number,
  standard: QualificationStandard,
  credit: CreditTable | undefined,
): Interval {
  if (standard.collegeYears === "decideBySum") return { lo: 0, hi: 0 };
  return credit ? { lo: 0, hi: rankOf(highestLevelFor(credit, years)) } : ANY;
}
