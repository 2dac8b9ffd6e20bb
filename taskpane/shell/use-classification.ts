/** The classified roster in the pane: proposals once for cells and mapping, settled anew with each decision. */
import { useCallback, useMemo, useRef, useState } from "react";
import type {
  Decisions,
  RosterClassification,
} from "../../src/core/roster/classification";
import type { SheetId } from "../../src/workbook/port";
import {
  proposeClasses,
  type RosterProgress,
  settleClasses,
} from "../classification";
import { isSameMapping } from "../mapping/mapping-in-force";
import type { MappedRoster } from "../mapping/use-mapped-roster";
import { useAnswer } from "./use-answer";

export interface ClassifyingProgress extends RosterProgress {
  /** Of this stage; undefined until it can be told. */
  readonly secondsLeft: number | undefined;
}

export interface ClassificationInPane {
  /** Undefined while there is none under this mapping; else for these cells and decisions, or for the last ones. */
  readonly classification: RosterClassification | undefined;
  /** True while a newer one is on its way. */
  readonly busy: boolean;
  /** How far a newer one is; undefined where nothing of it was told yet. */
  readonly progress: ClassifyingProgress | undefined;
}

/** Ends the work, with nothing kept of it, as soon as it is no longer wanted. */
export function useClassification(
  sheet: SheetId,
  { cells, mapping, overrides }: MappedRoster,
  decisions: Decisions,
  isWanted: boolean,
): ClassificationInPane {
  const { progress, onProgress } = useProgress();
  const askProposals = useCallback(
    (signal: AbortSignal) =>
      proposeClasses(cells, mapping, { signal, progress: onProgress }),
    [cells, mapping, onProgress],
  );
  const { answer: proposed, busy: proposing } = useAnswer(
    isWanted ? askProposals : undefined,
  );
  const askSettled = useMemo(() => {
    if (proposed === undefined) return undefined;
    return async (signal: AbortSignal) => {
      const care = { signal, progress: onProgress };
      return {
        sheet,
        mapping: proposed.mapping,
        classification: await settleClasses(
          proposed,
          decisions,
          overrides,
          care,
        ),
      };
    };
  }, [sheet, proposed, decisions, overrides, onProgress]);
  const { answer: settled, busy: settling } = useAnswer(
    isWanted ? askSettled : undefined,
  );
  // While the sheet is read once more the last answer stays in sight; under another mapping it would mislead.
  const isAboutThis =
    settled !== undefined &&
    settled.sheet === sheet &&
    isSameMapping(settled.mapping, mapping);
  const busy = proposing || settling;
  return {
    classification: isAboutThis ? settled.classification : undefined,
    busy,
    progress: busy ? progress : undefined,
  };
}

/** More often than that nobody reads it. */
const TOLD_EVERY = 100;
/** Before that much of a stage is done, what is left of it cannot be told. */
const SHARE_TOLD = 0.1;

function useProgress() {
  const [progress, setProgress] = useState<ClassifyingProgress>();
  const stage = useRef({ stage: "", begun: 0, told: 0 });
  const onProgress = useCallback((next: RosterProgress) => {
    const now = performance.now();
    if (stage.current.stage !== next.stage || next.done === 0)
      stage.current = { stage: next.stage, begun: now, told: 0 };
    if (now - stage.current.told < TOLD_EVERY) return;
    stage.current.told = now;
    const spent = now - stage.current.begun;
    setProgress({ ...next, secondsLeft: secondsLeft(next, spent) });
  }, []);
  return { progress, onProgress };
}

function secondsLeft(
  { done, total }: RosterProgress,
  milliseconds: number,
): number | undefined {
  if (done === 0 || done < total * SHARE_TOLD) return undefined;
  return ((total - done) * milliseconds) / done / 1000;
}
