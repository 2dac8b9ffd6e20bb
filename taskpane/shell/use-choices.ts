/** Remembers what the planner chose, sheet by sheet, for as long as the workbook is open in the pane. */
import { useCallback, useState } from "react";
import type { Decision } from "../../src/core/roster/classification";
import type { SheetId } from "../../src/workbook/port";
import {
  type Choices,
  decide,
  type MappingChoices,
  NO_CHOICES,
} from "../mapping/choices";

export interface RememberedChoices {
  readonly choices: Choices;
  readonly onMapping: (mapping: MappingChoices) => void;
  /** Settles a group of equal titles; without a decision it is as proposed again. */
  readonly onDecide: (group: string, decision: Decision | undefined) => void;
}

/** The choices for one sheet, and the functions that change them. */
export function useChoices(sheet: SheetId): RememberedChoices {
  const [chosen, setChosen] = useState<ReadonlyMap<SheetId, Choices>>(
    new Map(),
  );
  const change = useCallback(
    (next: (choices: Choices) => Choices) =>
      setChosen((before) => {
        const after = next(before.get(sheet) ?? NO_CHOICES);
        return new Map(before).set(sheet, after);
      }),
    [sheet],
  );
  return {
    choices: chosen.get(sheet) ?? NO_CHOICES,
    onMapping: useCallback(
      (mapping) => change((choices) => ({ ...choices, mapping })),
      [change],
    ),
    onDecide: useCallback(
      (group, decision) =>
        change(({ mapping, decisions }) => ({
          mapping,
          decisions: decide(decisions, group, decision),
        })),
      [change],
    ),
  };
}
