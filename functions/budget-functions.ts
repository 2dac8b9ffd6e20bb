/** Functions that cost positions and roll them up. Each hands its cells to the core; arguments only ever grow at the end. */
import { costWith, linesFor, monthsWith, rolledUp, sumsFor } from "./budget";
import { asAggregate, asList, asTable, eachCell } from "./kinds";

/**
 * Computes what a position costs in a fiscal year, by the days it is active.
 * @customfunction POSCOST
 * @param {any[][]} rate Annual full-time rate, before the raises listed.
 * @param {any[][]} fte Full-time equivalents of the position, such as 0.5.
 * @param {any[][]} start First day; blank where it began before the year.
 * @param {any[][]} end Last day; blank where it goes on.
 * @param {any[][]} fyStart First day of the fiscal year.
 * @param {any[][]} [benefitPct] Benefits as a share of salary: 0.35, or 35.
 * @param {any[][]} [benefitFlat] Flat benefits for one FTE and a full year.
 * @param {any[][]} [raises] Rows of date, kind (percent, amount, rate) and value.
 * @returns {any[][]} One amount for each row of the arguments, to the cent.
 */
export function posCost(
  rate: any[][],
  fte: any[][],
  start: any[][],
  end: any[][],
  fyStart: any[][],
  benefitPct?: any[][],
  benefitFlat?: any[][],
  raises?: any[][],
): any[][] {
  return eachCell(
    [rate, fte, start, end, fyStart, benefitPct, benefitFlat],
    costWith(raises),
  );
}

/**
 * Spreads what a position costs over the twelve months of a fiscal year.
 * @customfunction POSMONTHS
 * @param {any[][]} rate Annual full-time rate, before the raises listed.
 * @param {any[][]} fte Full-time equivalents of the position, such as 0.5.
 * @param {any[][]} start First day; blank where it began before the year.
 * @param {any[][]} end Last day; blank where it goes on.
 * @param {any[][]} fyStart First day of the fiscal year.
 * @param {any[][]} [benefitPct] Benefits as a share of salary: 0.35, or 35.
 * @param {any[][]} [benefitFlat] Flat benefits for one FTE and a full year.
 * @param {any[][]} [raises] Rows of date, kind (percent, amount, rate) and value.
 * @returns {any[][]} A row of twelve amounts that sum to POSCOST to the cent.
 */
export function posMonths(
  rate: any[][],
  fte: any[][],
  start: any[][],
  end: any[][],
  fyStart: any[][],
  benefitPct?: any[][],
  benefitFlat?: any[][],
  raises?: any[][],
): any[][] {
  return asList(
    ["rate", "fte", "start", "end", "fyStart", "benefitPct", "benefitFlat"],
    [rate, fte, start, end, fyStart, benefitPct, benefitFlat],
    monthsWith(raises),
  );
}

/**
 * Rolls positions up by pay band.
 * @customfunction BANDROLLUP
 * @param {any[][]} bands Bands, one for each position.
 * @param {any[][]} fte Full-time equivalents of each position.
 * @param {any[][]} cost Cost of each position.
 * @param {any[][]} [status] "filled" or "vacant" for each position.
 * @returns {any[][]} Band, positions, FTE, filled FTE, vacant FTE, vacancy rate and cost; the last row is the total.
 */
export function bandRollup(
  bands: any[][],
  fte: any[][],
  cost: any[][],
  status?: any[][],
): any[][] {
  return asAggregate([bands, fte, cost, status], rolledUp);
}

/**
 * Costs positions of a roster line by line, as the budget that the pane builds does.
 * @customfunction BUDGETLINES
 * @param {any[][]} rows Rows of the roster, from its first column on and without a heading.
 * @param {any[][]} settings Rows of name, value and heading, as the sheet of the budget's plan lists them.
 * @param {any[][]} [raises] Rows of date, kind, value, for whom and which, below their headings.
 * @param {any[][]} [payTable] The whole pay table with its headings, for vacancies.
 * @returns {any[][]} One row for each position: its names, its FTE, its rate, and its amounts by line, month and fund.
 */
export function budgetLines(
  rows: any[][],
  settings: any[][],
  raises?: any[][],
  payTable?: any[][],
): any[][] {
  return asTable(linesFor(rows, settings, raises, payTable));
}

/**
 * Sums many columns at once for each of some groups, as a table of SUMIFS does, and to the cent.
 * @customfunction GROUPSUMS
 * @param {any[][]} names The groups to sum for, one below the other.
 * @param {any[][]} groups The group of each row of amounts.
 * @param {any[][]} amounts One or several columns of amounts.
 * @returns {any[][]} One row of sums for each name.
 */
export function groupSums(
  names: any[][],
  groups: any[][],
  amounts: any[][],
): any[][] {
  return asTable(sumsFor(names, groups, amounts));
}
