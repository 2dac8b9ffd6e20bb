/** The history as a .csv file: a log that says that it is one, in which Excel runs nothing. */
import type {
  JournalledChange,
  JournalledRun,
} from "../../src/workbook/journal/run";
import type { CellValue } from "../../src/core/cell";
import {
  changesTexts,
  historyTexts,
  logTexts,
  RUN_STATES,
  runTexts,
} from "../texts/history";

type Line = readonly (string | number | boolean | null)[];

export interface Log {
  readonly text: string;
  /** How many cells begin with an apostrophe now, since Excel would have run them. */
  readonly madeSafe: number;
}

/** One run with its facts and all of these changes. */
export function logOfRun(
  run: JournalledRun,
  changes: readonly JournalledChange[],
): Promise<Log> {
  return logOf([
    [logTexts.runTitle],
    [changesTexts.logNote],
    ...FACTS.map(({ name, of }): Line => [name, of(run)]),
    [],
    [
      changesTexts.key,
      changesTexts.column,
      changesTexts.before,
      changesTexts.after,
    ],
    ...changes.map(({ key, column, before, after }): Line => {
      return [key, column, before, after];
    }),
  ]);
}

/** All runs, a line each. */
export function logOfRuns(runs: readonly JournalledRun[]): Promise<Log> {
  return logOf([
    [logTexts.listTitle],
    [changesTexts.logNote],
    [],
    FACTS.map(({ name }) => name),
    ...runs.map((run) => FACTS.map(({ of }) => of(run))),
  ]);
}

/** The name of a log's file; `what` tells one log from another. */
export function logName(what: string, now: Date): string {
  const safe = what.replace(/[^A-Za-z0-9-]+/g, "-");
  return logTexts.fileName(now.toISOString().slice(0, 10), safe);
}

interface Fact {
  readonly name: string;
  readonly of: (run: JournalledRun) => string | number;
}

/** Times stay in ISO form, so that any tool can sort them. */
const FACTS: readonly Fact[] = [
  { name: runTexts.id, of: ({ id }) => id },
  { name: runTexts.started, of: ({ started }) => started },
  { name: runTexts.ended, of: ({ ended }) => ended ?? runTexts.notEnded },
  { name: historyTexts.decider, of: ({ stamp }) => stamp.decider },
  { name: historyTexts.state, of: ({ state }) => RUN_STATES[state] },
  { name: runTexts.sheet, of: ({ sheetName }) => sheetName },
  { name: runTexts.columns, of: ({ columns }) => columns.join("; ") },
  { name: "Rows asked for", of: ({ rows }) => rows.asked },
  { name: "Rows written", of: ({ rows }) => rows.written },
  { name: "Rows right already", of: ({ rows }) => rows.unchanged },
  { name: "Rows not written", of: ({ rows }) => rows.failed },
  { name: runTexts.product, of: ({ stamp }) => stamp.product },
  { name: runTexts.catalogue, of: ({ stamp }) => stamp.catalogue },
  {
    name: runTexts.assumptions,
    of: ({ stamp }) => stamp.assumptions.join(" "),
  },
];

async function logOf(lines: readonly Line[]): Promise<Log> {
  const { emptySheet, saveCsv, workbookOf } = await import("../../src/files");
  const rows = lines.map((line) =>
    line.map((value: CellValue) => (value === null ? undefined : { value })),
  );
  const sheet = { ...emptySheet("Log"), rows };
  const { text, changedCells } = await saveCsv(
    workbookOf([sheet]),
    sheet,
    "excelSafe",
  );
  return { text, madeSafe: changedCells.length };
}
