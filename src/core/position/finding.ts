/** What a planner should know of positions before or beside a budget, as data. How each is said stands in `finding-words.ts`. */

export type FindingKind =
  | "noRows"
  | "noKeyColumn"
  | "duplicateKeys"
  | "blankKeys"
  | "noSalaryColumn"
  | "noFteColumn"
  | "noBandColumn"
  | "noPayTable"
  | "mixedPeriods"
  | "textSalary"
  | "noSalary"
  | "periodWord"
  | "textFte"
  | "noFte"
  | "textBenefit"
  | "textDate"
  | "datesCrossed"
  | "noBand"
  | "bandNotInTable"
  | "noVacancyRate"
  | "boundMissing"
  | "belowMinimum"
  | "aboveMaximum"
  | "overCompaRatio"
  | "fundingShort"
  | "fundingOver"
  | "textShare"
  | "doublefill"
  | "partlyFilled"
  | "overfill"
  | "underfill"
  | "otherBand"
  | "vacantWithIncumbent";

/** "stop": no budget until it is mended. "left": the line is left out of the budget. "look": the budget is sound, the row may not be. */
export type FindingWeight = "stop" | "left" | "look";

export interface PositionFinding {
  readonly kind: FindingKind;
  readonly weight: FindingWeight;
  /** Index into the roster's cells; undefined for the roster as a whole and for a scenario's own position. */
  readonly row: number | undefined;
  readonly key: string;
  /** What is wrong, why, what to do. */
  readonly sentence: string;
}
