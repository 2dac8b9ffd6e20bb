/** Small rosters, each with one thing that a planner meets. */
import type { CellValue } from "../../src/core/cell";
import type { SheetContent } from "../../src/workbook/memory/memory-sheet";

const HEADER = ["Position No", "Job Title", "Salary", "Midpoint"];

/** Eight positions: three of a certain title, one of another, two that leave the level open, two of no class. */
const POSITIONS: readonly (readonly [string, string, number])[] = [
  ["P-1", "CIO III", 100_000],
  ["P-2", "CIO III", 110_000],
  ["P-3", "CIO III", 120_000],
  ["P-4", "IT Technology Officer", 70_000],
  ["P-5", "Chief Information Officer", 90_000],
  ["P-6", "Chief Information Officer", 95_000],
  ["P-7", "Janitor", 30_000],
  ["P-8", "Bus Driver", 40_000],
];

/** A plain roster with a key of its own, pay and midpoint, and no years. */
export function plainRoster(): CellValue[][] {
  return [HEADER, ...POSITIONS.map((position) => [...position, 100_000])];
}

/** The plain roster with two more columns: years of experience and education. */
export function rosterWithYears(
  years: (row: number) => CellValue = () => 14,
  degree: (row: number) => CellValue = () => "Bachelor",
): CellValue[][] {
  return plainRoster().map((row, index) =>
    index === 0
      ? [...row, "Years of Experience", "Education"]
      : [...row, years(index), degree(index)],
  );
}

/** The roster with one cell changed, row and column counted from 0. */
export function changed(
  cells: readonly (readonly CellValue[])[],
  row: number,
  column: number,
  value: CellValue,
): CellValue[][] {
  return cells.map((line, index) =>
    index === row
      ? line.map((cell, at) => (at === column ? value : cell))
      : [...line],
  );
}

/** A workbook of one sheet that is called Positions. */
export function sheetOf(
  cells: readonly (readonly CellValue[])[],
): SheetContent[] {
  return [{ name: "Positions", cells }];
}
