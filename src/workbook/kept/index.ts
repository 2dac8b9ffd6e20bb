/** What a workbook remembers besides its journal, each in a sheet of ours that a person can read, edit and remove. */
import type { Assumptions } from "../../core/assumptions/assumptions";
import type { BudgetPlan } from "../../core/budget/budget-plan";
import type { Scenario } from "../../core/budget/scenario";
import type { TitleDecision } from "../../core/succession/title-decision";
import type { WorkContext } from "../context";
import { withPatience } from "../patience";
import type { SheetId, Workbook } from "../port";
import type { WorkbookProblem } from "../problem";
import { problemBehind } from "../stop";
import {
  ASSUMPTIONS,
  assumptionContent,
  catalogueContent,
  creditReference,
  readAssumptions,
} from "./assumption-table";
import {
  BUDGET_CHOICES,
  type KeptPositions,
  planContent,
  positionContent,
} from "./budget-choices";
import { decisionContent, DECISIONS, readDecisions } from "./decision-table";
import { FaultsOf, type KeptFault } from "./fault";
import { type KeptMapping, mappingContent, MAPPINGS } from "./mapping-table";
import {
  type KeptPayTable,
  PAY_TABLE,
  payTableContent,
  readPayTableSheet,
} from "./pay-table";
import {
  type KeptBudgetChoices,
  readBudgetChoices,
} from "./read-budget-choices";
import { readMappings } from "./read-mappings";
import { readScenarios } from "./read-scenarios";
import { scenarioContent, SCENARIOS } from "./scenario-table";
import {
  keepTable,
  readTable,
  type TableContent,
  type TableRow,
} from "./table-rows";
import { findTables, type TableSheet } from "./table-sheet";

export type { KeptPositions } from "./budget-choices";
export { type KeptFault, sayKeptFault } from "./fault";
export type { KeptMapping } from "./mapping-table";
export type { KeptPayTable } from "./pay-table";
export type { PayTermsKept } from "./pay-terms";

const TABLES = [
  MAPPINGS,
  DECISIONS,
  ASSUMPTIONS,
  PAY_TABLE,
  BUDGET_CHOICES,
  SCENARIOS,
] as const;

type KeepContext = Pick<WorkContext, "wait" | "now" | "newId" | "rowsPerRead">;

export interface Kept extends KeptBudgetChoices {
  /** One for each roster sheet. */
  readonly mappings: readonly KeptMapping[];
  readonly decisions: readonly TitleDecision[];
  /** Undefined where none were ever chosen. */
  readonly assumptions: Assumptions | undefined;
  /** Undefined where the planner gave none. */
  readonly payTable: KeptPayTable | undefined;
  readonly scenarios: readonly Scenario[];
  /** The credit table as formulas name it; undefined where it is not in the workbook. */
  readonly creditReference: string | undefined;
  /** Checksum of the catalogue under which results were last written; undefined before. */
  readonly catalogue: string | undefined;
  /** Cells that somebody edited into what cannot be read; they were passed over. */
  readonly faults: readonly KeptFault[];
  /** The sheets in which all this stands, so that none is taken for a roster. */
  readonly sheets: ReadonlySet<SheetId>;
}

export const NOTHING_KEPT: Kept = {
  mappings: [],
  decisions: [],
  assumptions: undefined,
  payTable: undefined,
  budgetPlan: undefined,
  positions: undefined,
  scenarios: [],
  creditReference: undefined,
  catalogue: undefined,
  faults: [],
  sheets: new Set(),
};

