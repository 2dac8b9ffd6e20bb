/** Looks at the workbook before anything is changed: whether the steps must be refused, and how their cells must be written. */
import type { Step } from "../../../src/workbook/port";
import { refusalOf } from "../../../src/workbook/preflight";
import { askCharts } from "./charts";
import { clearOrders, needsFormats, type Order, ordersOf } from "./orders";
import { rangeOf } from "./ranges";
import { refuse } from "./refuse";
import { type Stretch, stretchesOf } from "./stretches";

/** What Excel must be told to carry out each step that writes or clears cells. */
export type Orders = ReadonlyMap<Step, readonly Order[]>;

/** What must be known before the steps are queued. */
export interface Ahead {
  readonly orders: Orders;
  /** The names of the charts that are there, for each step that sets charts. */
  readonly charts: ReadonlyMap<Step, readonly string[]>;
}

export const NOTHING_AHEAD: Ahead = { orders: new Map(), charts: new Map() };

type CellStep = Extract<Step, { readonly step: "write" | "clear" }>;

interface AskedStep {
  readonly step: CellStep;
  readonly hidden: Excel.Range;
  /** Asked for only where they decide how the cells are written. */
  readonly formats: Excel.Range | undefined;
}

/** How the steps are to be carried out. @throws WorkbookFailure where they cannot be, with no effect */
export async function lookAhead(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<Ahead> {
  const { worksheets } = context.workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected",
  );
  const asked = steps.filter(isCellStep).map((step) => ask(context, step));
  const charts = steps
    .filter((step) => step.step === "charts")
    .map((step) => [step, askCharts(context, step.sheet)] as const);
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    protected: sheet.protection.protected,
  }));
  refuse(refusalOf(steps, sheets));
  const stretches = await askStretches(context, asked);
  return {
    orders: new Map(
      asked.map((one, index) => [
        one.step,
        ordersFor(one, stretches[index] ?? []),
      ]),
    ),
    charts: new Map(
      charts.map(([step, { items }]) => [step, items.map(({ name }) => name)]),
    ),
  };
}

/** The pieces in which each step can be carried out; Excel is asked row by row only where some rows are hidden and some are not. */
async function askStretches(
  context: Excel.RequestContext,
  asked: readonly AskedStep[],
): Promise<Stretch[][]> {
  const rows = asked.map(({ step, hidden }) =>
    hidden.rowHidden === null
      ? rangeOf(context, step.block).getRowProperties({ rowHidden: true })
      : undefined,
  );
  if (rows.some((row) => row !== undefined)) await context.sync();
  return asked.map(({ step, hidden }, index) => {
    const properties = rows[index]?.value;
    return stretchesOf(step.block.rows, (row) =>
      properties === undefined
        ? hidden.rowHidden
        : properties[row]?.rowHidden !== false,
    );
  });
}

function ask(context: Excel.RequestContext, step: CellStep): AskedStep {
  const hidden = rangeOf(context, step.block);
  hidden.load("rowHidden");
  if (step.step === "clear" || !needsFormats(step.cells))
    return { step, hidden, formats: undefined };
  const formats = rangeOf(context, step.block);
  formats.load("numberFormat");
  return { step, hidden, formats };
}

function ordersFor(
  { step, formats }: AskedStep,
  stretches: readonly Stretch[],
): readonly Order[] {
  if (step.step === "clear") return clearOrders(step.block, stretches);
  const numberFormats = formats?.numberFormat;
  return ordersOf(step.block, step.cells, { stretches, numberFormats });
}

function isCellStep(step: Step): step is CellStep {
  return step.step === "write" || step.step === "clear";
}
