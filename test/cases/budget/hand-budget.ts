/** The hand-worked case read as the product reads a roster, a pay table and a plan. */
import { z } from "zod";
import { budgetOf, type Budget } from "../../../src/core/budget/budget";
import {
  RAISE_SCOPES,
  type BudgetPlan,
} from "../../../src/core/budget/budget-plan";
import { bandChecks } from "../../../src/core/budget/band-checks";
import type { CellValue } from "../../../src/core/cell";
import { readDay } from "../../../src/core/date-serial";
import {
  readPayTable,
  type PayRevision,
} from "../../../src/core/pay/pay-table";
import { positionControl } from "../../../src/core/position/control";
import type { PositionFinding } from "../../../src/core/position/finding";
import {
  VACANT_WORDS,
  type PositionMapping,
} from "../../../src/core/position/mapping";
import type { Position } from "../../../src/core/position/position";
import { readPositions } from "../../../src/core/position/read-positions";

const cell = z.union([z.string(), z.number(), z.null()]);
const day = z.iso.date().transform((text) => dayOf(text));

const shape = z.object({
  plan: z.object({
    fiscalYearStart: day,
    benefitShare: z.number(),
    benefitFlat: z.number(),
    vacancyPoint: z.enum(["mid", "min"]),
    lagMonths: z.number(),
    turnover: z.object({ share: z.number(), months: z.number() }),
    raises: z.array(
      z.object({
        from: day,
        kind: z.enum(["percent", "amount", "rate"]),
        value: z.number(),
        scope: z.enum(RAISE_SCOPES),
        of: z.string(),
      }),
    ),
  }),
  payTable: z.array(z.array(cell)),
  roster: z.array(z.array(cell)),
});

export interface HandBudget {
  readonly roster: CellValue[][];
  readonly mapping: PositionMapping;
  readonly positions: readonly Position[];
  readonly plan: BudgetPlan;
  readonly payTable: readonly PayRevision[];
  readonly payCells: CellValue[][];
  readonly budget: Budget;
  readonly findings: readonly PositionFinding[];
}

/** Which column of the case's roster holds what. */
export const HAND_MAPPING: PositionMapping = {
  headerRow: 0,
  columns: new Map([
    ["key", 0],
    ["seat", 1],
    ["class", 2],
    ["band", 3],
    ["unit", 4],
    ["status", 5],
    ["fte", 6],
    ["salary", 7],
    ["payPeriod", 8],
    ["start", 9],
    ["end", 10],
    ["benefitPct", 11],
    ["benefitFlat", 12],
  ]),
  fundColumns: [
    { fund: "General", column: 13 },
    { fund: "Federal", column: 14 },
    { fund: "Grant", column: 15 },
  ],
  salaryPeriod: "annual",
  isOnePeriod: false,
  hoursPerYear: 2080,
  partTime: "fullTimeRate",
  withoutFte: "ask",
  vacantWords: VACANT_WORDS,
};

/** Reads the case and budgets it. */
export function handBudget(text: unknown): HandBudget {
  const { plan: given, payTable: payCells, roster } = shape.parse(text);
  const payTable = readPayTable(payCells);
  if (!isTable(payTable)) throw new Error("The pay table cannot be read.");
  const { lagMonths, ...settled } = given;
  const plan: BudgetPlan = {
    ...settled,
    vacancySavings: { by: "lag", months: lagMonths },
    compaRatioToLookAt: undefined,
  };
  const rows = roster.slice(1).map((_, index) => index + 1);
  const read = readPositions(roster, rows, HAND_MAPPING);
  const budget = budgetOf(read.positions, plan, payTable, read.findings);
  const lastDay = plan.fiscalYearStart + 364;
  const control = positionControl(read.positions, lastDay, payTable);
  return {
    roster,
    mapping: HAND_MAPPING,
    positions: read.positions,
    plan,
    payTable,
    payCells,
    budget,
    findings: [
      ...read.findings,
      ...budget.findings,
      ...control.findings,
      ...bandChecks(read.positions, plan, payTable).filter(
        ({ kind }) => kind === "noBand",
      ),
    ],
  };
}

const isTable = (
  table: ReturnType<typeof readPayTable>,
): table is readonly PayRevision[] => Array.isArray(table);

function dayOf(text: string): number {
  const day = readDay("", text);
  if (typeof day !== "number") throw new Error(`${text} is no date.`);
  return day;
}
