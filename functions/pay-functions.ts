/** Functions that set salaries beside their band. Each hands its cells to the core; arguments only ever grow at the end. */
import { bandStatus as statusInBand } from "../src/core/pay/band-status";
import { compaRatio as ratioToMidpoint } from "../src/core/pay/compa-ratio";
import { rangePenetration } from "../src/core/pay/range-penetration";
import { eachCell } from "./kinds";
import { valueIn } from "./pay-table";

/**
 * Takes the minimum, midpoint or maximum of a band from your own pay table.
 * @customfunction BANDVALUE
 * @param {any[][]} band Band as the table writes it.
 * @param {any[][]} point "min", "mid" or "max".
 * @param {any[][]} table The whole pay table with its headers: Band, Minimum, Midpoint, Maximum and, where dated, Effective.
 * @param {any[][]} [asOf] The day that the amount is for; needed where the table holds several revisions.
 * @returns {any[][]} One amount for each row of the arguments.
 */
export function bandValue(
  band: any[][],
  point: any[][],
  table: any[][],
  asOf?: any[][],
): any[][] {
  return eachCell([band, point, asOf], valueIn(table));
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
 * Says how far a salary has moved through its range: 0 at the minimum, 1 at the maximum.
 * @customfunction RANGEPEN
 * @param {any[][]} salary Full-time salary.
 * @param {any[][]} min Minimum of the band.
 * @param {any[][]} max Maximum of the band.
 * @returns {any[][]} One share for each row of the arguments; below 0 or above 1 outside the range.
 */
export function rangePen(salary: any[][], min: any[][], max: any[][]): any[][] {
  return eachCell([salary, min, max], rangePenetration);
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
