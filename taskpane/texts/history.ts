/** What the history of runs says. */
import type {
  JournalledRun,
  RevertReport,
  RunReport,
  RunState,
} from "../../src/workbook/journal/run";
import { count, counted, rows } from "./numbers";
import { PART_NAMES } from "./shell";

const cells = (number: number): string => counted(number, "cell", "cells");

export const RUN_STATES: Readonly<Record<RunState, string>> = {
  running: "Not ended",
  complete: "Complete",
  incomplete: "Incomplete",
  reverted: "Reverted",
};

const moments = new Intl.DateTimeFormat(undefined, {
  dateStyle: "medium",
  timeStyle: "short",
});

/** A time of the journal in the planner's own locale; as it stands where it is no time. */
export function moment(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : moments.format(time);
}

export const historyTexts = {
  heading: "What was written, and when?",
  reading: "Reading the journal…",
  empty:
    "Nothing was written to this workbook yet. Each run that writes results will be listed here, with what it changed and a way to take it back.",
  refresh: "Read again",
  listCaption: "Runs, newest first",
  when: "Started",
  decider: "Decided by",
  state: "State",
  rowsColumn: "Rows",
  rowsOf: ({ rows: { asked, written, unchanged } }: JournalledRun) =>
    `${count(written + unchanged)} of ${count(asked)}`,
  noDecider: "no name given",
  open: (started: string) => `Run of ${started}`,
  back: "All runs",
  exportRuns: "Export the list as a log",
} as const;

export const runTexts = {
  started: "Started",
  ended: "Ended",
  notEnded: "It did not end",
  sheet: "Sheet",
  rows: "Rows",
  rowCounts: ({ asked, written, unchanged, failed }: JournalledRun["rows"]) =>
    `${count(asked)} asked for: ${count(written)} written, ${count(unchanged)} right already, ${count(failed)} not written`,
  columns: "Columns",
  product: "Product",
  catalogue: "Catalogue checksum",
  otherCatalogue: "another one is in use now",
  assumptions: "Assumptions",
  noAssumptions: "None were noted.",
  id: "Run id",
} as const;

export const changesTexts = {
  heading: "What it changed",
  reading: "Reading the changes…",
  none: "The journal holds no changed cells of this run.",
  caption: (shown: number, hasMore: boolean) =>
    hasMore
      ? `The first ${count(shown)} changed cells; the log has all`
      : `All ${cells(shown)} that it changed`,
  key: "Row",
  rowsColumn: "Rows",
  column: "Column",
  before: "Before",
  after: "After",
  blank: "(blank)",
  goTo: (key: string) => `Go to the row of ${key}`,
  notFound: (key: string) =>
    `No row of the sheet has the key ${key} now, so there is nothing to show.`,
  exportLog: "Export as a log (.csv)",
  exporting: "Writing the log…",
  exported: (name: string, made: number) =>
    made === 0
      ? `${name} was handed to the browser as a download.`
      : `${name} was handed to the browser as a download. ${count(made)} of its cells would run as ${made === 1 ? "a formula" : "formulas"} in Excel, so ${made === 1 ? "it begins" : "they begin"} with an apostrophe now.`,
  logNote:
    "This is a log, not evidence: it was made from sheets of the workbook, which anybody who may edit the workbook could have edited.",
} as const;

export const revertTexts = {
  heading: "Take it back",
  open: "Revert this run…",
  will: (run: JournalledRun) =>
    `Every cell that this run wrote on ${run.sheetName} gets back what it held before, in ${rows(run.rows.written)} at most. Cells that somebody changed since keep their new content and are listed. Columns that the run made go where they hold nothing else. Your own columns and the Override column are not touched.`,
  confirm: "Revert now",
  keep: "Keep the run",
  reverting: "Reverting…",
  progress: (done: number, total: number) =>
    `${count(done)} of ${rows(total)} looked at`,
  done: ({ restored, unchanged, changedSince, gone }: RevertReport) =>
    `Reverted: ${rows(restored)} restored, ${count(unchanged)} as before already, ${count(changedSince.length)} changed since, ${count(gone.length)} gone.`,
  outcome: "Outcome",
  restored: "Restored",
  unchanged: "As before already",
  changedSince: "Changed since, left alone",
  gone: "No longer in the sheet",
  sum: "In all",
  removed: (columns: readonly string[]) =>
    `Columns taken away: ${columns.join(", ")}.`,
  changedHeading: "Changed since",
  goneHeading: "No longer there",
  more: (number: number) => `and ${count(number)} more`,
  stopped: "Reverting ended early.",
  reverted: "This run was reverted.",
} as const;

export const interruptedTexts = {
  heading: "This run did not end",
  banner: (run: JournalledRun, started: string) =>
    `The run of ${started} on ${run.sheetName} did not end: the pane was closed, or somebody else is writing right now. If nobody is, finish it or give it up.`,
  underWay: "This run is being written right now.",
  resume: "Finish it",
  giveUp: "Give it up",
  show: "Show the history",
  working: "Finishing the run…",
  resumed: ({ written, unchanged, failed, complete }: RunReport) =>
    complete
      ? `Finished: ${rows(written + unchanged)} hold their results.`
      : `Not everything could be written: ${rows(failed.length)} ${failed.length === 1 ? "needs" : "need"} a look.`,
  givenUp:
    "Given up: what was written stays, and the run counts as incomplete. It can still be reverted.",
} as const;

export const sampleTexts = {
  heading: "Sample for an auditor",
  about:
    "Draws rows that this run changed. The same seed draws the same rows, so that somebody else can check the draw.",
  size: "Rows to draw",
  seed: "Seed",
  draw: "Draw",
  notANumber: "Give a whole number of rows, 1 or more.",
  caption: (drawn: number, all: number, seed: string) =>
    `${rows(drawn)} of ${count(all)}, drawn with the seed ${seed}`,
} as const;

export const driftTexts = {
  heading: "What would change today",
  about:
    "Compares what this run wrote with what the roster, the catalogue and the decisions give today. Nothing is written.",
  compare: "Compare",
  comparing: "Comparing…",
  noRoster: (sheet: string) =>
    `Open ${sheet} under “${PART_NAMES.roster}” first: the comparison needs it.`,
  none: (compared: number) =>
    `Nothing: all ${cells(compared)} would be written as they were.`,
  found: (changed: number, compared: number) =>
    `${cells(changed)} of ${count(compared)} would be written differently today.`,
  notCompared: (number: number) =>
    `${cells(number)} could not be compared: the row is gone, the column is no longer written, or a live formula stands there.`,
  caption: (shown: number) => `The first ${cells(shown)} that would change`,
  then: "Then",
  today: "Today",
} as const;

export const logTexts = {
  runTitle: "Log of a run",
  listTitle: "Log of runs",
  fileName: (day: string, what: string) => `classbook-log-${what}-${day}.csv`,
} as const;
