/** Functions that judge people's qualifications. Each hands its cells to the core; arguments only ever grow at the end. */
import { catalogue } from "../data";
import { creditedYearsIn } from "./experience";
import { asAggregate, asList, eachCell, eachRow } from "./kinds";
import { explainWith, gapIn, judgeWith, surveyWith } from "./qualification";

/**
 * Tells whether a person meets a class's qualifications: Qualified, Not qualified or Review.
 * @customfunction MINQUAL
 * @param {any[][]} classCode Job code or title in quotation marks, such as "IXGX30" or "CIO I", or a cell that holds one.
 * @param {any[][]} years Years of experience of the kind that the class asks for. A blank is unknown, not zero.
 * @param {any[][]} [degree] Degree word, such as "Bachelor", or a number of college years (above 0 to 10).
 * @param {any[][]} [mgmtYears] Years of the leadership kind that the class asks for.
 * @param {any[][]} [standard] "minimum" (the default) or "recommended".
 * @param {any[][]} [credit] Two columns, degree word and years, in place of the built-in education credit table.
 * @returns {any[][]} One verdict for each row of the arguments.
 */
export function minQual(
  classCode: any[][],
  years: any[][],
  degree?: any[][],
  mgmtYears?: any[][],
  standard?: any[][],
  credit?: any[][],
): any[][] {
  return eachRow(
    [classCode, years, degree, mgmtYears, standard],
    judgeWith(catalogue, credit),
  );
}

/**
 * Explains a verdict: each requirement with what is needed, given and missing, and where it stands in the document.
 * @customfunction QUALWHY
 * @param {any[][]} classCode Job code or title of one class.
 * @param {any[][]} years Years of experience of one person.
 * @param {any[][]} [degree] Degree word, or a number of college years.
 * @param {any[][]} [mgmtYears] Years of the leadership kind that the class asks for.
 * @param {any[][]} [standard] "minimum" (the default) or "recommended".
 * @param {any[][]} [credit] Two columns, degree word and years, in place of the built-in education credit table.
 * @returns {any[][]} Requirement, needed, given, gap, result, citation; then what was taken as given.
 */
export function qualWhy(
  classCode: any[][],
  years: any[][],
  degree?: any[][],
  mgmtYears?: any[][],
  standard?: any[][],
  credit?: any[][],
): any[][] {
  return asList(
    ["class", "years", "degree", "mgmtYears", "standard"],
    [classCode, years, degree, mgmtYears, standard],
    explainWith(catalogue, credit),
  );
}

/**
 * Gives the years still needed on the nearest track that the document states.
 * @customfunction QUALGAP
 * @param {any[][]} classCode Job code or title, such as "IXGX30" or "CIO I", in quotation marks or in a cell.
 * @param {any[][]} years Years of experience of the kind that the class asks for. A blank is unknown, not zero.
 * @param {any[][]} [degree] Degree word, such as "Bachelor", or a number of college years (above 0 to 10).
 * @param {any[][]} [mgmtYears] Years of the leadership kind that the class asks for.
 * @param {any[][]} [part] "experience", "leadership" or "most" (the larger, the default).
 * @param {any[][]} [standard] "minimum" (the default) or "recommended".
 * @returns {any[][]} Years for each row of the arguments; 0 for a qualified person.
 */
export function qualGap(
  classCode: any[][],
  years: any[][],
  degree?: any[][],
  mgmtYears?: any[][],
  part?: any[][],
  standard?: any[][],
): any[][] {
  return eachCell(
    [classCode, years, degree, mgmtYears, part, standard],
    gapIn(catalogue),
  );
}

/**
 * Lists the classes with their verdict for one person, highest first.
 * @customfunction QUALCLASSES
 * @param {any[][]} years Years of experience of one person, taken as the kind that each class asks for.
 * @param {any[][]} [degree] Degree word, such as "Bachelor", or a number of college years (above 0 to 10).
 * @param {any[][]} [mgmtYears] Years of leadership, taken as the kind that each class asks for.
 * @param {any[][]} [jurisdiction] Where to look, such as "NM"; everywhere if left out.
 * @param {any[][]} [verdict] Which verdict to list, such as "Qualified"; all if left out.
 * @param {any[][]} [standard] "minimum" (the default) or "recommended".
 * @param {any[][]} [credit] Two columns, degree word and years, in place of the built-in education credit table.
 * @returns {any[][]} Class, title, verdict, and the kinds of years taken as given.
 */
export function qualClasses(
  years: any[][],
  degree?: any[][],
  mgmtYears?: any[][],
  jurisdiction?: any[][],
  verdict?: any[][],
  standard?: any[][],
  credit?: any[][],
): any[][] {
  return asList(
    ["years", "degree", "mgmtYears", "jurisdiction", "verdict", "standard"],
    [years, degree, mgmtYears, jurisdiction, verdict, standard],
    surveyWith(catalogue, credit),
  );
}

/**
 * Adds up dated jobs to credited years: part-time by its share of 40 hours, overlapping jobs up to 40 hours a week.
 * @customfunction EXPYEARS
 * @param {any[][]} starts First days of the jobs.
 * @param {any[][]} ends Last days of the jobs; a blank one goes on and needs asOf.
 * @param {any[][]} hours Hours a week, one for all jobs or one for each.
 * @param {any[][]} [share] Share of qualifying duties, 0.5 or 50 for half; all if left out.
 * @param {any[][]} [asOf] The day up to which to count.
 * @returns {any[][]} Credited years.
 */
export function expYears(
  starts: any[][],
  ends: any[][],
  hours: any[][],
  share?: any[][],
  asOf?: any[][],
): any[][] {
  return asAggregate([starts, ends, hours, share, asOf], creditedYearsIn);
}
