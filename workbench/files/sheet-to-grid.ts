/** One sheet of a file, as the grid takes it in. */
import {
  BooleanNumber,
  type ICellData,
  type IRange,
  type IWorksheetData,
} from "@univerjs/core";
import type {
  CellContent,
  CellRange,
  SheetDocument,
} from "../../src/files/document";
import type { SheetId } from "../../src/workbook/port";
import { cellDataOf } from "../grid/cell-data";
import { columnPixels, rowPixels } from "../grid/measures";
import {
  sharedDown,
  type PlacedFormula,
  type StoredFormula,
} from "../grid/shared-formulas";
import { gridFormula } from "../grid/grid-formula";
import type { Reach } from "./reference-reach";
import { formulaStyleKey, styleKey } from "./style-keys";

/** Room to type in below and beside what a file holds. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
/** The style that a cell without one has. */
const PLAIN = 0;
const LEAST_ROWS = 1_000;
const LEAST_COLUMNS = 26;

export function gridSheet(
  id: SheetId,
  sheet: SheetDocument,
  reach: Reach,
): Partial<IWorksheetData> {
  const usedColumns = sheet.rows.reduce(
    (most, line) => Math.max(most, line?.length ?? 0),
    0,
  );
  return {
    id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== "visible"),
    rowCount: Math.max(LEAST_ROWS, sheet.rows.length + SPARE_ROWS, reach.rows),
    columnCount: Math.max(
      LEAST_COLUMNS,
      usedColumns + SPARE_COLUMNS,
      reach.columns,
    ),
    cellData: gridCells(sheet),
    mergeData: sheet.merges.map(gridRange),
    columnData: gridColumns(sheet),
    rowData: gridRows(sheet),
    showGridlines: flag(sheet.gridLines),
    rightToLeft: flag(sheet.rightToLeft),
    tabColor: sheet.tabColour === undefined ? "" : `#${sheet.tabColour}`,
    ...(sheet.freeze && { freeze: gridFreeze(sheet.freeze) }),
  };
}

/** The grid's range for a file's, both with their last row and column included. */
export function gridRange({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function gridCells(
  sheet: SheetDocument,
): Record<number, Record<number, ICellData>> {
  const formulas = storedFormulas(sheet);
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((line, row) => {
    if (!line) return;
    const stored: Record<number, ICellData> = (cells[row] = {});
    line.forEach((cell, column) => {
      if (cell) stored[column] = gridCell(cell, formulas.get(column)?.get(row));
    });
  });
  return cells;
}

/** A formula that spills is entered without its last results: the grid then fills the cells beside it anew. */
function gridCell(
  { value, spilled, array, styleId }: CellContent,
  formula: StoredFormula | undefined,
): ICellData {
  const known =
    value !== null && !spilled && !array && !isNameError(value, formula);
  return {
    ...formula,
    ...(known ? cellDataOf(value) : {}),
    ...styleOf(styleId, formula !== undefined),
  };
}

function styleOf(
  styleId: number | undefined,
  isFormula: boolean,
): Pick<ICellData, "s"> {
  if (isFormula) return { s: formulaStyleKey(styleId ?? PLAIN) };
  return styleId === undefined ? {} : { s: styleKey(styleId) };
}

/** Elsewhere our functions may have been unknown; here they are not. */
function isNameError(
  value: CellContent["value"],
  formula: StoredFormula | undefined,
): boolean {
  return (
    formula !== undefined &&
    typeof value === "object" &&
    value?.error === "#NAME?"
  );
}

/** A cell's formula as the grid calculates it, with its "=". */
export function formulaInGrid(
  formula: string,
  { tables }: SheetDocument,
  row: number,
  column: number,
): string {
  if (!/[[@]/.test(formula)) return `=${formula}`;
  const table = tables.find(({ range: { top, left, bottom, right } }) => {
    const isInRows = row >= top && row <= bottom;
    return isInRows && column >= left && column <= right;
  });
  return gridFormula(`=${formula}`, table?.name);
}

function storedFormulas(
  sheet: SheetDocument,
): Map<number, Map<number, StoredFormula>> {
  const columns = new Map<number, PlacedFormula[]>();
  sheet.rows.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell?.formula === undefined || cell.spilled) return;
      const placed = columns.get(column) ?? [];
      columns.set(column, placed);
      const formula = formulaInGrid(cell.formula, sheet, row, column);
      placed.push({ row, column, formula });
    }),
  );
  const stored = new Map<number, Map<number, StoredFormula>>();
  for (const [column, placed] of columns) {
    const shared = sharedDown(placed);
    stored.set(
      column,
      new Map(placed.map(({ row }, index) => [row, shared[index] ?? {}])),
    );
  }
  return stored;
}

function gridColumns({
  columns,
}: SheetDocument): NonNullable<IWorksheetData["columnData"]> {
  const looks = columns.flatMap((look, column) => {
    if (!look) return [];
    const { width, hidden, styleId } = look;
    const data = {
      ...(width === undefined ? {} : { w: columnPixels(width) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(styleId === undefined ? {} : { s: styleKey(styleId) }),
    };
    return [[column, data] as const];
  });
  return Object.fromEntries(looks);
}

function gridRows({
  rowLooks,
}: SheetDocument): NonNullable<IWorksheetData["rowData"]> {
  const looks = [...rowLooks].map(([row, { height, hidden, styleId }]) => {
    const data = {
      ...(height === undefined
        ? {}
        : { h: rowPixels(height), ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(styleId === undefined ? {} : { s: styleKey(styleId) }),
    };
    return [row, data] as const;
  });
  return Object.fromEntries(looks);
}

function gridFreeze({
  rows,
  columns,
}: {
  readonly rows: number;
  readonly columns: number;
}): IWorksheetData["freeze"] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
