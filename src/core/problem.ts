/** What can go wrong, as data, with the error that a cell shows for it. How it is said stands in `problem-wording.ts`. */

/** The error that a cell shows. Only the first two can carry a message in Excel. */
export type Sign = "#VALUE!" | "#N/A" | "#DIV/0!";

export type Problem =
  | { readonly problem: "blankClass" }
  | {
      readonly problem: "unknownClass";
      readonly given: string;
      readonly near: readonly string[];
    }
  | {
      readonly problem: "ambiguousClass";
      readonly given: string;
      readonly candidates: readonly string[];
    }
  | {
      readonly problem: "severalClasses";
      readonly given: string;
      readonly classes: readonly string[];
    }
  | {
      readonly problem: "inferredTitle";
      readonly given: string;
      readonly code: string;
    }
  | {
      readonly problem: "unknownJurisdiction";
      readonly given: string;
      readonly known: readonly string[];
    }
  | { readonly problem: "noQualifications"; readonly title: string }
  | {
      readonly problem: "noStandard";
      readonly title: string;
      readonly standard: string;
    }
  | {
      readonly problem: "notANumber";
      readonly argument: string;
      readonly given: string;
    }
  | {
      readonly problem: "outOfBounds";
      readonly argument: string;
      readonly given: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly problem: "degreeWord"; readonly given: string }
  | { readonly problem: "degreeNumber"; readonly given: number }
  | {
      readonly problem: "partAboveWhole";
      readonly part: number;
      readonly whole: number;
      readonly title: string;
    }
  | {
      readonly problem: "optionWord";
      readonly argument: string;
      readonly given: string;
      readonly allowed: readonly string[];
    }
  | { readonly problem: "creditTable"; readonly detail: string }
  | { readonly problem: "missingValue"; readonly argument: string }
  | { readonly problem: "fteOutside"; readonly given: number }
  | { readonly problem: "noLadder"; readonly measure: string }
  | {
      readonly problem: "belowLadder";
      readonly given: number;
      readonly lowest: string;
      readonly why: string;
    }
  | {
      readonly problem: "betweenLevels";
      readonly given: number;
      readonly lower: string;
      readonly upTo: number;
      readonly upper: string;
      readonly from: number;
    }
  | { readonly problem: "noPayReference"; readonly title: string }
  | {
      readonly problem: "noValue";
      readonly field: string;
      readonly title: string;
    }
  | {
      readonly problem: "notAboveZero";
      readonly argument: string;
      readonly given: number;
    }
  | {
      readonly problem: "negative";
      readonly argument: string;
      readonly given: number;
    }
  | {
      readonly problem: "boundsCrossed";
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly problem: "groupNotListed";
      readonly given: number;
      readonly listed: readonly number[];
    }
  | {
      readonly problem: "roleAtOtherSize";
      readonly given: string;
      readonly listedAt: string;
      readonly unit: string;
      readonly sizeGiven: boolean;
      readonly code: string;
    }
  | {
      readonly problem: "roleNotListed";
      readonly given: string;
      readonly hint: string;
    }
  | { readonly problem: "missingForLevel"; readonly argument: string }
  | {
      readonly problem: "noLevelFits";
      readonly given: string;
      readonly why: string;
    }
  | {
      readonly problem: "percentOutside";
      readonly argument: string;
      readonly given: number;
    }
  | { readonly problem: "sharesAboveWhole"; readonly given: number }
  | { readonly problem: "dutiesShape"; readonly wanted: number }
  | {
      readonly problem: "notADate";
      readonly argument: string;
      readonly given: string;
    }
  | {
      readonly problem: "datesCrossed";
      readonly start: string;
      readonly end: string;
    }
  | { readonly problem: "openEnd" }
  | { readonly problem: "payTable"; readonly detail: string }
  | { readonly problem: "budgetPlan"; readonly detail: string }
  | { readonly problem: "bandNotInTable"; readonly band: string }
  | { readonly problem: "beforeFirstRevision"; readonly band: string }
  | { readonly problem: "severalRevisions"; readonly band: string }
  | {
      readonly problem: "pointNotGiven";
      readonly band: string;
      readonly point: string;
    }
  | {
      readonly problem: "gapUnreachable";
      readonly title: string;
      readonly degree: "unknown" | "inYears" | "known";
    }
  | { readonly problem: "gapUnstated"; readonly title: string }
  | { readonly problem: "nothingToList"; readonly what: string }
  | {
      readonly problem: "notWhole";
      readonly argument: string;
      readonly given: number;
    }
  | {
      readonly problem: "endOfSeries";
      readonly title: string;
      readonly steps: number;
      readonly classes: number;
    }
  | { readonly problem: "noBounds" }
  | { readonly problem: "unequalRanges" }
  | { readonly problem: "singleValueNeeded"; readonly argument: string };

export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "problem" in value;
}

/** #N/A where no document answers, #VALUE! where the arguments are at fault. */
export function signOf(problem: Problem): Sign {
  switch (problem.problem) {
    case "unknownClass":
    case "ambiguousClass":
    case "severalClasses":
    case "inferredTitle":
    case "noQualifications":
    case "noStandard":
    case "noLadder":
    case "belowLadder":
    case "betweenLevels":
    case "noPayReference":
    case "noValue":
    case "unequalRanges":
    case "groupNotListed":
    case "roleAtOtherSize":
    case "roleNotListed":
    case "missingForLevel":
    case "noLevelFits":
    case "bandNotInTable":
    case "beforeFirstRevision":
    case "pointNotGiven":
    case "gapUnreachable":
    case "gapUnstated":
    case "nothingToList":
    case "endOfSeries":
      return "#N/A";
    case "blankClass":
    case "unknownJurisdiction":
    case "notANumber":
    case "outOfBounds":
    case "degreeWord":
    case "degreeNumber":
    case "partAboveWhole":
    case "optionWord":
    case "creditTable":
    case "missingValue":
    case "fteOutside":
    case "negative":
    case "boundsCrossed":
    case "noBounds":
    case "singleValueNeeded":
    case "percentOutside":
    case "sharesAboveWhole":
    case "dutiesShape":
    case "notADate":
    case "datesCrossed":
    case "openEnd":
    case "payTable":
    case "budgetPlan":
    case "severalRevisions":
    case "notWhole":
      return "#VALUE!";
    case "notAboveZero":
      return problem.given === 0 ? "#DIV/0!" : "#VALUE!";
  }
}
