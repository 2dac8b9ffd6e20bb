/** Owns up to what a write without an answer may have hit where columns or headers are elsewhere at the next look. */
import { columnLetters } from "../a1";
import type { Workbook } from "../port";
import { Stop } from "../stop";
import { type Layout, locate, type Start } from "./layout";
import type { Run, Unanswered } from "./run";

/** A write without an answer, and columns or headers that are elsewhere now: nobody knows what it hit. @throws Stop */
export function refuseUnseenHits(run: Run, { columns }: Layout): void {
  const { unanswered } = run;
  if (unanswered === undefined) return;
  const isElsewhere = unanswered.columns.some((then, index) => {
    const { column, headerRow } = columns[index] ?? then;
    const isPushed =
      headerRow !== then.headerRow && headerRow >= unanswered.row;
    return column !== then.column || isPushed;
  });
  if (isElsewhere) throw unseenHit(unanswered);
  run.unanswered = undefined;
}

function unseenHit({ columns }: Unanswered): Stop {
  const places = columns.map(({ column }) => columnLetters(column));
  return new Stop({ problem: "columnsHit", columns: places.join(", ") });
}

/** The layout; where columns cannot be told any more after a write without an answer, they are what it may have hit. @throws Stop, WorkbookFailure */
export async function locateOrOwnUp(
  workbook: Workbook,
  run: Run,
  start: Start,
): Promise<Layout> {
  try {
    return await locate(workbook, run.plan, start);
  } catch (reason) {
    const { unanswered } = run;
    const isMoved =
      reason instanceof Stop &&
      (reason.problem.problem === "columnsGone" ||
        reason.problem.problem === "columnsMoved");
    throw isMoved && unanswered !== undefined ? unseenHit(unanswered) : reason;
  }
}
