/** Queues the steps that change something. */
import {
  type Block,
  type CellLook,
  WorkbookFailure,
} from "../../../src/workbook/port";
import { queueCharts } from "./charts";
import type { Ahead } from "./look-ahead";
import type { Order } from "./orders";
import type { Asked } from "./questions";
import { rangeIn, rangeOf } from "./ranges";
import type { Change } from "./steps";

/** Queues a step as what was found ahead asks for. */
export function queueChange(
  context: Excel.RequestContext,
  step: Change,
  ahead: Ahead,
): Asked {
  switch (step.step) {
    case "write":
    case "clear":
      return queueOrders(context, step, ahead.orders.get(step) ?? []);
    case "copy":
      rangeOf(context, { ...step.block, sheet: step.to }).copyFrom(
        rangeOf(context, step.block),
        "Formulas",
      );
      return () => ({ step: "copy" });
    case "look":
      queueLook(rangeOf(context, step.block), step.look);
      return () => ({ step: "look" });
    case "charts":
      return queueCharts(context, step, ahead.charts.get(step) ?? []);
    case "addSheet":
      return addSheet(context, step.name, step.hidden);
    case "removeSheet":
      context.workbook.worksheets.getItem(step.sheet).delete();
      return () => ({ step: "removeSheet" });
  }
}

/** Rows that somebody hides just before they are written may have let their cells go to others: only looking tells. */
function queueOrders(
  context: Excel.RequestContext,
  { step, block }: { readonly step: "write" | "clear"; readonly block: Block },
  orders: readonly Order[],
): Asked {
  const sheet = context.workbook.worksheets.getItem(block.sheet);
  const together = new Map<number, Excel.Range>();
  for (const order of orders) {
    const range = rangeIn(sheet, order.block);
    queueOrder(range, order);
    if (order.block.rows > 1) together.set(order.block.row, range);
  }
  for (const range of together.values()) range.load("rowHidden");
  return () => {
    for (const range of together.values())
      if (range.rowHidden !== false)
        throw new WorkbookFailure("connectionLost", "unknown");
    return { step };
  };
}

function queueOrder(
  range: Excel.Range,
  { clear, numberFormat, formulas, values }: Order,
): void {
  if (clear === true) range.clear("All");
  if (numberFormat !== undefined) range.numberFormat = cells(numberFormat);
  if (formulas !== undefined) range.formulas = cells(formulas);
  if (values !== undefined) range.values = cells(values);
}

function queueLook(range: Excel.Range, look: CellLook): void {
  if (look.numberFormat !== undefined)
    range.numberFormat = cells(look.numberFormat);
  if (look.bold !== undefined) range.format.font.bold = look.bold;
  if (look.wrap !== undefined) range.format.wrapText = look.wrap;
  if (look.columnWidth !== undefined)
    range.format.columnWidth = points(look.columnWidth);
}

function addSheet(
  context: Excel.RequestContext,
  name: string,
  isHidden: boolean,
): Asked {
  const sheet = context.workbook.worksheets.add(name);
  if (isHidden) sheet.visibility = "Hidden";
  sheet.load("id");
  return () => ({ step: "addSheet", sheet: sheet.id });
}

/** Excel takes one value for all cells of a range as well as one for each; its types know only the latter. */
function cells<Cell>(given: Cell | readonly (readonly Cell[])[]): Cell[][] {
  return given as Cell[][];
}

/** The width of so many digits of the default font, which are 7 pixels wide and have 5 around them. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
