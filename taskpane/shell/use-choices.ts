/** Remembers what the planner chose, sheet by sheet, for as long as the workbook is open in the pane. */
import { useCallback, useState } from "react";
import type { SheetId } from "../../src/workbook/port";
import {
  type Choice,
  type Choices,
  choose,
  NO_CHOICES,
} from "../mapping/choices";

/** The choices for one sheet, and the function that makes one more. */
export function useChoices(
  sheet: SheetId,
): [choices: Choices, onChoose: (choice: Choice) => void] {
  const [chosen, setChosen] = useState<ReadonlyMap<SheetId, Choices>>(
    new Map(),
  );
  const onChoose = useCallback(
    (choice: Choice) =>
      setChosen((before) => {
        const next = choose(before.get(sheet) ?? NO_CHOICES, choice);
        return new Map(before).set(sheet, next);
      }),
    [sheet],
  );
  return [chosen.get(sheet) ?? NO_CHOICES, onChoose];
}
