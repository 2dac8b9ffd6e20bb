/** The custom functions: each a plain declaration that hands its cells to the core. Arguments only ever grow at the end. */
import { catalogue } from "../data";
import { managedFteLevel } from "../src/core/allocation/size-ladder";
import {
  classFieldFor,
  classFieldsFor,
  payBandFor,
} from "../src/core/class-facts/class-answers";
import { searchTitle } from "../src/core/matching/title-search";
import { bandStatus as statusInBand } from "../src/core/pay/band-status";
import { compaRatio as ratioToMidpoint } from "../src/core/pay/compa-ratio";
import { eachCell, asList, isOmitted } from "./kinds";
import { judgeWith, explainWith } from "./qualification";

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
  return eachCell(
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
 * Names the chief information officer level that the full-time equivalents managed indicate.
 * @customfunction CIOLEVEL
 * @param {any[][]} fte Full-time equivalents of the function managed, not the position's own FTE.
 * @param {any[][]} [overlap] Where two ranges hold the number or none does: "all" (the default), "lower" or "upper".
 * @returns {any[][]} One level, or two joined by "or", for each row of the arguments.
 */
export function cioLevel(fte: any[][], overlap?: any[][]): any[][] {
  return eachCell([fte, overlap], (size, choice) =>
    managedFteLevel(catalogue, size, choice),
  );
}

/**
 * Gives the pay band, or the pay scale and group, that the document fixes for a class.
 * @customfunction PAYBAND
 * @param {any[][]} classCode Job code or title.
 * @returns {any[][]} One band for each row of the argument.
 */
export function payBand(classCode: any[][]): any[][] {
  return eachCell([classCode], (given) => payBandFor(catalogue, given));
}

/**
 * Gives one fact of a class, or all of them as a list.
 * @customfunction CLASSINFO
 * @param {any[][]} classCode Job code or title; one class only where no field is named.
 * @param {any[][]} [field] "code", "title", "titles", "jurisdiction", "series", "rank", "band", "flsa", "bargaining unit", "established", "revised", "typical fte" or "document".
 * @returns {any[][]} The fact for each row of the arguments, or two columns of names and facts.
 */
export function classInfo(classCode: any[][], field?: any[][]): any[][] {
  return isOmitted(field)
    ? asList(["class"], [classCode], (given) =>
        classFieldsFor(catalogue, given),
      )
    : eachCell([classCode, field], (given, name) =>
        classFieldFor(catalogue, given, name),
      );
}

/**
 * Ranks the classes that a free-text title may mean.
 * @customfunction FINDCLASS
 * @param {any[][]} title Title as a roster or posting writes it.
 * @param {any[][]} [jurisdiction] Where to look, such as "NM"; everywhere if left out.
 * @param {any[][]} [top] How many classes at most, 1 to 20; 3 if left out.
 * @returns {any[][]} Code, title, confidence from 0 to 1, matched words, and TRUE where a person must review.
 */
export function findClass(
  title: any[][],
  jurisdiction?: any[][],
  top?: any[][],
): any[][] {
  return asList(
    ["title", "jurisdiction", "top"],
    [title, jurisdiction, top],
    (wanted, place, most) => searchTitle(catalogue, wanted, place, most),
  );
}

/**
 * Divides a salary by the midpoint of its band.
 * @customfunction COMPARATIO
 * @param {any[][]} salary Full-time salary.
 * @param {any[][]} midpoint Midpoint of the band, for the same period.
 * @returns {any[][]} One ratio for each row of the arguments.
 */
export function compaRatio(salary: any[][], midpoint: any[][]): any[][] {
  return eachCell([salary, midpoint], ratioToMidpoint);
}

/**
 * Says where a salary stands in its band: Below, In range or Above.
 * @customfunction BANDSTATUS
 * @param {any[][]} salary Full-time salary.
 * @param {any[][]} min Minimum of the band; blank where it is not known.
 * @param {any[][]} max Maximum of the band; blank where it is not known.
 * @returns {any[][]} One status for each row of the arguments.
 */
export function bandStatus(
  salary: any[][],
  min: any[][],
  max: any[][],
): any[][] {
  return eachCell([salary, min, max], statusInBand);
}
