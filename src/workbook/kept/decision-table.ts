/** The table of decisions: one row for each title that a planner decided. */
import { calendarDay, readDay } from "../../core/date-serial";
import { EVERY_JURISDICTION } from "../../core/succession/named-mapping";
import {
  decisionKey,
  NO_CLASS,
  type TitleDecision,
} from "../../core/succession/title-decision";
import type { CellValue } from "../../core/cell";
import { keptText } from "./cell-text";
import { FaultsOf } from "./fault";
import { isBlankRow, type TableContent, type TableRow } from "./table-rows";
import type { TableSheet } from "./table-sheet";

const text = (heading: string, width: number) => ({
  heading,
  width,
  isText: true,
});

export const DECISIONS: TableSheet = {
  name: "Classbook decisions",
  about:
    "Which class the planner gave each title. The same title is decided once; a row that is deleted is as never decided.",
  columns: [
    text("Title", 36),
    text("Class code in the roster", 14),
    text("Whose classes", 16),
    text("Class", 22),
    text("Note", 36),
    text("Decided by", 20),
    text("Decided on", 24),
  ],
};

const LEFT = "no class";

/** The rows that keep the decisions; of two on the same title the later one stays. */
export function decisionContent(
  decisions: readonly TitleDecision[],
): TableContent {
  const untold = new FaultsOf(DECISIONS.name);
  return {
    rows: new Map(
      decisions.map((decision) => [decisionKey(decision), cellsOf(decision)]),
    ),
    keyOf: (row) => {
      const decision = readDecision(row, untold);
      return decision && decisionKey(decision);
    },
  };
}

function cellsOf(decision: TitleDecision): readonly string[] {
  const { title, code, jurisdiction, settled, note } = decision;
  const named = settled === NO_CLASS ? LEFT : settled;
  return [
    ...[title, code, jurisdiction, named],
    ...[note, decision.decider, decision.decided],
  ];
}

/** Every decision that can be read; a title that stands twice is taken from its first row. */
export function readDecisions(
  rows: readonly TableRow[],
  faults: FaultsOf,
): readonly TitleDecision[] {
  const found = new Map<string, TitleDecision>();
  for (const row of rows) {
    const decision = readDecision(row, faults);
    if (decision === undefined) continue;
    const key = decisionKey(decision);
    if (found.has(key))
      faults.add(row.row, 0, decision.title, "a title that stands there once");
    else found.set(key, decision);
  }
  return [...found.values()];
}

function readDecision(
  row: TableRow,
  faults: FaultsOf,
): TitleDecision | undefined {
  if (isBlankRow(row)) return undefined;
  const read = (column: number, expected: string): string | undefined => {
    const value = row.values[column] ?? null;
    const found = keptText(value);
    if (found === undefined) faults.add(row.row, column, value, expected);
    return found;
  };
  const title = read(0, "a title");
  const code = read(1, "a class code");
  const jurisdiction = read(2, "the key of a jurisdiction");
  const settled = read(3, "a class");
  if (settled?.trim() === "")
    faults.add(row.row, 3, "", 'a class, nor "no class"');
  if (title === undefined || code === undefined) return undefined;
  if (jurisdiction === undefined || !settled?.trim()) return undefined;
  return {
    title,
    code,
    jurisdiction: jurisdiction.trim() || EVERY_JURISDICTION,
    settled: settled.trim().toLowerCase() === LEFT ? NO_CLASS : settled,
    note: read(4, "a note") ?? "",
    decider: read(5, "a name") ?? "",
    decided: dayText(row.values[6] ?? null, row, faults),
  };
}

/** In ISO form. A sheet turns a date that is typed into a number of its own. */
function dayText(value: CellValue, row: TableRow, faults: FaultsOf): string {
  if (typeof value === "number") {
    const day = readDay("decided on", value);
    if (typeof day === "number") return isoDay(day);
  }
  const found = keptText(value);
  if (found === "" || /^\d{4}-\d\d-\d\d/.test(found ?? "")) return found ?? "";
  faults.add(row.row, 6, value, "a day such as 2026-07-31");
  return "";
}

function isoDay(day: number): string {
  const { year, month, day: date } = calendarDay(day);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}
