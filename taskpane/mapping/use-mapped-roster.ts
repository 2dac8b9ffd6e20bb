/** The roster as it is understood: from its cells and the planner's choices to a mapping, and what is amiss with it. */
import { useCallback, useMemo } from "react";
import { catalogue } from "../../data";
import {
  type Assumptions,
  DEFAULT_ASSUMPTIONS,
} from "../../src/core/assumptions/assumptions";
import type { RosterCells, RosterMapping } from "../../src/core/roster/mapping";
import type { Overrides } from "../../src/core/roster/override";
import type { RosterWarning } from "../../src/core/roster/warning";
import { checkRoster } from "../../src/core/roster/check-roster";
import type { LikelyJurisdiction } from "../../src/core/roster/likely-jurisdiction";
import { likeliestJurisdiction } from "../classification";
import type { OpenedRoster } from "../shell/open-roster";
import { useAnswer } from "../shell/use-answer";
import { useInStretches } from "../shell/use-in-stretches";
import type { MappingChoices } from "./choices";
import {
  type GuessedRoster,
  guessRoster,
  overridesIn,
  plannersCells,
} from "./guessed-roster";
import { heldChoices } from "./held-choices";
import { mappingInForce } from "./mapping-in-force";
import { areaOf, cellsWithin, headerRowOf } from "./roster-place";

export interface MappedRoster {
  readonly cells: RosterCells;
  /** What stands in the Override column of an earlier run. */
  readonly overrides: Overrides;
  /** Those of the planner's choices that hold for these cells. */
  readonly choices: MappingChoices;
  readonly guessed: GuessedRoster;
  readonly mapping: RosterMapping;
  /** What is known to be amiss; of the mapping before while `checking`. */
  readonly warnings: readonly RosterWarning[];
  readonly checking: boolean;
  /** What the planner chose, else what is likeliest; undefined while neither is there. */
  readonly jurisdiction: string | undefined;
  readonly likely: LikelyJurisdiction | undefined;
  readonly guessingJurisdiction: boolean;
  /** True when nothing has to be mended before titles are looked at. */
  readonly isReady: boolean;
}

export function useMappedRoster(
  { sheet, cells: all, ownColumns, overrideColumn }: OpenedRoster,
  chosen: MappingChoices,
  assumptions: Assumptions = DEFAULT_ASSUMPTIONS,
): MappedRoster {
  const { place } = chosen;
  const area = useMemo(() => areaOf(place, sheet), [place, sheet]);
  const cells = useMemo(
    () => cellsWithin(plannersCells(all, ownColumns), area),
    [all, ownColumns, area],
  );
  const overrides = useMemo(
    () => overridesIn(all, overrideColumn),
    [all, overrideColumn],
  );
  const choices = useMemo(() => heldChoices(chosen, cells), [chosen, cells]);
  const headerRow = choices.headerRow ?? headerRowOf(place, sheet);
  const guessed = useMemo(
    () => guessRoster(cells, headerRow),
    [cells, headerRow],
  );
  const { likely, guessing } = useLikelyJurisdiction(cells, guessed, choices);
  const jurisdiction = choices.jurisdiction ?? likely?.jurisdiction;
  const { rowKey, columns, degreeNumbers, standard, pay } = choices;
  const mapping = useMemo(
    () =>
      mappingInForce(
        guessed,
        { rowKey, columns, degreeNumbers, standard, pay },
        jurisdiction,
        assumptions,
      ),
    [
      guessed,
      rowKey,
      columns,
      degreeNumbers,
      standard,
      pay,
      jurisdiction,
      assumptions,
    ],
  );
  const check = useCallback(
    () => checkRoster(catalogue, mapping, cells),
    [cells, mapping],
  );
  const { answer: warnings, busy: checking } = useInStretches(
    check,
    cells.length,
  );
  // A roster that is looked through once more stays ready until something is found.
  const isReady =
    jurisdiction !== undefined &&
    warnings?.every(({ severity }) => severity !== "stop") === true;
  return {
    cells,
    overrides,
    choices,
    guessed,
    mapping,
    warnings: warnings ?? [],
    checking,
    jurisdiction,
    likely,
    guessingJurisdiction: guessing,
    isReady,
  };
}

/** Asked for while the planner has not chosen; only titles and class codes bear on it. */
function useLikelyJurisdiction(
  cells: RosterCells,
  guessed: GuessedRoster,
  choices: MappingChoices,
): { likely: LikelyJurisdiction | undefined; guessing: boolean } {
  const { columns, headerRow } = mappingInForce(guessed, choices, undefined);
  const title = columns.get("title");
  const code = columns.get("classCode");
  const ask = useCallback(
    (signal: AbortSignal) =>
      likeliestJurisdiction(cells, { headerRow, title, code }, { signal }),
    [cells, headerRow, title, code],
  );
  const isOpen =
    choices.jurisdiction === undefined &&
    (title !== undefined || code !== undefined);
  const { answer, busy } = useAnswer(isOpen ? ask : undefined);
  return { likely: isOpen && !busy ? answer : undefined, guessing: busy };
}
