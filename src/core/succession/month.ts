/** A roster of one month as it is compared with another: its positions by key, with title and answer. */
import { textOf } from "../roster/cells";
import type {
  RosterClassification,
  RowClassification,
} from "../roster/classification";
import { cellAt } from "../roster/cells";
import type { RosterCells, RosterMapping } from "../roster/mapping";
import { resultRow } from "../roster/results";

/** What was answered for a position, as its cells show it; "" where nothing stands there. */
export interface PositionAnswer {
  readonly classCode: string;
  readonly verdict: string;
}

export interface MonthPosition {
  readonly key: string;
  readonly title: string;
  /** Undefined where nothing was answered for the position at all. */
  readonly answer: PositionAnswer | undefined;
}

export interface RosterMonth {
  /** By key, in the order of their rows. */
  readonly positions: ReadonlyMap<string, MonthPosition>;
  /** Rows of positions that cannot be told apart, since their key is blank or stands twice. */
  readonly notCompared: number;
}

/** Where answers come from: what was written then, by key, or what the classification says now. */
export type Answers = ReadonlyMap<string, PositionAnswer> | "classification";

/** The month of a classified roster. */
export function monthOf(
  cells: RosterCells,
  { columns }: Pick<RosterMapping, "columns">,
  { rows }: Pick<RosterClassification, "rows">,
  answers: Answers,
): RosterMonth {
  const positions = new Map<string, MonthPosition>();
  const repeated = new Set<string>();
  const held = rows.filter(({ outcome }) => outcome !== "blank");
  for (const row of held) {
    const { key } = row;
    if (key === "") continue;
    if (positions.has(key)) repeated.add(key);
    const answer =
      answers === "classification" ? answerOf(row) : answers.get(key);
    const title = titleText(cells, row.row, columns.get("title"));
    positions.set(key, { key, title, answer });
  }
  for (const key of repeated) positions.delete(key);
  return { positions, notCompared: held.length - positions.size };
}

/** As the results of a run put it into their cells. */
function answerOf(row: RowClassification): PositionAnswer {
  const [classCode, verdict] = resultRow(row, [
    { id: "classInForce", header: "" },
    { id: "verdict", header: "" },
  ]);
  return { classCode: shown(classCode), verdict: shown(verdict) };
}

const shown = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);

/** As people read it: spaces run together. */
function titleText(
  cells: RosterCells,
  row: number,
  column: number | undefined,
): string {
  return textOf(cellAt(cells, row, column))
    .normalize("NFC")
    .replace(/\s+/g, " ");
}
