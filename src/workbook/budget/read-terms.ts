/** The first terms of a line's formula: what its roster row holds, and whether it counts. */
import { NO_GROUP } from "../../core/budget/roll-up";
import { timesPerYear } from "../../core/roster/pay-period";
import type { PositionRole } from "../../core/position/mapping";
import {
  cellOf,
  hasOneFund,
  vacant,
  type LineSource,
  type Terms,
} from "./line-source";
import { inputCell, periodRange } from "./plan-ranges";

const text = (cell: string | undefined, none: string): string =>
  cell === undefined
    ? `"${none}"`
    : `IF(TRIM(${cell})="","${none}",TRIM(${cell}))`;

/** A number, or "" where the cell holds none. */
const number = (cell: string): string =>
  `IF(TRIM(${cell})="","",IFERROR(${cell}*1,""))`;

/** A day, 0 where it is open, -1 where the cell holds no date. */
const day = (cell: string | undefined): string =>
  cell === undefined
    ? "0"
    : `IF(TRIM(${cell})="",0,IFERROR(INT(${cell}*1),IFERROR(DATEVALUE(${cell}),-1)))`;

/** Names for the row's cells. `counts_`: the line can be costed; `active_`: it has a day in the year. */
export function readTerms(source: LineSource, row: number): Terms {
  const cell = (role: PositionRole): string | undefined =>
    cellOf(source, row, role);
  return [
    ["key_", text(cell("key"), "")],
    ["class_", text(cell("class"), NO_GROUP.class)],
    ["band_", text(cell("band"), NO_GROUP.band)],
    ["unit_", text(cell("unit"), NO_GROUP.unit)],
    ...(hasOneFund(source.mapping)
      ? [["fund_", text(cell("fund"), NO_GROUP.fund)] as const]
      : []),
    ["vacant_", vacant(source, row)],
    ["starts_", day(cell("start"))],
    ["ends_", day(cell("end"))],
    ["year_", inputCell("fiscalYearStart")],
    ["next_", "EDATE(year_,12)"],
    ["fte_", fte(source, row)],
    ["pay_", pay(source, row)],
    ["share_", own(cell("benefitPct"), inputCell("benefitShare"))],
    ["flat_", own(cell("benefitFlat"), inputCell("benefitFlat"))],
    [
      "counts_",
      "AND(ISNUMBER(fte_),ISNUMBER(pay_),ISNUMBER(share_),ISNUMBER(flat_),starts_>=0,ends_>=0,OR(starts_=0,ends_=0,starts_<=ends_),N(share_)>=0,N(flat_)>=0,N(fte_)>=0,N(pay_)>=0)",
    ],
    ["active_", "AND(counts_,starts_<next_,OR(ends_=0,ends_>=year_))"],
  ];
}

const own = (cell: string | undefined, planned: string): string =>
  cell === undefined
    ? planned
    : `IF(TRIM(${cell})="",${planned},IFERROR(${cell}*1,""))`;

function fte(source: LineSource, row: number): string {
  const cell = cellOf(source, row, "fte");
  return cell === undefined ? "1" : number(cell);
}

/** The person's rate for a year; for a vacancy the point of its band, from the day whose pay table counts. */
function pay(source: LineSource, row: number): string {
  const salary = cellOf(source, row, "salary") ?? '""';
  const amount = `IF(TRIM(${salary})="","",IFERROR(ROUND(${salary}*${timesOf(source, row)}${source.mapping.partTime === "paidForShare" ? "/fte_" : ""},8),""))`;
  const point =
    source.payTable === undefined
      ? '""'
      : `IFERROR(ROUND(BANDVALUE(band_,${inputCell("vacancyPoint")},${source.payTable.reference},MAX(year_,starts_))*${source.payTable.timesPerYear},8),"")`;
  return `IF(vacant_,${point},${amount})`;
}

function timesOf(source: LineSource, row: number): string {
  const { salaryPeriod } = source.mapping;
  const period = cellOf(source, row, "payPeriod");
  if (period !== undefined)
    return `INDEX(${periodRange("times")},MATCH(TRIM(${period}),${periodRange("words")},0))`;
  return String(timesPerYear(salaryPeriod, source.mapping.hoursPerYear));
}
