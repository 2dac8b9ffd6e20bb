/** Job histories read from columns of cells, and their credited years for a formula. */
import { isBlank, isCellError, type CellError, type CellValue } from "../cell";
import { readDay, type Day } from "../date-serial";
import { numberIn, shown } from "../number-text";
import { shareOf } from "../percent";
import { isProblem, type Problem } from "../problem";
import { creditedYears, type Job } from "./credited-years";

type Column = readonly CellValue[];

const HOURS_IN_A_WEEK = 168;

export interface HistoryColumns {
  readonly starts: Column;
  readonly ends: Column;
  readonly hours: Column;
  /** One share for all rows, one for each, or none. */
  readonly shares: Column;
  readonly asOf: CellValue;
}

/** Credited years of all rows: none for jobs that begin after the day asked for; "" where every row is blank. */
export function creditedYearsFor(
  history: HistoryColumns,
): number | "" | Problem | CellError {
  const { starts, ends, hours, shares } = history;
  const failure = [...starts, ...ends, ...hours, ...shares, history.asOf].find(
    isCellError,
  );
  if (failure) return failure;
  const broadcast =
    hours.length === 1 ? starts.map(() => hours[0] ?? null) : hours;
  if (
    ends.length !== starts.length ||
    broadcast.length !== starts.length ||
    (shares.length > 1 && shares.length !== starts.length)
  )
    return { problem: "unequalRanges" };
  const asOf = readDay("asOf", history.asOf === 0 ? null : history.asOf);
  if (isProblem(asOf)) return asOf;
  if (starts.every((start, row) => isBlankJob(start, ends[row] ?? null)))
    return "";
  const jobs: Job[] = [];
  for (const [row, start] of starts.entries()) {
    const job = readJob(
      {
        start,
        end: ends[row] ?? null,
        hours: broadcast[row] ?? null,
        share: shares.length > 1 ? (shares[row] ?? null) : (shares[0] ?? null),
      },
      asOf,
    );
    if (isProblem(job)) return job;
    if (job) jobs.push(job);
  }
  return creditedYears(jobs);
}

const isBlankJob = (start: CellValue, end: CellValue): boolean =>
  [start, end].every((cell) => isBlank(cell) || cell === 0);

interface JobCells {
  readonly start: CellValue;
  readonly end: CellValue;
  readonly hours: CellValue;
  readonly share: CellValue;
}

/** A job; undefined for a blank row and for a job that began after the day asked for. */
function readJob(
  cells: JobCells,
  asOf: Day | undefined,
): Job | Problem | undefined {
  if (isBlankJob(cells.start, cells.end)) return undefined;
  const first = readDay("start", cells.start);
  if (isProblem(first)) return first;
  if (first === undefined)
    return { problem: "missingValue", argument: "start" };
  const last = readLast(cells.end, asOf);
  if (isProblem(last)) return last;
  if (asOf !== undefined && first > asOf) return undefined;
  if (last < first)
    return {
      problem: "datesCrossed",
      start: shown(cells.start),
      end: shown(cells.end),
    };
  const weight = readWeight(cells);
  return isProblem(weight) ? weight : { first, last, ...weight };
}

/** A job that goes on is counted to the day asked for, and no job beyond it. */
function readLast(cell: CellValue, asOf: Day | undefined): Day | Problem {
  const end = readDay("end", cell === 0 ? null : cell);
  if (isProblem(end)) return end;
  if (end === undefined) return asOf ?? { problem: "openEnd" };
  return asOf === undefined ? end : Math.min(end, asOf);
}

function readWeight({
  hours,
  share,
}: JobCells): Pick<Job, "hoursPerWeek" | "share"> | Problem {
  if (isBlank(hours)) return { problem: "missingValue", argument: "hours" };
  const hoursPerWeek = numberIn(hours);
  if (hoursPerWeek === undefined)
    return { problem: "notANumber", argument: "hours", given: shown(hours) };
  if (hoursPerWeek < 0 || hoursPerWeek > HOURS_IN_A_WEEK)
    return {
      problem: "outOfBounds",
      argument: "hours",
      given: hoursPerWeek,
      from: 0,
      to: HOURS_IN_A_WEEK,
    };
  const given = isBlank(share) ? 1 : numberIn(share);
  if (given === undefined)
    return { problem: "notANumber", argument: "share", given: shown(share) };
  const part = shareOf(given);
  return part < 0 || part > 1
    ? { problem: "percentOutside", argument: "share", given }
    : { hoursPerWeek, share: part };
}
