/** How well the values of a column fit a role, 0 to 1. */
import type { ColumnProfile } from "./column-profile";
import type { ColumnRole } from "./mapping";

/** A position's own FTE is at most this; more than this is the size of a function that is managed. */
const MOST_POSITION_FTE = 1.5;
const MOSTLY = 0.6;
const NEARLY_ALL = 0.9;
/** Below this nobody's pay lies, in whichever period. */
const LEAST_PAY = 5;

/** An empty column fits nothing well, but is not contradicted either. */
const EMPTY = 0.4;

export function roleFit(role: ColumnRole, column: ColumnProfile): number {
  if (column.filled === 0) return role === "rowKey" ? 0 : EMPTY;
  switch (role) {
    case "rowKey":
      return keyFit(column);
    case "classCode":
      return codeFit(column);
    case "title":
      return titleFit(column);
    case "years":
    case "mgmtYears":
      return yearsFit(column);
    case "degree":
      return degreeFit(column);
    case "managedFte":
      return numeric(column) && column.most > MOST_POSITION_FTE ? 1 : 0;
    case "positionFte":
      return numeric(column) && column.most <= MOST_POSITION_FTE ? 1 : 0.15;
    case "salary":
    case "midpoint":
      return numeric(column) && column.most > LEAST_PAY ? 1 : 0.2;
    case "status":
      return statusFit(column);
    case "department":
      return column.texts >= MOSTLY && column.dates < MOSTLY ? 1 : 0.2;
  }
}

const numeric = (column: ColumnProfile): boolean => column.numbers >= MOSTLY;

/** A column headed as a key in which a few values repeat is still shown, so that the planner hears of them. */
function keyFit({ filled, rows, distinct }: ColumnProfile): number {
  if (distinct === filled && filled === rows) return 1;
  return distinct >= NEARLY_ALL * rows ? 0.6 : 0;
}

function codeFit({
  codes,
  wholeNumbers,
  distinct,
  filled,
}: ColumnProfile): number {
  if (codes + wholeNumbers >= NEARLY_ALL)
    return distinct < filled || filled < 5 ? 1 : 0.8;
  return codes + wholeNumbers >= MOSTLY ? 0.7 : 0.15;
}

function titleFit({
  texts,
  codes,
  dates,
  statuses,
  distinct,
  filled,
}: ColumnProfile): number {
  if (texts < MOSTLY || dates >= MOSTLY || statuses >= NEARLY_ALL) return 0.15;
  if (codes >= MOSTLY) return 0.3;
  return distinct === 1 && filled > 5 ? 0.5 : 1;
}

function yearsFit({ numbers, withinYears }: ColumnProfile): number {
  if (numbers < MOSTLY) return 0.15;
  return withinYears >= NEARLY_ALL * numbers ? 1 : 0.15;
}

function degreeFit({ degrees, texts, numbers, dates }: ColumnProfile): number {
  if (degrees >= MOSTLY) return 1;
  if (numbers >= MOSTLY) return 0.5;
  return texts >= MOSTLY && dates < MOSTLY ? 0.6 : 0.2;
}

function statusFit({
  statuses,
  texts,
  distinct,
  dates,
}: ColumnProfile): number {
  if (statuses >= MOSTLY) return 1;
  return texts >= MOSTLY && distinct <= 12 && dates < MOSTLY ? 0.6 : 0.15;
}
