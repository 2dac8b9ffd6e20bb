/** Remembers what the planner chose, sheet by sheet, for as long as the workbook is open in the pane; at first, what the workbook kept. */
import { useCallback, useState } from "react";
import type { Decision } from "../../src/core/roster/classification";
import type { SheetId } from "../../src/workbook/port";
import { type Choices, decide, type MappingChoices } from "../mapping/choices";

export interface RememberedChoices {
  readonly choices: Choices;
  readonly onMapping: (mapping: MappingChoices) => void;
  /** Settles a group of equal titles; without a decision it is as proposed again. */
  readonly onDecide: (group: string, decision: Decision | undefined) => void;
  /** Forgets what was chosen here, so that what the workbook keeps holds again. */
  readonly onForget: () => void;
}

/** The choices for one sheet, `kept` until the first is made, and the functions that change them. */
export function useChoices(sheet: SheetId, kept: Choices): RememberedChoices {
  const [chosen, setChosen] = useState<ReadonlyMap<SheetId, Choices>>(
    new Map(),
  );
  const change = useCallback(
    (next: (choices: Choices) => Choices) =>
      setChosen((before) => {
        const after = next(before.get(sheet) ?? kept);
        return new Map(before).set(sheet, after);
      }),
    [sheet, kept],
  );
  return {
    choices: chosen.get(sheet) ?? kept,
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
    onForget: useCallback(
      () =>
        setChosen((before) => {
          const after = new Map(before);
          after.delete(sheet);
          return after;
        }),
      [sheet],
    ),
  };
}