/** Reads all that is kept; what cannot be read is among the faults, and never stops the rest. */
export async function readKept(
  host: Workbook,
  context: Pick<WorkContext, "wait" | "rowsPerRead">,
): Promise<Kept | WorkbookProblem> {
  const workbook = withPatience(host, context);
  try {
    const found = await findTables(workbook, TABLES);
    const read = async (
      table: TableSheet,
    ): Promise<[rows: readonly TableRow[], faults: FaultsOf]> => {
      const sheet = found.get(table);
      const faults = new FaultsOf(sheet?.name ?? table.name);
      return sheet === undefined
        ? [[], faults]
        : [await readTable(workbook, table, sheet, context), faults];
    };
    const mappings = await read(MAPPINGS);
    const decisions = await read(DECISIONS);
    const assumptions = await read(ASSUMPTIONS);
    const payTable = await read(PAY_TABLE);
    const budgetChoices = await read(BUDGET_CHOICES);
    const scenarios = await read(SCENARIOS);
    const assumptionSheet = found.get(ASSUMPTIONS);
    return {
      mappings: readMappings(...mappings),
      decisions: readDecisions(...decisions),
      ...readAssumptions(...assumptions),
      payTable: readPayTableSheet(...payTable),
      ...readBudgetChoices(...budgetChoices),
      scenarios: readScenarios(...scenarios),
      creditReference: assumptionSheet && creditReference(assumptionSheet),
      faults: [
        ...[mappings, decisions, assumptions],
        ...[payTable, budgetChoices, scenarios],
      ].flatMap(([, faults]) => faults.found),
      sheets: new Set([...found.values()].map(({ id }) => id)),
    };
  } catch (reason) {
    return problemBehind(reason);
  }
}

/** Keeps the mapping of one roster sheet; those of other sheets stay as they are. */
export function keepMapping(
  workbook: Workbook,
  mapping: KeptMapping,
  context: KeepContext,
): Promise<WorkbookProblem | undefined> {
  return keep(workbook, MAPPINGS, mappingContent(mapping), context);
}

/** Keeps these decisions and no others; rows that cannot be read stay for a person to mend. */
export function keepDecisions(
  workbook: Workbook,
  decisions: readonly TitleDecision[],
  context: KeepContext,
): Promise<WorkbookProblem | undefined> {
  return keep(workbook, DECISIONS, decisionContent(decisions), context);
}

/** Keeps the assumptions; under which catalogue results were written stays as it is. */
export function keepAssumptions(
  workbook: Workbook,
  assumptions: Assumptions,
  context: KeepContext,
): Promise<WorkbookProblem | undefined> {
  return keep(workbook, ASSUMPTIONS, assumptionContent(assumptions), context);
}

/** Keeps the planner's pay table in place of the one before. */
export function keepPayTable(
  workbook: Workbook,
  table: KeptPayTable,
  context: KeepContext,
): Promise<WorkbookProblem | undefined> {
  return keep(workbook, PAY_TABLE, payTableContent(table), context);
}

/** Keeps the plan of the budget in place of the one before; the mapping that it is built with stays as it is. */
export function keepBudgetPlan(
  workbook: Workbook,
  plan: BudgetPlan,
  context: KeepContext,
): Promise<WorkbookProblem | undefined> {
  return keep(workbook, BUDGET_CHOICES, planContent(plan), context);
}

/** Keeps which columns the budget reads, in place of those before; the plan stays as it is. */
export function keepPositions(
  workbook: Workbook,
  mapping: KeptPositions,
  context: KeepContext,
): Promise<WorkbookProblem | undefined> {
  return keep(workbook, BUDGET_CHOICES, positionContent(mapping), context);
}

/** Keeps these scenarios and no others; of two with one name the later stays. Rows that cannot be read stay for a person to mend. */
export function keepScenarios(
  workbook: Workbook,
  scenarios: readonly Scenario[],
  context: KeepContext,
): Promise<WorkbookProblem | undefined> {
  return keep(workbook, SCENARIOS, scenarioContent(scenarios), context);
}

/** Keeps the checksum of the catalogue under which results are written now. */
export function keepCatalogue(
  workbook: Workbook,
  checksum: string,
  context: KeepContext,
): Promise<WorkbookProblem | undefined> {
  return keep(workbook, ASSUMPTIONS, catalogueContent(checksum), context);
}

/** The sheets of ours that are here now, for whoever removes them. @throws WorkbookFailure */
export async function findKeptSheets(
  workbook: Workbook,
): Promise<readonly SheetId[]> {
  const found = await findTables(workbook, TABLES);
  return [...found.values()].map(({ id }) => id);
}

async function keep(
  workbook: Workbook,
  table: TableSheet,
  content: TableContent,
  context: KeepContext,
): Promise<WorkbookProblem | undefined> {
  try {
    await keepTable(workbook, table, content, context);
    return undefined;
  } catch (reason) {
    return problemBehind(reason);
  }
}
