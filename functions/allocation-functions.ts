/** Functions that tell a position's class or level. Each hands its cells to the core; arguments only ever grow at the end. */
import { catalogue } from "../data";
import { classForRole } from "../src/core/allocation/capacity";
import { changesOfFte, levelTable } from "../src/core/allocation/level-table";
import { projectLevel } from "../src/core/allocation/project-level";
import { managedFteLevel } from "../src/core/allocation/size-ladder";
import { classSupervising } from "../src/core/allocation/supervised-group";
import { standardMatch } from "../src/core/allocation/time-share";
import { cellsIn } from "./cell-input";
import { asList, eachCell, oneCell } from "./kinds";

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
 * Lists every level of the ladder beside the full-time equivalents managed.
 * @customfunction CIOLEVELS
 * @param {any[][]} fte Full-time equivalents of the function managed.
 * @returns {any[][]} Level, code, band, from, to, fit (inside, below, above) and distance.
 */
export function cioLevels(fte: any[][]): any[][] {
  return asList(["fte"], [fte], (size) => levelTable(catalogue, size));
}

/**
 * Shows what a change of the full-time equivalents managed would do to the level.
 * @customfunction FTEWHATIF
 * @param {any[][]} fte Full-time equivalents managed now.
 * @param {any[][]} changes One change or a range of them, such as -5 or 2.
 * @returns {any[][]} Change, FTE, old level, new level, band, and FTE left until the next level begins.
 */
export function fteWhatIf(fte: any[][], changes: any[][]): any[][] {
  return asList(["fte"], [fte], (size) =>
    changesOfFte(catalogue, size, cellsIn(changes).flat()),
  );
}

/**
 * Names the class that supervises or manages positions of a pay scale group.
 * @customfunction PSGCLASS
 * @param {any[][]} psgSupervised Highest pay scale group of the positions supervised.
 * @returns {any[][]} One job code for each row of the argument.
 */
export function psgClass(psgSupervised: any[][]): any[][] {
  return eachCell([psgSupervised], (group) =>
    classSupervising(catalogue, group),
  );
}

/**
 * Tells whether a position matches an occupational standard by its shares of time and its duties.
 * @customfunction STDMATCH
 * @param {any[][]} matchPct Share of time in work that matches the standard, as 72 or 72%.
 * @param {any[][]} differPct Share of time in differing work.
 * @param {any[][]} duties The additional duties: a range of TRUE and FALSE, or how many are performed.
 * @returns {any[][]} Match, Level 1 (Review), Other standard or Review.
 */
export function stdMatch(
  matchPct: any[][],
  differPct: any[][],
  duties: any[][],
): any[][] {
  return asList(
    ["matchPct", "differPct"],
    [matchPct, differPct],
    (match, differ) =>
      oneCell(standardMatch(catalogue, match, differ, cellsIn(duties))),
  );
}

/**
 * Names the project manager class that size and complexity fit.
 * @customfunction PMLEVEL
 * @param {any[][]} size Size of the projects: "small", "medium" or "large".
 * @param {any[][]} complexity Complexity: "low", "moderate" or "high"; blank where not known.
 * @param {any[][]} [program] "yes" where programs of several projects are managed, "enterprise" where they span the organisation; "no" if left out.
 * @returns {any[][]} One class, or two joined by "or", for each row of the arguments.
 */
export function pmLevel(
  size: any[][],
  complexity: any[][],
  program?: any[][],
): any[][] {
  return eachCell([size, complexity, program], (large, complex, many) =>
    projectLevel(catalogue, large, complex, many),
  );
}

/**
 * Names the class in which a document lists a role.
 * @customfunction CAPACITY
 * @param {any[][]} role Role, such as "CTO" or "Chief Accessibility Officer".
 * @param {any[][]} [size] "smaller" or "larger", where the document tells the role's classes apart by it.
 * @returns {any[][]} One job code, or two joined by "or", for each row of the arguments.
 */
export function capacity(role: any[][], size?: any[][]): any[][] {
  return eachCell([role, size], (name, center) =>
    classForRole(catalogue, name, center),
  );
}
