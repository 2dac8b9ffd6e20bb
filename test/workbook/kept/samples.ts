/** A mapping, decisions and assumptions as the tests keep them. */
import type { Assumptions } from "../../../src/core/assumptions/assumptions";
import type { FactRole } from "../../../src/core/roster/mapping";
import type { NamedColumn } from "../../../src/core/succession/named-mapping";
import type { TitleDecision } from "../../../src/core/succession/title-decision";
import {
  type Kept,
  type KeptMapping,
  readKept,
} from "../../../src/workbook/kept";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Workbook } from "../../../src/workbook/port";
import { testContext } from "../roster-on-sheet";

export const MAPPING: KeptMapping = {
  sheetName: "Roster",
  headerRow: 2,
  jurisdiction: "us-nm",
  rowKey: { header: "Key", column: 0 },
  columns: new Map<FactRole, NamedColumn | "none">([
    ["title", { header: "Title", column: 1 }],
    ["years", { header: "Years", column: 2 }],
    ["salary", "none"],
  ]),
  degreeNumbers: "years",
  standard: "recommended",
  pay: { salary: "hourly", midpoint: "annual", hoursPerYear: 1950 },
};

export const decision = (
  title: string,
  changes: Partial<TitleDecision> = {},
): TitleDecision => ({
  title,
  code: "",
  jurisdiction: "us-nm",
  settled: "us-nm/IXGX40",
  note: "",
  decider: "R. Ortiz",
  decided: "2026-07-01T09:30:00.000Z",
  ...changes,
});

export const PLANNERS: Assumptions = {
  credit: {
    years: { none: 0, hs: 0, bachelor: 3, master: 5.5 },
    source: "planner",
  },
  overlap: "lower",
  contractors: "notCounted",
  decider: "=R. Ortiz",
};

/** A workbook with a roster whose names stand in the third row. */
export function bookWithRoster(): MemoryWorkbook {
  const cells = [
    ["Staff"],
    [],
    ["Key", "Title", "Years"],
    ["P-1", "Chief of IT", 12],
  ];
  return new MemoryWorkbook([{ name: "Roster", cells }]);
}

/** What is kept. @throws Error where it cannot be read. */
export async function kept(workbook: Workbook): Promise<Kept> {
  const found = await readKept(workbook, testContext());
  if ("problem" in found) throw new Error(found.problem);
  return found;
}

/** The sheet of that name. @throws Error where there is none. */
export function sheetNamed(book: MemoryWorkbook, name: string) {
  const sheet = book.model.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
