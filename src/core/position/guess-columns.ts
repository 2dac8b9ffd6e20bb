/** Guesses which columns hold what a budget needs, from what the roster's mapping knows and from headers; the planner settles it. */
import type { CellValue } from "../cell";
import { cellAt, textOf } from "../roster/cells";
import type { FactRole, RosterCells, RosterMapping } from "../roster/mapping";
import { ANNUAL_PAY } from "../roster/pay-period";
import { wordsOf } from "../text-key";
import {
  VACANT_WORDS,
  type PositionMapping,
  type PositionRole,
} from "./mapping";

/** What classifying a roster knows already. */
const KNOWN: readonly (readonly [PositionRole, FactRole])[] = [
  ["title", "title"],
  ["class", "classCode"],
  ["unit", "department"],
  ["status", "status"],
  ["fte", "positionFte"],
  ["salary", "salary"],
  ["managedFte", "managedFte"],
];

/** Headers of the other columns, the surest first; a header is one of these and nothing more. */
const HEADERS: Readonly<Partial<Record<PositionRole, readonly string[]>>> = {
  seat: ["position number", "position no", "position control number", "pcn"],
  class: ["class in force", "class code", "class"],
  band: ["pay band", "band", "salary band", "pay grade", "grade"],
  incumbent: ["incumbent", "incumbent name", "employee name", "name"],
  incumbentBand: ["incumbent band", "employee band", "incumbent pay band"],
  filledFte: ["filled fte", "assigned fte", "incumbent fte", "employee fte"],
  payPeriod: ["pay period", "pay frequency", "frequency", "pay basis"],
  start: ["position start", "start date", "start", "effective from"],
  end: ["position end", "end date", "end", "abolished on"],
  benefitPct: [
    "benefit pct",
    "benefits percent",
    "benefit rate",
    "fringe rate",
  ],
  benefitFlat: ["benefit flat", "flat benefits", "benefits amount"],
  fund: ["fund", "fund code", "funding source"],
};

/**
 * The roles that can be guessed, each with a column of its own, in the header row that the roster's mapping names. Of
 * two columns with one header the last is taken: what the product writes stands to the right.
 */
export function guessPositionColumns(
  cells: RosterCells,
  roster: RosterMapping,
): PositionMapping {
  const columns = new Map<PositionRole, number>();
  if (roster.rowKey !== "owned") columns.set("key", roster.rowKey);
  for (const [role, fact] of KNOWN) {
    const column = roster.columns.get(fact);
    if (column !== undefined) columns.set(role, column);
  }
  const headers = headersOf(cells, roster.headerRow);
  for (const [role, phrases] of Object.entries(HEADERS)) {
    const column = columnNamed(headers, phrases);
    const isKey = role === "seat" && column === columns.get("key");
    if (column !== undefined && !isKey)
      columns.set(role as PositionRole, column);
  }
  const { salary, hoursPerYear } = roster.pay ?? ANNUAL_PAY;
  return {
    headerRow: roster.headerRow,
    columns,
    fundColumns: [],
    salaryPeriod: salary,
    isOnePeriod: false,
    hoursPerYear,
    partTime: "fullTimeRate",
    withoutFte: "ask",
    vacantWords: VACANT_WORDS,
  };
}

/** Words with single spaces between them, for each column. */
const headersOf = (cells: RosterCells, row: number): string[] =>
  row < 0
    ? []
    : (cells[row] ?? []).map((_, column) => words(cellAt(cells, row, column)));

const words = (cell: CellValue): string => wordsOf(textOf(cell)).join(" ");

function columnNamed(
  headers: readonly string[],
  phrases: readonly string[],
): number | undefined {
  for (const phrase of phrases) {
    const column = headers.lastIndexOf(phrase);
    if (column >= 0) return column;
  }
  return undefined;
}
