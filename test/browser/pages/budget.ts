/** A page with the grid alone, which builds a budget over a large roster as the pane does and tells how long it takes. */
import {
  plainPlan,
  type BudgetPlan,
} from "../../../src/core/budget/budget-plan";
import { yearOf } from "../../../src/core/budget/months";
import { moneyOf } from "../../../src/core/budget/fraction";
import { dayOf } from "../../../src/core/date-serial";
import {
  VACANT_WORDS,
  type PositionMapping,
} from "../../../src/core/position/mapping";
import { readValues } from "../../../src/workbook/answers";
import type { WorkContext } from "../../../src/workbook/context";
import { keepPayTable, type KeptPayTable } from "../../../src/workbook/kept";
import { BUDGET_SHEET } from "../../../src/workbook/budget/roll-up-sheet";
import { buildSheets } from "../../../taskpane/budget/build-sheets";
import { reckonBudget } from "../../../taskpane/budget/reckon-budget";
import { startGrid } from "../../../workbench/grid/start-grid";
import { WorkbookSession } from "../../../workbench/page/workbook-session";

const element = document.createElement("div");
element.style.height = "90vh";
document.getElementById("workbench")?.append(element);
const grid = startGrid(element, false);
const session = new WorkbookSession(grid);
let file = new File([], "none");

const COLUMNS = [
  ...(["key", "class", "band", "unit", "status", "fte"] as const),
  ...(["salary", "start", "end"] as const),
];

const MAPPING: PositionMapping = {
  headerRow: 0,
  columns: new Map(COLUMNS.map((role, column) => [role, column])),
  fundColumns: ["General", "Federal"].map((fund, index) => ({
    fund,
    column: COLUMNS.length + index,
  })),
  salaryPeriod: "annual",
  isOnePeriod: true,
  partTime: "fullTimeRate",
  hoursPerYear: 2080,
  withoutFte: "ask",
  vacantWords: VACANT_WORDS,
};

const raise = { kind: "percent" as const, scope: "all" as const, of: "" };

const PLAN: BudgetPlan = {
  ...plainPlan(dayOf(2026, 7, 1)),
  benefitShare: 0.35,
  benefitFlat: 9000,
  raises: [
    { ...raise, from: dayOf(2026, 10, 1), value: 0.03 },
    { ...raise, from: dayOf(2027, 1, 1), value: 0.02, scope: "band", of: "IF" },
  ],
  vacancySavings: { by: "lag", months: 3 },
  turnover: { share: 0.1, months: 2 },
};

const PAY_TABLE: KeptPayTable = {
  revisions: ["IF", "IG", "IH", "II", "IJ"].map((band, step) => ({
    band,
    minimum: 40_000 + step * 5_000,
    midpoint: 60_000 + step * 5_000,
    maximum: 80_000 + step * 5_000,
    effective: undefined,
  })),
  period: "annual",
  hoursPerYear: 2080,
  salaryPeriod: "annual",
  partTime: "fullTimeRate",
  atLeastRatio: "none",
  source: "",
};

const CONTEXT: WorkContext = {
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

let budgetSheet: string | undefined;

/** The budget's total, as its sheet shows it under its lines. */
async function totalShown(): Promise<unknown> {
  const sheet = budgetSheet;
  if (sheet === undefined) throw new Error("There is no budget.");
  const block = { sheet, row: 0, column: 0, rows: 20, columns: 2 };
  const values = await readValues(session.workbook, block);
  return values.find(([name]) => name === "Budget")?.[1];
}

/** The roster's cells, read as the pane reads them. */
async function reckon() {
  const [sheet] = await session.workbook.sheets();
  if (!sheet) throw new Error("Nothing is open.");
  const { id, rows, columns } = sheet;
  const block = { sheet: id, row: 0, column: 0, rows, columns };
  const cells = await readValues(session.workbook, block);
  const reckoned = await reckonBudget(
    {
      cells,
      rows: cells.flatMap(([key], row) => (row > 0 && key ? [row] : [])),
      mapping: MAPPING,
      plan: PLAN,
      payTable: PAY_TABLE.revisions,
    },
    new AbortController().signal,
  );
  if ("stops" in reckoned) throw new Error("The budget was stopped.");
  return { reckoned, sheetName: sheet.name };
}

async function untilTotal(expected: number): Promise<void> {
  while (Math.abs(Number(await totalShown()) - expected) > 0.004)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const budgetPage = {
  async open(base64: string, name: string) {
    const bytes = Uint8Array.from(atob(base64), (letter) =>
      letter.charCodeAt(0),
    );
    file = new File([bytes], name);
    await session.open(file);
    await keepPayTable(session.workbook, PAY_TABLE, CONTEXT);
  },
  /** Milliseconds to reckon; to write the sheets; and until the sheet shows the total that was reckoned. */
  async build() {
    const begun = performance.now();
    const { reckoned, sheetName } = await reckon();
    const reckoning = performance.now() - begun;
    const built = await buildSheets(
      session.workbook,
      { reckoned, sheetName, payTable: PAY_TABLE },
      CONTEXT,
    );
    if ("problem" in built) throw new Error(built.problem);
    const writing = performance.now() - begun;
    budgetSheet = built.sheets.find(({ name }) => name === BUDGET_SHEET)?.id;
    await untilTotal(moneyOf(yearOf(reckoned.budget.total)));
    return { reckoning, writing, whole: performance.now() - begun };
  },
  /** Types a salary into the roster's first row; until the budget's sheet shows the total that follows from it. */
  async edit(salary: number) {
    const before = Number(await totalShown());
    const book = grid.api.getActiveWorkbook();
    const cell = book?.getSheets()[0]?.getRange(1, COLUMNS.indexOf("salary"));
    if (!cell) throw new Error("Nothing is open.");
    const took = await timed(async () => {
      cell.setValue(salary);
      while (Number(await totalShown()) === before)
        await new Promise((resolve) => setTimeout(resolve, 10));
    });
    const { reckoned } = await reckon();
    const expected = moneyOf(yearOf(reckoned.budget.total));
    const shown = await totalShown();
    if (Math.abs(Number(shown) - expected) > 0.004)
      throw new Error(`${String(shown)} instead of ${expected}`);
    return took;
  },
};

export type BudgetPage = typeof budgetPage;

Object.assign(globalThis, { budgetPage });
