/** One opened roster and the step that the planner is at; what follows from cells and choices is computed here, once. */
import { lazy, Suspense, useState } from "react";
import type { PaneHost } from "../host";
import { confirmed } from "../mapping/held-choices";
import { RosterStep } from "../mapping/RosterStep";
import { useMappedRoster } from "../mapping/use-mapped-roster";
import { keptTexts } from "../texts/kept";
import { shellTexts } from "../texts/shell";
import { Busy } from "./Busy";
import { ChangedNotice } from "./ChangedNotice";
import { Classifying } from "./Classifying";
import { KeptNotices } from "./KeptNotices";
import { Notice } from "./Notice";
import type { OpenedWorkbook } from "./open-roster";
import { PaneFrame } from "./PaneFrame";
import { useHoldRoster } from "./roster-in-force";
import type { Step } from "./step";
import { HasMoved } from "./StepHeading";
import { useKeptReview } from "../review/use-kept-review";
import { useChoices } from "./use-choices";
import { useClassification } from "./use-classification";
import { useWriting } from "../writing/use-writing";
import { useKeepingWrite, useRestoredChoices } from "./use-kept-work";
import type { Reading } from "./use-opened-roster";
import { useShowRow } from "./use-show-row";

const TitlesStep = lazy(() =>
  import("../titles/TitlesStep").then((part) => ({ default: part.TitlesStep })),
);
const WriteStep = lazy(() =>
  import("../writing/WriteStep").then((part) => ({ default: part.WriteStep })),
);

interface RosterWorkProps {
  readonly host: PaneHost;
  readonly opened: OpenedWorkbook;
  readonly reading: Reading;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

export function RosterWork(work: RosterWorkProps) {
  const { host, opened, reading, step, onStep } = work;
  const { kept } = opened;
  const { choices, onMapping, onDecide, onForget } = useChoices(
    opened.sheet.id,
    useRestoredChoices(opened),
  );
  const { decisions } = choices;
  const roster = useMappedRoster(opened, choices.mapping, kept.assumptions);
  const takeUpKept = (): void => {
    onForget();
    reading.read();
  };
  const [hasMoved, setHasMoved] = useState(false);
  const showRow = useShowRow(host.workbook, opened.sheet);
  // Something that must be mended leads back to where it can be.
  const here = roster.isReady ? step : "roster";
  const { classification, busy, progress } = useClassification(
    opened.sheet.id,
    roster,
    decisions,
    here !== "roster",
  );
  const run = useWriting(host, kept.assumptions?.decider ?? "");
  const isWriting = run.writing.state === "writing";
  useHoldRoster({
    ...{ opened, roster, decisions, reading },
    ...{ takeUpKept, isWriting },
  });
  const { write, notKept } = useKeepingWrite(
    host,
    run.write,
    opened,
    roster,
    decisions,
  );
  const review = useKeptReview(host, opened, roster);
  const go = (next: Step): void => {
    setHasMoved(true);
    const { mapping, jurisdiction, cells } = roster;
    if (here === "roster" && roster.isReady)
      onMapping(confirmed(roster.choices, mapping, jurisdiction, cells));
    onStep(next);
  };
  const isOpen = (other: Step) => other === "roster" || roster.isReady;
  return (
    <HasMoved value={hasMoved}>
      <PaneFrame here={here} isOpen={isOpen} onGo={go}>
        {reading.busy && here !== "roster" && (
          <Busy label={shellTexts.reading} />
        )}
        {reading.stale && here !== "roster" && (
          <ChangedNotice onReadAgain={() => reading.read()} />
        )}
        {here !== "write" && <KeptNotices kept={kept} />}
        {notKept !== undefined && (
          <Notice intent="warning" title={keptTexts.notKept}>
            {notKept}
          </Notice>
        )}
        {here === "roster" && host.isSample() && (
          <p>{shellTexts.sampleMeaning}</p>
        )}
        {here === "roster" && (
          <RosterStep
            workbook={host.workbook}
            opened={opened}
            roster={roster}
            onChoose={onMapping}
            reading={reading}
            showRow={showRow}
            onGoOn={() => go("titles")}
          />
        )}
        {here !== "roster" && classification === undefined && (
          <Classifying progress={progress} onCancel={() => go("roster")} />
        )}
        <Suspense fallback={<Busy label={shellTexts.loading} />}>
          {here === "titles" && classification && (
            <TitlesStep
              classification={classification}
              jurisdiction={roster.mapping.jurisdiction}
              onDecide={onDecide}
              showRow={showRow}
              review={review}
              onGoOn={() => go("write")}
            />
          )}
          {here === "write" && classification && (
            <WriteStep
              host={host}
              opened={opened}
              roster={roster}
              classification={classification}
              isSettled={!busy && !reading.busy}
              run={{ ...run, write }}
              showRow={showRow}
            />
          )}
        </Suspense>
      </PaneFrame>
    </HasMoved>
  );
}
