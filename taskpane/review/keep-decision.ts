/** Keeps one decision in the workbook at once, with its note and whose it is, so that nothing of a review is lost. */
import {
  EVERY_JURISDICTION,
  nameMapping,
} from "../../src/core/succession/named-mapping";
import {
  decisionKey,
  NO_CLASS,
  type TitleDecision,
} from "../../src/core/succession/title-decision";
import type {
  Decision,
  TitleGroup,
} from "../../src/core/roster/classification";
import type { RosterCells, RosterMapping } from "../../src/core/roster/mapping";
import type { WorkContext } from "../../src/workbook/context";
import { keepDecisions, keepMapping, readKept } from "../../src/workbook/kept";
import type { Workbook } from "../../src/workbook/port";
import type { WorkbookProblem } from "../../src/workbook/problem";
import { FACTS } from "../mapping/mapping-in-force";

/** What a person made of a title. */
export interface Reviewed {
  readonly group: Pick<TitleGroup, "title" | "code">;
  /** Undefined where an earlier decision is taken back. */
  readonly decision: Decision | undefined;
  readonly note: string;
  readonly decider: string;
}

export interface ReviewedRoster {
  readonly sheetName: string;
  readonly cells: RosterCells;
  readonly mapping: RosterMapping;
}

/** Says what could not be kept. The mapping goes along: without it nobody would know what the decisions are for. */
export async function keepReviewed(
  workbook: Workbook,
  { sheetName, cells, mapping }: ReviewedRoster,
  reviewed: Reviewed,
  context: WorkContext,
): Promise<WorkbookProblem | undefined> {
  const kept = await readKept(workbook, context);
  if ("problem" in kept) return kept;
  const jurisdiction = mapping.jurisdiction ?? EVERY_JURISDICTION;
  const decided = context.now().toISOString();
  const next = decisionsWith(kept.decisions, reviewed, jurisdiction, decided);
  const named = { ...nameMapping(mapping, cells, FACTS), sheetName };
  return (
    (await keepMapping(workbook, named, context)) ??
    (await keepDecisions(workbook, next, context))
  );
}

/** The decisions after one more, which goes before an earlier one on the same title. */
export function decisionsWith(
  before: readonly TitleDecision[],
  { group, decision, note, decider }: Reviewed,
  jurisdiction: string,
  decided: string,
): readonly TitleDecision[] {
  const { title, code } = group;
  const key = decisionKey({ jurisdiction, code, title });
  const others = before.filter((one) => decisionKey(one) !== key);
  if (decision === undefined) return others;
  const settled = decision === "leave" ? NO_CLASS : decision.accept;
  return [
    ...others,
    ...[{ title, code, jurisdiction, settled, note, decider, decided }],
  ];
}

/** The note and the decider's name that are kept with the decision on a title. */
export function keptWith(
  decisions: readonly TitleDecision[],
  { title, code }: Pick<TitleGroup, "title" | "code">,
  jurisdiction: string | undefined,
): TitleDecision | undefined {
  const key = decisionKey({
    ...{ title, code, jurisdiction: jurisdiction ?? EVERY_JURISDICTION },
  });
  return decisions.find((one) => decisionKey(one) === key);
}
