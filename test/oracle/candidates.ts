/** Owns the values that an unknown number of years is tried with: every half year, and closely around each number in play. */
import { DEGREES, MOST_YEARS } from "./cells";
import type { ClassRules } from "./class-table";
import { creditFor, type EducationCredit } from "./known-person";

/** Wider than the tolerance of comparisons, narrower than any difference that people state. */
const NEARBY = 1e-6;

// Both ends first: that is where verdicts differ, and a difference ends the search.
const HALF_YEARS = [
  0,
  MOST_YEARS,
  ...Array.from({ length: 2 * MOST_YEARS - 1 }, (_, n) => (n + 1) / 2),
];

/** The years at which something may change for a person with this credit table and these years at college. */
function turningPoints(
  rules: ClassRules,
  standard: "minimum" | "recommended",
  credit: EducationCredit,
  collegeYears: number,
): number[] {
  if (rules.place === "Montana") return [3, 5];
  if (rules.place === "Denver") return [3];
  const needed = rules.place === "New Mexico" ? rules[standard] : rules.minimum;
  return [
    needed.withDegree,
    needed.leadership,
    needed.total - collegeYears,
    ...DEGREES.map((degree) => needed.total - creditFor(degree, credit)),
  ];
}

/** Years from 0 to 80 to try for an unknown, with the turning points of the class and of the other number given. */
export function candidateYears(
  rules: ClassRules,
  standard: "minimum" | "recommended",
  credit: EducationCredit,
  collegeYears: number,
  otherNumber: number,
): number[] {
  const points = turningPoints(rules, standard, credit, collegeYears);
  const around = [0, MOST_YEARS, otherNumber, ...points].flatMap((point) => [
    point - NEARBY,
    point,
    point + NEARBY,
  ]);
  const inRange = around.filter((years) => years >= 0 && years <= MOST_YEARS);
  return [...HALF_YEARS, ...inRange];
}
