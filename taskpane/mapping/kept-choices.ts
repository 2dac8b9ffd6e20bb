/** What a workbook keeps of a planner's choices: taken up when it is opened again, and kept when a run is written. */
import { catalogue } from "../../data";
import { DEFAULT_ASSUMPTIONS } from "../../src/core/assumptions/assumptions";
import { catalogueChecksum } from "../../src/core/catalog/checksum";
import type {
  Decisions,
  TitleGroup,
} from "../../src/core/roster/classification";
import type { RosterCells, RosterMapping } from "../../src/core/roster/mapping";
import { ANNUAL_PAY } from "../../src/core/roster/pay-period";
import {
  EVERY_JURISDICTION,
  nameMapping,
  type NamedMapping,
} from "../../src/core/succession/named-mapping";
import { placeMapping } from "../../src/core/succession/place-columns";
import {
  decisionsFor,
  decisionsToKeep,
} from "../../src/core/succession/title-decision";
import type { WorkContext } from "../../src/workbook/context";
import {
  type Kept,
  keepAssumptions,
  keepCatalogue,
  keepDecisions,
  keepMapping,
  readKept,
} from "../../src/workbook/kept";
import { isSameSheetName } from "../../src/workbook/limits";
import type { Workbook } from "../../src/workbook/port";
import type { WorkbookProblem } from "../../src/workbook/problem";
import { type Choices, type MappingChoices, NO_CHOICES } from "./choices";
import { namesIn } from "./held-choices";
import { FACTS } from "./mapping-in-force";

/** A kept mapping as choices for these cells; columns that are not found are guessed anew. */
export function choicesFrom(
  named: NamedMapping,
  cells: RosterCells,
): MappingChoices {
  const { headerRow, rowKey, columns } = placeMapping(named, cells);
  const { jurisdiction, degreeNumbers, standard, pay } = named;
  return {
    headerRow,
    jurisdiction,
    rowKey,
    columns,
    degreeNumbers,
    standard,
    pay: pay ?? ANNUAL_PAY,
    names: namesIn(cells, headerRow),
  };
}

/** What was kept for the sheet of this name; no choices where nothing was. */
export function restoredChoices(
  { mappings, decisions }: Kept,
  sheetName: string,
  cells: RosterCells,
): Choices {
  const kept = mappings.find((mapping) =>
    isSameSheetName(mapping.sheetName, sheetName),
  );
  if (kept === undefined) return NO_CHOICES;
  const jurisdiction =
    kept.jurisdiction === EVERY_JURISDICTION ? undefined : kept.jurisdiction;
  return {
    mapping: choicesFrom(kept, cells),
    decisions: decisionsFor(catalogue, decisions, jurisdiction),
  };
}

/** A roster as it was written, and who decided. */
export interface WrittenWork {
  readonly sheetName: string;
  readonly cells: RosterCells;
  readonly mapping: RosterMapping;
  readonly groups: readonly TitleGroup[];
  readonly decisions: Decisions;
  readonly decider: string;
  /** False where rows still hold what was answered under an earlier catalogue. */
  readonly isComplete: boolean;
}

/** Keeps mapping, decisions, the decider's name and, after a complete run, the catalogue's checksum; says what could not be kept. */
export async function keepWork(
  workbook: Workbook,
  work: WrittenWork,
  context: WorkContext,
): Promise<WorkbookProblem | undefined> {
  const { sheetName, cells, mapping, groups, decisions, decider } = work;
  const kept = await readKept(workbook, context);
  if ("problem" in kept) return kept;
  const under = {
    jurisdiction: mapping.jurisdiction,
    decider,
    decided: context.now().toISOString(),
  };
  const before = kept.decisions;
  const next = decisionsToKeep(catalogue, before, groups, decisions, under);
  const assumptions = kept.assumptions ?? DEFAULT_ASSUMPTIONS;
  const named = { ...nameMapping(mapping, cells, FACTS), sheetName };
  return (
    (await keepMapping(workbook, named, context)) ??
    (next.length === 0 && before.length === 0
      ? undefined
      : await keepDecisions(workbook, next, context)) ??
    (await keepAssumptions(workbook, { ...assumptions, decider }, context)) ??
    (work.isComplete
      ? await keepCatalogue(workbook, catalogueChecksum(catalogue), context)
      : undefined)
  );
}
