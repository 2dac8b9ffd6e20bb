/** The budgets that a second engine recalculates: by hand, with odd names, of a whole state's managers, and drawn. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { budgetOf } from "../../src/core/budget/budget";
import { plainPlan, type BudgetPlan } from "../../src/core/budget/budget-plan";
import type { CellValue } from "../../src/core/cell";
import { dayOf } from "../../src/core/date-serial";
import type { PayRevision } from "../../src/core/pay/pay-table";
import type { PositionMapping } from "../../src/core/position/mapping";
import { readPositions } from "../../src/core/position/read-positions";
import { handBudget } from "../cases/budget/hand-budget";
import { anyPlan, anyPositions, PAY_TABLE } from "../core/budget/any-roster";
import {
  asRoster,
  PAY_CELLS,
  ROSTER_MAPPING,
} from "../workbook/budget/as-roster";
import type { BudgetCase } from "./budget-workbook";

const hand = JSON.parse(
  readFileSync(
    path.join(__dirname, "../cases/budget/twelve-positions.json"),
    "utf8",
  ),
) as { roster: CellValue[][] };

/** The twelve positions. */
export const twelvePositions = (): BudgetCase => ({
  ...handBudget(hand),
  name: "twelve positions",
});

const UNIT = 4;
/** One number for a sheet that compares as SUMIFS does, and comparisons. */
const LIKE_NUMBERS = ["01", "1", "=North", ">5", "<>x", "north"];
/** Patterns for whoever takes them as such. */
const LIKE_PATTERNS = ["N*", "N?", "*", "No~"];

/** The same positions in units whose names a sheet may take for numbers or comparisons. */
export const namesLikeNumbers = (): BudgetCase =>
  inUnits("names like numbers", LIKE_NUMBERS);

/** The same positions in units whose names a sheet may take for patterns. */
export const namesLikePatterns = (): BudgetCase =>
  inUnits("names like patterns", LIKE_PATTERNS);

function inUnits(name: string, units: readonly string[]): BudgetCase {
  const [head = [], ...lines] = hand.roster;
  const roster = lines.map((line, index) =>
    line.map((cell, column) =>
      column === UNIT ? (units[index % units.length] ?? null) : cell,
    ),
  );
  return { ...handBudget({ ...hand, roster: [head, ...roster] }), name };
}

/** So many of any kind; the seed says which. */
export const drawnCases = (count: number, seed: number): BudgetCase[] =>
  fc
    .sample(
      fc.tuple(
        anyPositions.filter(({ length }) => length > 0),
        anyPlan,
      ),
      { numRuns: count, seed },
    )
    .map(([positions, plan], index) =>
      budgeted({
        name: `roster ${index} of seed ${seed}`,
        roster: asRoster(positions),
        mapping: ROSTER_MAPPING,
        plan,
        payTable: PAY_TABLE,
        payCells: PAY_CELLS,
      }),
    );

const ROSTER_FILE = path.resolve(
  __dirname,
  "../../../shared/rosters/nm_state_2017.csv",
);

const BAND_OF: Readonly<Record<string, string>> = {
  "IT TECHNOLOGY OFFICER": "IF",
  "IT CIO I OR TECH MANAGER I": "IG",
  "IT CIO II OR TECH MANAGER II": "IH",
  "IT CIO III OR TECH MANAGER III": "II",
  "IT CIO IV": "IJ",
  "IT CIO V": "IK",
};

interface StateRow {
  readonly title: string;
  readonly organization: string;
  readonly position_midpoint: string;
  readonly salary: string;
}

/** The managers of New Mexico's roster at their salaries, every fifth place vacant; undefined where the roster is absent. */
export function stateManagers(): BudgetCase | undefined {
  if (!existsSync(ROSTER_FILE)) return undefined;
  const text = readFileSync(ROSTER_FILE, "utf8").trimEnd();
  const managers = Papa.parse<StateRow>(text, { header: true }).data.filter(
    ({ title }) => BAND_OF[title] !== undefined,
  );
  const midpoints = new Map(
    managers.map((one) => [
      BAND_OF[one.title] ?? "",
      Number(Number(one.position_midpoint).toFixed(2)),
    ]),
  );
  return budgeted({
    name: "the managers of a state",
    roster: [STATE_HEADINGS, ...managers.map(stateLine)],
    mapping: STATE_MAPPING,
    plan: STATE_PLAN,
    payTable: [...midpoints].map(([band, midpoint]) => ({
      ...{ band, midpoint, effective: undefined },
      ...{ minimum: undefined, maximum: undefined },
    })),
    payCells: [
      PAY_CELLS[0] ?? [],
      ...[...midpoints].map(([band, midpoint]) => [band, null, midpoint, null]),
    ],
  });
}

const STATE_HEADINGS = [
  "Row",
  "Class",
  "Band",
  "Unit",
  "Status",
  "FTE",
  "Salary",
  "Fund",
];

const stateLine = (
  { title, organization, salary }: StateRow,
  index: number,
): CellValue[] => [
  `P${index + 1}`,
  title,
  BAND_OF[title] ?? null,
  organization,
  index % 5 === 4 ? "Vacant" : "Filled",
  1,
  index % 5 === 4 ? null : Number(salary),
  index % 3 === 2 ? "Federal" : "General",
];

const STATE_MAPPING: PositionMapping = {
  ...ROSTER_MAPPING,
  columns: new Map([
    ["key", 0],
    ["class", 1],
    ["band", 2],
    ["unit", 3],
    ["status", 4],
    ["fte", 5],
    ["salary", 6],
    ["fund", 7],
  ]),
  fundColumns: [],
};

const STATE_PLAN: BudgetPlan = {
  ...plainPlan(dayOf(2017, 7, 1)),
  benefitShare: 0.3,
  benefitFlat: 7300,
  vacancySavings: { by: "lag", months: 2 },
  raises: [
    {
      ...{ from: dayOf(2017, 10, 1), kind: "percent", value: 0.02 },
      ...{ scope: "all", of: "" },
    },
  ],
};

interface Given extends Omit<BudgetCase, "budget"> {
  readonly plan: BudgetPlan;
  readonly payTable: readonly PayRevision[];
}

function budgeted({ plan, payTable, ...given }: Given): BudgetCase {
  const { roster, mapping } = given;
  const rows = roster.slice(1).map((_, index) => index + 1);
  const { positions, findings } = readPositions(roster, rows, mapping);
  return { ...given, budget: budgetOf(positions, plan, payTable, findings) };
}
