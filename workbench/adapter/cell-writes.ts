/** Turns inputs and looks into what the grid stores. */
import { WrapStrategy, type ICellData, type IStyleData } from "@univerjs/core";
import type { Block, CellInput, CellLook } from "../../src/workbook/port";
import { cellDataOf } from "../grid/cell-data";
import { sharedDown } from "../grid/shared-formulas";
import type { StoredSheet } from "../grid/stored-sheet";

/** Cells to be merged into a sheet, by row and column. */
export type CellWrites = Record<number, Record<number, ICellData>>;

/** What a cell holds beside its looks, all of it taken away. */
const EMPTIED = { v: null, f: null, si: null, p: null, custom: null } as const;

/** The cells that a write puts in; formulas that continue down a column are stored as one shared formula. */
export function writesOf(
  block: Block,
  inputs: readonly (readonly CellInput[])[],
): CellWrites {
  const writes: CellWrites = {};
  for (let across = 0; across < block.columns; across += 1) {
    const column = block.column + across;
    const cells = storedColumn(
      inputs.map((line) => line[across]),
      block.row,
      column,
    );
    cells.forEach((cell, down) => {
      if (cell) (writes[block.row + down] ??= {})[column] = cell;
    });
  }
  return writes;
}

/** The same look for every cell of a block; what the look leaves out stays as it is. */
export function looksOf(
  { row, column, rows, columns }: Block,
  look: CellLook,
): CellWrites | undefined {
  const style = styleOf(look);
  if (style === undefined) return undefined;
  const writes: CellWrites = {};
  for (let down = 0; down < rows; down += 1) {
    const line: CellWrites[number] = (writes[row + down] = {});
    for (let across = 0; across < columns; across += 1)
      line[column + across] = { s: style };
  }
  return writes;
}

/** What the same cells of another sheet hold, each formula as it reads there. */
export function copiesOf(block: Block, from: StoredSheet): CellWrites {
  const formulas = from.formulas(block);
  return Object.fromEntries(
    from.values(block).map((values, down) => [
      block.row + down,
      Object.fromEntries(
        values.map((value, across): [number, ICellData] => {
          const formula = formulas[down]?.[across] ?? null;
          const content =
            formula === null
              ? value === null
                ? {}
                : cellDataOf(value)
              : { f: formula };
          return [block.column + across, { ...EMPTIED, ...content }];
        }),
      ),
    ]),
  );
}

/** Nothing of what the cells hold, and none of their looks. */
export function clearedOf({ row, column, rows, columns }: Block): CellWrites {
  const writes: CellWrites = {};
  for (let down = 0; down < rows; down += 1) {
    const line: CellWrites[number] = (writes[row + down] = {});
    for (let across = 0; across < columns; across += 1)
      line[column + across] = { ...EMPTIED, s: null };
  }
  return writes;
}

function storedColumn(
  inputs: readonly CellInput[],
  firstRow: number,
  column: number,
): (ICellData | undefined)[] {
  const formulas = inputs.flatMap((input, down) =>
    isFormula(input)
      ? [{ row: firstRow + down, column, formula: input.formula }]
      : [],
  );
  const shared = sharedDown(formulas).values();
  return inputs.map((input) => {
    if (input === undefined) return undefined;
    if (input === null) return { ...EMPTIED };
    return isFormula(input)
      ? { ...EMPTIED, ...shared.next().value }
      : { ...EMPTIED, ...cellDataOf(input) };
  });
}

function styleOf({
  numberFormat,
  bold,
  wrap,
}: CellLook): IStyleData | undefined {
  const style: IStyleData = {
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    ...(wrap === undefined
      ? {}
      : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

function isFormula(input: CellInput): input is { readonly formula: string } {
  return typeof input === "object" && input !== null;
}
