/** The classified roster in the pane: proposals once for cells and mapping, settled anew with each decision. */
import { useCallback, useMemo } from "react";
import type {
  Decisions,
  RosterClassification,
} from "../../src/core/roster/classification";
import type { SheetId } from "../../src/workbook/port";
import { proposeClasses, settleClasses } from "../classification";
import { isSameMapping } from "../mapping/mapping-in-force";
import type { MappedRoster } from "../mapping/use-mapped-roster";
import { useAnswer } from "./use-answer";

export interface ClassificationInPane {
  /** Undefined while there is none under this mapping; else for these cells and decisions, or for the last ones. */
  readonly classification: RosterClassification | undefined;
  /** True while a newer one is on its way. */
  readonly busy: boolean;
}

export function useClassification(
  sheet: SheetId,
  { cells, mapping, overrides }: MappedRoster,
  decisions: Decisions,
  isWanted: boolean,
): ClassificationInPane {
  const askProposals = useCallback(
    () => proposeClasses(cells, mapping),
    [cells, mapping],
  );
  const { answer: proposed, busy: proposing } = useAnswer(
    isWanted ? askProposals : undefined,
  );
  const askSettled = useMemo(() => {
    if (proposed === undefined) return undefined;
    return async () => ({
      sheet,
      mapping: proposed.mapping,
      classification: await settleClasses(proposed, decisions, overrides),
    });
  }, [sheet, proposed, decisions, overrides]);
  const { answer: settled, busy: settling } = useAnswer(
    isWanted ? askSettled : undefined,
  );
  // While the sheet is read once more the last answer stays in sight; under another mapping it would mislead.
  const isAboutThis =
    settled !== undefined &&
    settled.sheet === sheet &&
    isSameMapping(settled.mapping, mapping);
  return {
    classification: isAboutThis ? settled.classification : undefined,
    busy: proposing || settling,
  };
}
