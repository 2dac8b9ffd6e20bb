/** Drawn positions as a planner's roster and pay table hold them. */
import type { CellValue } from "../../../src/core/cell";
import { serialOf } from "../../../src/core/date-serial";
import {
  VACANT_WORDS,
  type PositionMapping,
} from "../../../src/core/position/mapping";
import type { Position } from "../../../src/core/position/position";
import { PAY_TABLE } from "../../core/budget/any-roster";

const FUNDS = ["General", "Federal", "Grant"];

export const ROSTER_MAPPING: PositionMapping = {
  headerRow: 0,
  columns: new Map([
    ["key", 0],
    ["seat", 1],
    ["class", 2],
    ["band", 3],
    ["unit", 4],
    ["status", 5],
    ["fte", 6],
    ["filledFte", 7],
    ["salary", 8],
    ["start", 9],
    ["end", 10],
    ["benefitPct", 11],
    ["benefitFlat", 12],
  ]),
  fundColumns: FUNDS.map((fund, index) => ({ fund, column: 13 + index })),
  salaryPeriod: "annual",
  isOnePeriod: true,
  hoursPerYear: 2080,
  partTime: "fullTimeRate",
  withoutFte: "ask",
  vacantWords: VACANT_WORDS,
};

/** A header and a row for each position; what is undefined is blank. */
export const asRoster = (positions: readonly Position[]): CellValue[][] => [
  [
    "Row",
    "Position",
    "Class",
    "Band",
    "Unit",
    "Status",
    "FTE",
    "Worked",
    "Salary",
    "Start",
    "End",
    "Pct",
    "Flat",
    ...FUNDS,
  ],
  ...positions.map((one): CellValue[] => [
    one.key,
    one.seat,
    one.classCode || null,
    one.band || null,
    one.unit || null,
    one.status === "vacant" ? "VACANT" : "Filled",
    one.fte ?? null,
    one.filledFte ?? null,
    one.rate ?? null,
    one.start === undefined ? null : serialOf(one.start),
    one.end === undefined ? null : serialOf(one.end),
    one.benefitShare ?? null,
    one.benefitFlat ?? null,
    ...FUNDS.map(
      (name) => one.funding.find(({ fund }) => fund === name)?.share ?? null,
    ),
  ]),
];

export const PAY_CELLS: CellValue[][] = [
  ["Band", "Minimum", "Midpoint", "Maximum"],
  ...PAY_TABLE.map(({ band, minimum, midpoint, maximum }): CellValue[] => [
    band,
    minimum ?? null,
    midpoint ?? null,
    maximum ?? null,
  ]),
];
