/** A range and collections of ranges, as the wire names them. */
import { cellAddress, quotedSheetName } from "../../../src/workbook/a1";
import { isInsideSheet } from "../../../src/workbook/limits";
import { overlaps } from "../../../src/workbook/overlap";
import type { Area, Block } from "../../../src/workbook/port";
import { type HostObject, memberOf, NULL_OBJECT } from "./host-object";
import { numberFormatsIn, setNumberFormats } from "./number-formats";
import { RangeCells } from "./range-cells";
import type { RequestScope } from "./request-scope";
import { OfficeError } from "./wire";
import { worksheetObject } from "./worksheet-object";

/** @throws OfficeError where the block does not lie in its sheet. */
export function rangeObject(scope: RequestScope, block: Block): HostObject {
  if (!isInsideSheet(block)) throw new OfficeError("InvalidArgument");
  const sheet = scope.sheet(block.sheet);
  const cells = new RangeCells(scope, block);
  return {
    scalars: {
      address: () => addressOf(sheet.name, block),
      rowIndex: () => block.row,
      columnIndex: () => block.column,
      rowCount: () => block.rows,
      columnCount: () => block.columns,
      values: () => cells.values(),
      valueTypes: () => cells.valueTypes(),
      formulas: () => cells.formulas(),
      numberFormat: () => numberFormatsIn(sheet, block),
      rowHidden: () => rowHidden(sheet.hiddenRows, block),
    },
    settings: {
      values: (given) => cells.put(given),
      formulas: (given) => cells.put(given),
      numberFormat: (given) =>
        scope.change(sheet, () =>
          setNumberFormats(sheet, block, given as string),
        ),
    },
    children: {
      format: () => formatObject(scope, block),
      worksheet: () => worksheetObject(scope, sheet),
    },
    objects: {
      getRow: ([index]) =>
        rangeObject(scope, {
          ...block,
          row: block.row + Number(index),
          rows: 1,
        }),
      getBoundingRect: ([other]) =>
        rangeObject(scope, around(block, placeOf(other as HostObject))),
      getMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => overlaps(merge, block));
        return merges.length === 0 ? NULL_OBJECT : areasObject(scope, merges);
      },
    },
    methods: {
      _ValidateArraySize: ([rows, columns]) => {
        if (rows !== block.rows || columns !== block.columns)
          throw new OfficeError("InvalidArgument");
      },
      // No other property of rows is asked for.
      getRowProperties: ([options]) =>
        rowsHidden(options, sheet.hiddenRows, block),
      copyFrom: ([source, kind]) =>
        copy(scope, block, source as HostObject, kind),
      clear: () => scope.change(sheet, () => clear(scope, block)),
      select: () => {
        if (sheet.hidden) throw new OfficeError("InvalidOperation");
        scope.model.selected = block;
        scope.selected = block;
      },
    },
  };
}

/** Several ranges of one sheet. */
export function areasObject(
  scope: RequestScope,
  blocks: readonly Block[],
): HostObject {
  const ranges: HostObject = {
    items: () => blocks.map((block) => rangeObject(scope, block)),
  };
  return {
    children: {
      areas: () => ranges,
      worksheet: () =>
        worksheetObject(scope, scope.sheet(blocks[0]?.sheet ?? "")),
    },
  };
}

/** Office.js itself cuts large arrays into pieces, each between two rows of the range. */
function around(one: Block, other: Area): Block {
  const [row, column] = [
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
  ];
  const end = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(
    one.column + one.columns,
    other.column + other.columns,
  );
  const [rows, columns] = [end - row, right - column];
  return { sheet: one.sheet, row, column, rows, columns };
}

function placeOf({ scalars }: HostObject): Area {
  const number = (name: string): number => Number(memberOf(scalars, name)());
  return {
    row: number("rowIndex"),
    column: number("columnIndex"),
    rows: number("rowCount"),
    columns: number("columnCount"),
  };
}

/** Looks are taken by the model, in characters where Excel counts points. */
function formatObject(scope: RequestScope, block: Block): HostObject {
  const sheet = scope.sheet(block.sheet);
  const look = (given: Parameters<typeof sheet.addLook>[1]): void =>
    scope.change(sheet, () => sheet.addLook(block, given));
  return {
    settings: {
      wrapText: (wrap) => look({ wrap: wrap === true }),
      columnWidth: (points) =>
        look({ columnWidth: (Number(points) / 0.75 - 5) / 7 }),
    },
    children: {
      font: () => ({
        settings: { bold: (bold) => look({ bold: bold === true }) },
      }),
    },
  };
}

/** Contents and formulas, of hidden rows too, from the same cells of another sheet: nothing else is asked for. */
function copy(
  scope: RequestScope,
  block: Block,
  source: HostObject,
  kind: unknown,
): void {
  const { row, column, rows, columns } = placeOf(source);
  const isSamePlace =
    row === block.row &&
    column === block.column &&
    rows === block.rows &&
    columns === block.columns;
  if (kind !== "Formulas" || !isSamePlace)
    throw new OfficeError("InvalidArgument");
  const { scalars } = memberOf(source.children, "worksheet")();
  const from = scope.sheet(String(memberOf(scalars, "id")()));
  const sheet = scope.sheet(block.sheet);
  scope.change(sheet, () => sheet.copyFrom(from, block));
}

/** What a filter hides is spared when a block is cleared. */
function clear({ model }: RequestScope, block: Block): void {
  const sheet = model.sheet(block.sheet);
  if (!sheet.isFiltered || block.rows === 1) return sheet.clear(block);
  for (let row = block.row; row < block.row + block.rows; row += 1)
    if (!sheet.hiddenRows.has(row)) sheet.clear({ ...block, row, rows: 1 });
}

function rowsHidden(
  options: unknown,
  hiddenRows: ReadonlySet<number>,
  { row, rows }: Block,
): { rowHidden: boolean }[] {
  if (JSON.stringify(options) !== '{"rowHidden":true}')
    throw new OfficeError("InvalidArgument");
  return Array.from({ length: rows }, (_, index) => ({
    rowHidden: hiddenRows.has(row + index),
  }));
}

/** Null where some of the rows are hidden and some are not. */
function rowHidden(
  hiddenRows: ReadonlySet<number>,
  { row, rows }: Block,
): boolean | null {
  let hidden = 0;
  for (const one of hiddenRows) if (one >= row && one < row + rows) hidden += 1;
  if (hidden === 0) return false;
  return hidden === rows ? true : null;
}

function addressOf(sheetName: string, block: Block): string {
  const first = cellAddress(block.row, block.column);
  const last = cellAddress(
    block.row + block.rows - 1,
    block.column + block.columns - 1,
  );
  return `${quotedSheetName(sheetName)}!${first}:${last}`;
}
