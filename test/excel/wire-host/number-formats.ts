/** The number formats of a block, read off the looks of its sheet. */
import { type MemorySheet } from "../../../src/workbook/memory/memory-sheet";
import { overlaps } from "../../../src/workbook/overlap";
import type { Block } from "../../../src/workbook/port";

export const GENERAL = "General";

/** One format for each cell; goes through the looks once for the whole block, since a sheet may have thousands of them. */
export function numberFormatsIn(sheet: MemorySheet, block: Block): string[][] {
  const formats = Array.from({ length: block.rows }, () =>
    new Array<string>(block.columns).fill(GENERAL),
  );
  for (const given of sheet.looks) {
    const format = "look" in given ? given.look.numberFormat : GENERAL;
    if (format === undefined || !overlaps(given.block, block)) continue;
    const first = Math.max(given.block.row, block.row) - block.row;
    const end =
      Math.min(given.block.row + given.block.rows, block.row + block.rows) -
      block.row;
    const left = Math.max(given.block.column, block.column) - block.column;
    const right =
      Math.min(
        given.block.column + given.block.columns,
        block.column + block.columns,
      ) - block.column;
    for (const row of formats.slice(first, end)) row.fill(format, left, right);
  }
  return formats;
}

/** Gives cells formats; null leaves a cell as it is, one format alone is for all. A format that is there already is not given again. */
export function setNumberFormats(
  sheet: MemorySheet,
  block: Block,
  wanted: string | readonly (readonly (string | null)[])[],
): void {
  const now = numberFormatsIn(sheet, block);
  if (typeof wanted === "string") {
    if (now.some((row) => row.some((format) => format !== wanted)))
      sheet.addLook(block, { numberFormat: wanted });
    return;
  }
  wanted.forEach((formats, row) =>
    formats.forEach((numberFormat, column) => {
      if (numberFormat === null || now[row]?.[column] === numberFormat) return;
      sheet.addLook(
        {
          sheet: block.sheet,
          row: block.row + row,
          column: block.column + column,
          rows: 1,
          columns: 1,
        },
        { numberFormat },
      );
    }),
  );
}
