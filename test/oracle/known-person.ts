/** Owns the verdict on a person of whom everything is known, one function for each way the four places put it. */
import { DEGREES, TOLERANCE, type Education } from "./cells";
import type { ClassRules, Degree, StatedNumbers } from "./class-table";

export type Verdict = "Qualified" | "Review" | "Not qualified";

export type EducationCredit = Record<
  "associate" | "bachelor" | "master" | "doctorate",
  number
>;

export interface KnownPerson {
  readonly years: number;
  readonly education: Education;
  readonly leadership: number;
}

export const USUAL_CREDIT: EducationCredit = {
  associate: 2,
  bachelor: 4,
  master: 6,
  doctorate: 10,
};

const reaches = (given: number, needed: number) => given >= needed - TOLERANCE;
const exceeds = (given: number, limit: number) => given > limit + TOLERANCE;

/** More leadership than experience; whether that contradicts itself is the class's affair. */
export function leadsLongerThanWorks(person: KnownPerson): boolean {
  return exceeds(person.leadership, person.years);
}

/** The years that a degree word is worth under a credit table; no degree and high school are worth nothing. */
export function creditFor(degree: Degree, credit: EducationCredit): number {
  return degree === "none" || degree === "hs" ? 0 : credit[degree];
}

/** How far a degree word stands above (positive) or below (negative) another. */
function steps(degree: Degree, from: Degree): number {
  return DEGREES.indexOf(degree) - DEGREES.indexOf(from);
}

/** Where education is given as a number, the sum proves the total only in a place whose text counts education in years. */
function byStatedNumbers(
  { years, education, leadership }: KnownPerson,
  needed: StatedNumbers,
  credit: EducationCredit,
  enoughCollegeGives: Verdict,
): Verdict {
  if (!reaches(leadership, needed.leadership)) return "Not qualified";
  if (reaches(years, needed.total)) return "Qualified";
  if (typeof education === "object")
    return reaches(years + education.collegeYears, needed.total)
      ? enoughCollegeGives
      : "Not qualified";
  if (steps(education, needed.degree) >= 0 && reaches(years, needed.withDegree))
    return "Qualified";
  return reaches(years + creditFor(education, credit), needed.total)
    ? "Review"
    : "Not qualified";
}

function montana({ years, education, leadership }: KnownPerson): Verdict {
  if (typeof education === "object") return "Review";
  if (
    steps(education, "bachelor") >= 0 &&
    reaches(years, 5) &&
    reaches(leadership, 3)
  )
    return "Qualified";
  const offersNothing =
    steps(education, "hs") <= 0 &&
    !exceeds(years, 0) &&
    !exceeds(leadership, 0);
  return offersNothing ? "Not qualified" : "Review";
}

function denver({ years, education, leadership }: KnownPerson): Verdict {
  if (typeof education === "object") return "Review";
  const above = steps(education, "bachelor");
  const atLevel = exceeds(leadership, 0);
  if (above >= 0 && reaches(years, 3) && atLevel) return "Qualified";
  if (above > 0) return "Review";
  if (above < 0 && exceeds(years, 3) && atLevel) return "Review";
  return "Not qualified";
}

/** The verdict on a wholly known person by one standard of one class; undefined where the class has no such standard. */
export function judgeKnown(
  person: KnownPerson,
  rules: ClassRules,
  standard: "minimum" | "recommended",
  credit: EducationCredit,
): Verdict | undefined {
  if (rules.place === "New Mexico")
    return byStatedNumbers(person, rules[standard], credit, "Qualified");
  if (standard === "recommended") return undefined;
  switch (rules.place) {
    case "Pennsylvania":
      return byStatedNumbers(person, rules.minimum, credit, "Review");
    case "Montana":
      return montana(person);
    case "Denver":
      return denver(person);
  }
}
