/** Owns the numbers of the ten classes that state qualifications, as a person would copy them from the rules into a table. */

export type Degree =
  "none" | "hs" | "associate" | "bachelor" | "master" | "doctorate";

/** A degree with its years, or a total without it; leadership is asked on every track. */
export interface StatedNumbers {
  readonly degree: Degree;
  readonly withDegree: number;
  readonly total: number;
  readonly leadership: number;
}

export type ClassRules =
  | { readonly place: "Pennsylvania"; readonly minimum: StatedNumbers }
  | { readonly place: "Montana" }
  | { readonly place: "Denver" }
  | {
      readonly place: "New Mexico";
      readonly minimum: StatedNumbers;
      readonly recommended: StatedNumbers;
    };

function stated(
  degree: Degree,
  withDegree: number,
  total: number,
  leadership: number,
): StatedNumbers {
  return { degree, withDegree, total, leadership };
}

function newMexico(
  minimum: StatedNumbers,
  recommended: StatedNumbers,
): ClassRules {
  return { place: "New Mexico", minimum, recommended };
}

// IXGX35 recommends ten years beside a total of fourteen; the other master's rows sit six apart. The document prints it so.
const CLASSES = new Map<string, ClassRules>([
  ["01723", { place: "Pennsylvania", minimum: stated("bachelor", 8, 12, 0) }],
  ["01724", { place: "Pennsylvania", minimum: stated("bachelor", 9, 13, 3) }],
  ["A3201E", { place: "Montana" }],
  ["IT PROGRAM MANAGER", { place: "Denver" }],
  [
    "IXGS26",
    newMexico(stated("bachelor", 4, 8, 0), stated("bachelor", 6, 10, 2)),
  ],
  [
    "IXGX30",
    newMexico(stated("bachelor", 6, 10, 2), stated("master", 6, 12, 4)),
  ],
  [
    "IXGX35",
    newMexico(stated("bachelor", 8, 12, 4), stated("master", 10, 14, 6)),
  ],
  [
    "IXGX40",
    newMexico(stated("bachelor", 10, 14, 6), stated("master", 10, 16, 8)),
  ],
  [
    "IXGX46",
    newMexico(stated("bachelor", 12, 16, 8), stated("master", 12, 18, 10)),
  ],
  [
    "IXGX52",
    newMexico(stated("bachelor", 14, 18, 10), stated("master", 14, 20, 12)),
  ],
]);

/** A spreadsheet drops the leading zero of 01723 and 01724. */
const WITHOUT_LEADING_ZERO = /^172[34]$/;

/** The rules of a class by its key, case and outer spaces apart; undefined where no qualifications are stated. */
export function rulesOf(classCode: string): ClassRules | undefined {
  const key = classCode.trim().toUpperCase();
  return CLASSES.get(WITHOUT_LEADING_ZERO.test(key) ? `0${key}` : key);
}

/** Whether managerial years lie inside the years of experience, so that more of them than years is a contradiction. */
export function leadershipLiesInsideYears(rules: ClassRules): boolean {
  return rules.place === "Pennsylvania" && rules.minimum.leadership > 0;
}
