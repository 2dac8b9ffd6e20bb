/** How far formulas reach: to the grid, a cell outside its sheet's rows and columns has no name. */
import { columnOfLetters } from "../../src/workbook/a1";
import type { WorkbookDocument } from "../../src/files/document";

/** Rows and columns that a sheet must have for every single cell that formulas name to lie inside. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** A cell's address that is no end of a range, no part of a longer word and no function. */
const SINGLE_CELL = /(?<![\w$:.\]])\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\w:(.!])/g;

/** Of all formulas of the document, whichever sheet they name: a blank row too many does no harm. */
export function farthestReference({ sheets }: WorkbookDocument): Reach {
  const reach = { rows: 0, columns: 0 };
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row ?? [])
        if (cell?.formula !== undefined) stretch(reach, cell.formula);
    }
  }
  return reach;
}

function stretch(
  reach: { rows: number; columns: number },
  formula: string,
): void {
  for (const [, letters = "", digits = ""] of formula.matchAll(SINGLE_CELL)) {
    reach.rows = Math.max(reach.rows, Number(digits));
    reach.columns = Math.max(reach.columns, columnOfLetters(letters) + 1);
  }
}
