/** The third step: what will be written, the writing, and what came of it. */
import { useCallback, useMemo } from "react";
import { DEFAULT_ASSUMPTIONS } from "../../src/core/assumptions/assumptions";
import { filledRows } from "../../src/core/roster/cells";
import type { RosterClassification } from "../../src/core/roster/classification";
import type { PaneHost } from "../host";
import type { MappedRoster } from "../mapping/use-mapped-roster";
import { useAnnounce } from "../shell/announcer";
import { Busy } from "../shell/Busy";
import type { OpenedWorkbook } from "../shell/open-roster";
import { useInStretches } from "../shell/use-in-stretches";
import type { ShowRow } from "../shell/use-show-row";
import { writingTexts } from "../texts/writing";
import { obstacleTo } from "./obstacle";
import { OutcomeSection } from "./OutcomeSection";
import { PlanSection } from "./PlanSection";
import { sayOutcome } from "./say-outcome";
import { ownedColumns } from "./own-columns";
import { formulaInputs, hasFormulas, type WritingWay } from "./row-inputs";
import { RunChoicesSection } from "./RunChoicesSection";
import { runStamp } from "./run-stamp";
import type { WritingInPane } from "./use-writing";
import { WriteFoot } from "./WriteFoot";
import { planResults, type WritePlan } from "./write-plan";
import type { ResultsToWrite } from "./write-results";

interface WriteStepProps {
  readonly host: PaneHost;
  readonly opened: OpenedWorkbook;
  readonly roster: MappedRoster;
  readonly classification: RosterClassification;
  /** False while a reading or a classification is on its way that may change what is shown here. */
  readonly isSettled: boolean;
  readonly run: WritingInPane;
  readonly showRow: ShowRow;
}

export function WriteStep(step: WriteStepProps) {
  const { host, opened, roster, classification, run, showRow } = step;
  const { writing, asked } = run;
  const { contractors } = opened.kept.assumptions ?? DEFAULT_ASSUMPTIONS;
  const { cells, overrides, mapping, guessed, choices } = roster;
  const announce = useAnnounce();
  const planning = useCallback(
    () => planResults(classification, mapping),
    [classification, mapping],
  );
  const { answer: plan, busy } = useInStretches(
    planning,
    classification.rows.length,
  );
  const rowIds = useMemo(
    () =>
      mapping.rowKey === "owned"
        ? filledRows(cells, mapping.headerRow).length
        : 0,
    [cells, mapping],
  );
  if (plan === undefined) return <Busy label={writingTexts.planning} />;
  const toFill = [...plan.filled.values()].reduce(
    (sum, number) => sum + number,
    rowIds,
  );
  const obstacle = obstacleTo(opened, mapping.headerRow);
  const begin = async (): Promise<void> => {
    announce(writingTexts.writing);
    const way = hasFormulas(mapping) ? asked.way : "values";
    const stamp = runStamp(mapping, way, asked.decider, contractors);
    const sheet = opened.sheet.id;
    const { place } = choices;
    const read = { sheet, place, cells, overrides, mapping };
    const results = { ...read, ...inputsFor(plan, way, { cells, mapping }) };
    announce(
      sayOutcome(await run.write({ ...results, stamp }, classification)),
    );
  };
  const isDone = writing.state === "done" && writing.of === classification;
  return (
    <>
      {isDone ? (
        <OutcomeSection
          host={host}
          sheet={opened.sheet}
          headerRow={mapping.headerRow}
          outcome={writing.outcome}
          classification={classification}
          showRow={showRow}
        />
      ) : (
        <PlanSection
          sheet={opened.sheet}
          plan={plan}
          rowIds={rowIds}
          counts={classification.counts}
          plannersColumns={guessed.columns.length}
          mapping={mapping}
        />
      )}
      <RunChoicesSection
        asked={asked}
        hasFormulas={hasFormulas(mapping)}
        onAsk={run.onAsk}
      />
      <WriteFoot
        action={isDone ? writingTexts.writeAgain : writingTexts.write(toFill)}
        isReady={step.isSettled && !busy}
        obstacle={obstacle}
        run={run}
        onAct={begin}
      />
    </>
  );
}

/** The plan as it is written: as values, or as formulas that read cells of their row. */
function inputsFor(
  plan: WritePlan,
  way: WritingWay,
  roster: Pick<ResultsToWrite, "cells" | "mapping">,
): Pick<ResultsToWrite, "columns" | "rows" | "formulas"> {
  const planned = { columns: ownedColumns(plan), rows: plan.rows };
  if (way === "values") return planned;
  return {
    ...planned,
    formulas: (places) => formulaInputs(plan, { ...roster, places }),
  };
}
