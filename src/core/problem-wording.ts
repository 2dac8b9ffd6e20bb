/** How each problem is said: what is wrong, why, what to do, in one sentence. */
import type { Problem } from "./problem";

const list = (items: readonly string[]): string => items.join("; ");

const LONGEST_QUOTE = 60;

const unreachable = {
  unknown: " without a degree, and the degree is not known: give it",
  inYears:
    " without a degree, and years of college prove none: give the degree",
  known: ": the degree is short, and the text states no rate for replacing it",
};

/** The problem in a sentence; a long text is quoted by its beginning. */
export function sayProblem(problem: Problem): string {
  return say(withShortQuote(problem));
}

function withShortQuote(problem: Problem): Problem {
  if (!("given" in problem) || typeof problem.given !== "string")
    return problem;
  const { given } = problem;
  return given.length > LONGEST_QUOTE
    ? ({
        ...problem,
        given: `${given.slice(0, LONGEST_QUOTE - 3)}...`,
      } as Problem)
    : problem;
}

function say(p: Problem): string {
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
      return `${p.argument} is ${p.given}, outside ${p.from} to ${p.to}: check the cell${/years/i.test(p.argument) ? " (months, dates and ages are not years of experience)" : ""}.`;
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
    case "groupNotListed":
      return `No document names the class that supervises pay scale group ${p.given}: only ${p.listed.join(" and ")} are listed, and what lies beyond is not inferred.`;
    case "roleAtOtherSize":
      return p.sizeGiven
        ? `The document lists "${p.given}" at a ${p.listedAt} ${p.unit} only (${p.code}): comparable work stays possible, so a person must review it.`
        : `The document lists "${p.given}" at a ${p.listedAt} ${p.unit} only (${p.code}): give the size.`;
    case "roleNotListed":
      return `No document lists the role "${p.given}"${p.hint ? ` (${p.hint})` : ""}: comparable work stays possible, so a person must review it.`;
    case "missingForLevel":
      return `The level cannot be told: give ${p.argument}.`;
    case "noLevelFits":
      return `No class of the series manages ${p.given}${p.why ? `: ${p.why}` : ""}.`;
    case "percentOutside":
      return `${p.argument} comes to ${p.given} percent, outside 0 to 100: check the cell.`;
    case "sharesAboveWhole":
      return `The shares sum to ${p.given} percent, above 100: check both cells.`;
    case "dutiesShape":
      return `Duties are ${p.wanted} cells of TRUE or FALSE, or how many of the ${p.wanted} are performed, a whole number.`;
    case "notADate":
      return `${p.argument} is "${p.given}", which is no date: give a date cell, DATE(...), or a text such as 2026-07-01.`;
    case "datesCrossed":
      return `The end ${p.end} lies before the start ${p.start}: check both cells.`;
    case "openEnd":
      return "A job has no end: give asOf, the day up to which it counts.";
    case "payTable":
      return `The pay table cannot be read: ${p.detail}; give the whole range with the headers Band, Minimum, Midpoint, Maximum and, where dated, Effective.`;
    case "budgetPlan":
      return `The budget's plan cannot be read: ${p.detail}; mend the sheet of the plan, or build the budget again.`;
    case "bandNotInTable":
      return `The pay table has no band "${p.band}": add it, or check the spelling.`;
    case "beforeFirstRevision":
      return `The pay table has no revision of band "${p.band}" for that date: add the earlier one, nothing is carried back.`;
    case "gapUnreachable":
      return `No number of years on a stated track of ${p.title} would qualify${unreachable[p.degree]}.`;
    case "gapUnstated":
      return `${p.title} asks for some experience of the leadership kind and states no amount: there is no number to give.`;
    case "nothingToList":
      return `There is no ${p.what} to list.`;
    case "notWhole":
      return `${p.argument} is ${p.given}: give a whole number.`;
    case "endOfSeries":
      return `${p.title} has no class ${Math.abs(p.steps)} ${p.steps < 0 ? "below" : "above"} it: its series holds ${p.classes} in the documents.`;
    case "severalRevisions":
      return `The pay table holds several revisions of band "${p.band}": give asOf, the date that the amount is for.`;
    case "pointNotGiven":
      return `The pay table gives no ${p.point} for band "${p.band}": fill the cell, nothing is invented.`;
    case "unequalRanges":
      return "The ranges differ in size: give ranges of the same shape, or a single value.";
    case "singleValueNeeded":
      return `${p.argument} is a range, but this function answers for one value: point to one cell, and copy the formula for the others.`;
  }
}
