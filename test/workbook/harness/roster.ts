/** The roster of a schedule, and what is to be written beside it. */
import type { OwnedInput } from "../../../src/workbook/cell-content";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { SheetContent } from "../../../src/workbook/memory/memory-sheet";
import type { Scene } from "./schedule";

export const HEADERS = ["Key", "Title", "FTE", "Twice"] as const;

export const COLUMNS = [
  { id: "class", header: "Proposed class" },
  { id: "band", header: "Proposed band" },
  { id: "override", header: "Override", writtenOnce: true },
] as const;

/** A roster with a formula in each row, and a sheet beside it that reads it. */
export function rosterBook({ rows, isTable }: Scene): SheetContent[] {
  const people = Array.from({ length: rows }, (_, index) => [
    keyOf(index),
    `Title ${index}`,
    index / 4,
    index / 2,
  ]);
  const formulas = people.map((_, index) => ({
    row: index + 1,
    column: 3,
    formula: `=2*C${index + 2}`,
  }));
  const table = {
    name: "Staff",
    row: 0,
    column: 0,
    rows: rows + 1,
    columns: 4,
  };
  const beside = { row: 0, column: 1, formula: "='Roster'!$C$2" };
  return [
    {
      ...{ name: "Roster", cells: [HEADERS, ...people], formulas },
      tables: isTable ? [{ ...table, hasTotals: false }] : [],
    },
    { name: "Other", cells: [["total", 1], ["=1+1"]], formulas: [beside] },
  ];
}

export function keyOf(index: number): string {
  return `P${String(index + 1).padStart(3, "0")}`;
}

/** What the scene wants in the row that is `index`-th at first. */
export function wantedIn({ inputs }: Scene, index: number): OwnedInput[] {
  const texts = [`class of ${keyOf(index)}`, `band of ${keyOf(index)}`];
  switch (inputs) {
    case "texts":
      return [...texts, undefined];
    case "some":
      return [texts[0], index % 3 === 0 ? undefined : texts[1], undefined];
    case "formulas":
      return [
        { formulaAt: (row) => `=LEN(B${row + 1})` },
        ...[texts[1], undefined],
      ];
  }
}

/** What an earlier run wrote there. */
export function earlierIn(index: number): [string, string, undefined] {
  return [
    `earlier class of ${keyOf(index)}`,
    `earlier band of ${keyOf(index)}`,
    undefined,
  ];
}

/** The sheets of a workbook, so that another one can be opened with the same cells. */
export function contentOf({ model }: MemoryWorkbook): SheetContent[] {
  return model.sheets.map((sheet) => {
    const rows = Array.from(sheet.rows, (row) => Array.from(row ?? []));
    return {
      ...{ name: sheet.name, hidden: sheet.hidden },
      ...{ protected: sheet.protected, hiddenRows: [...sheet.hiddenRows] },
      tables: sheet.tables.map(({ block, ...table }) => ({
        ...block,
        ...table,
      })),
      merges: sheet.merges,
      cells: rows.map((row) => row.map((cell) => cell?.value ?? null)),
      formulas: rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell?.formula === undefined
            ? []
            : [{ row, column, formula: cell.formula }],
        ),
      ),
    };
  });
}
