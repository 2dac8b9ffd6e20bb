/** The classified roster in the pane: proposals once for cells and mapping, settled anew with each decision. */
import { useCallback, useMemo } from "react";
import type {
  Decisions,
  RosterClassification,
} from "../../src/core/roster/classification";
import { proposeClasses, settleClasses } from "../classification";
import type { MappedRoster } from "../mapping/use-mapped-roster";
import { useAnswer } from "./use-answer";

export interface ClassificationInPane {
  /** Undefined while there is none for these cells and this mapping; else under these decisions or the last ones. */
  readonly classification: RosterClassification | undefined;
  /** True while a newer one is on its way. */
  readonly busy: boolean;
}

export function useClassification(
  { cells, mapping }: MappedRoster,
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
      proposed,
      classification: await settleClasses(proposed, decisions),
    });
  }, [proposed, decisions]);
  const { answer: settled, busy: settling } = useAnswer(
    isWanted ? askSettled : undefined,
  );
  const isCurrent = !proposing && settled?.proposed === proposed;
  return {
    classification: isCurrent ? settled?.classification : undefined,
    busy: proposing || settling,
  };
}
