/** What can go wrong, as data, and how it is said: what is wrong, why, what to do. */

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
      return "#VALUE!";
    case "notAboveZero":
      return problem.given === 0 ? "#DIV/0!" : "#VALUE!";
  }
}

const list = (items: readonly string[]): string => items.join("; ");

/** The problem in a sentence. */
export function sayProblem(p: Problem): string {
  switch (p.problem) {
    case "blankClass":
      return "The class is blank: put the class in quotation marks, or fill the cell.";
    case "unknownClass":
      return `No document holds a class "${p.given}"${p.near.length ? `; near: ${list(p.near)}` : ""}: use a job code or a title from the class list.`;
    case "ambiguousClass":
      return `"${p.given}" does not name one class: give the code or full title of one of ${list(p.candidates)}.`;
    case "severalClasses":
      return `"${p.given}" names ${list(p.classes)}: choose one of them, a band or verdict belongs to one class.`;
    case "inferredTitle":
      return `The document of job code ${p.code} prints no title, "${p.given}" is inferred: use the job code ${p.code}.`;
    case "unknownJurisdiction":
      return `No document of "${p.given}": use one of ${list(p.known)}, or leave the jurisdiction out.`;
    case "noQualifications":
      return `The document states no qualifications for ${p.title}: nothing can be judged from it.`;
    case "noStandard":
      return `The document of ${p.title} has no ${p.standard} standard: leave the standard out to use the minimum.`;
    case "notANumber":
      return `${p.argument} is "${p.given}", which is no number: give a number, or leave it blank if unknown.`;
    case "outOfBounds":
      return `${p.argument} is ${p.given}, outside ${p.from} to ${p.to}: check the cell (months, dates and ages are not years of experience).`;
    case "degreeWord":
      return `"${p.given}" is no degree word: use none, high school, associate, bachelor, master or doctorate, or give years of college as a number.`;
    case "degreeNumber":
      return `A number for the degree is years of college, above 0 to 10, not ${p.given}: 12 or 16 look like years of schooling, 120 like credit hours, 2004 like a year; give years of college or a degree word.`;
    case "partAboveWhole":
      return `mgmtYears ${p.part} exceeds years ${p.whole}, but ${p.title} counts the one inside the other: check both cells.`;
    case "optionWord":
      return `${p.argument} is "${p.given}": use ${list(p.allowed)}.`;
    case "creditTable":
      return `The education credit table cannot be used: ${p.detail}; give two columns, degree word and years.`;
    case "missingValue":
      return `${p.argument} is missing: fill the cell or give the value.`;
    case "fteOutside":
      return `FTE managed is ${p.given}, outside 0 to 10,000${p.given > 10000 ? ", which looks like a date" : ""}: give the full-time equivalents of the function managed.`;
    case "noLadder":
      return `No document tells levels apart by ${p.measure}: there is nothing to answer from.`;
    case "belowLadder":
      return `${p.given} FTE is below ${p.lowest}, the lowest level with a range: ${p.why}.`;
    case "betweenLevels":
      return `${p.given} FTE lies between ${p.lower} (to ${p.upTo}) and ${p.upper} (from ${p.from}): the document names no typical level here; "lower" or "upper" picks a neighbour.`;
    case "noPayReference":
      return `The document of ${p.title} gives no pay band or scale group: take it from your own pay table.`;
    case "noValue":
      return `The document of ${p.title} gives no ${p.field}.`;
    case "notAboveZero":
      return `${p.argument} is ${p.given}: it must be above 0.`;
    case "negative":
      return `${p.argument} is ${p.given}: it cannot be negative.`;
    case "boundsCrossed":
      return `The minimum ${p.min} is above the maximum ${p.max}: check the pay table.`;
    case "noBounds":
      return "Neither minimum nor maximum is given: give at least one bound of the band.";
    case "unequalRanges":
      return "The ranges differ in size: give ranges of the same shape, or a single value.";
    case "singleValueNeeded":
      return `${p.argument} is a range, but this function answers for one value: point to one cell, and copy the formula for the others.`;
  }
}
