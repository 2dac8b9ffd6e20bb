/** Functions that look classes up and show what their documents say. Each hands its cells to the core; arguments only ever grow at the end. */
import { catalogue } from "../data";
import {
  classFieldFor,
  classFieldsFor,
  payBandFor,
} from "../src/core/class-facts/class-answers";
import { citationsFor } from "../src/core/class-facts/class-citations";
import { classDifference } from "../src/core/class-facts/class-difference";
import {
  listClasses,
  nextClass as classInSeries,
} from "../src/core/class-facts/class-list";
import { asList, eachCell, isOmitted } from "./kinds";

/**
 * Gives one fact of a class, or all of them as a list.
 * @customfunction CLASSINFO
 * @param {any[][]} classCode Job code or title; one class only where no field is named, and a blank cell answers with a blank where one is.
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
 * Lists the classes of the catalogue.
 * @customfunction CLASSLIST
 * @param {any[][]} [jurisdiction] Whose classes, such as "NM"; all if left out.
 * @param {any[][]} [series] Which series, such as "IT Management"; all if left out.
 * @returns {any[][]} Code, title, jurisdiction, series, rank, band and document.
 */
export function classList(jurisdiction?: any[][], series?: any[][]): any[][] {
  return asList(
    ["jurisdiction", "series"],
    [jurisdiction, series],
    (place, order) => listClasses(catalogue, place, order),
  );
}

/**
 * Names the class above or below another in its series.
 * @customfunction NEXTCLASS
 * @param {any[][]} classCode Job code or title, such as "IXGX30" or "CIO I", in quotation marks or in a cell.
 * @param {any[][]} [steps] How many classes up, or down where negative; one up if left out.
 * @returns {any[][]} One job code, or title where there is no code, for each row of the arguments.
 */
export function nextClass(classCode: any[][], steps?: any[][]): any[][] {
  return eachCell([classCode, steps], (given, up) =>
    classInSeries(catalogue, given, up),
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
 * Shows where the figures of a class stand in its document.
 * @customfunction CITE
 * @param {any[][]} classCode Job code or title, such as "IXGX30" or "CIO I", in quotation marks or in a cell.
 * @param {any[][]} [rule] "minimum", "recommended", "leadership", "substitution", "fte" or "band"; all if left out.
 * @returns {any[][]} Document, item and the words that carry the figure.
 */
export function cite(classCode: any[][], rule?: any[][]): any[][] {
  return asList(["class", "rule"], [classCode, rule], (given, part) =>
    citationsFor(catalogue, given, part),
  );
}

/**
 * Sets two classes side by side.
 * @customfunction CLASSDIFF
 * @param {any[][]} classA Job code or title of the first class.
 * @param {any[][]} classB Job code or title of the second class.
 * @returns {any[][]} Requirement, first class, second class, and the change between them.
 */
export function classDiff(classA: any[][], classB: any[][]): any[][] {
  return asList(["classA", "classB"], [classA, classB], (a, b) =>
    classDifference(catalogue, a, b),
  );
}
