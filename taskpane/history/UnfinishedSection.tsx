/** A run that did not end: it is finished from its journal, or given up. */
import { Button } from "@fluentui/react-components";
import type { RunReport } from "../../src/workbook/journal/run";
import {
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";
import { useAnnounce } from "../shell/announcer";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { useRosterInForce } from "../shell/roster-in-force";
import type { AboutRun } from "./ChangesSection";
import { interruptedTexts, moment, revertTexts } from "../texts/history";
import { type Progress, useRunWork } from "./use-run-work";

interface UnfinishedSectionProps extends AboutRun {
  readonly onChanged: () => void;
}

type Outcome = RunReport | WorkbookProblem | "givenUp";

export function UnfinishedSection(props: UnfinishedSectionProps) {
  const { host, journal, run, onChanged } = props;
  const announce = useAnnounce();
  const { busy, progress, outcome, begin } = useRunWork<Outcome>(host);
  const resume = async (): Promise<void> => {
    announce(interruptedTexts.working);
    const report = await begin((context) =>
      journal.resumeRun(host.workbook, run.id, context),
    );
    announce(say(report));
    onChanged();
  };
  const giveUp = async (): Promise<void> => {
    const given = await begin(
      async (context) =>
        (await journal.abandonRun(host.workbook, run.id, context)) ?? "givenUp",
    );
    announce(say(given));
    onChanged();
  };
  const { state } = run;
  const isWriting = useRosterInForce()?.isWriting === true;
  const canResume =
    !isWriting && (state === "running" || state === "incomplete");
  return (
    <>
      {busy && <Busy label={sayProgress(progress)} />}
      {!busy && outcome !== undefined && (
        <Notice intent={isWhole(outcome) ? "success" : "warning"}>
          {say(outcome)}
        </Notice>
      )}
      {isWriting && state === "running" && <p>{interruptedTexts.underWay}</p>}
      {!busy && canResume && (
        <Notice
          intent="warning"
          title={interruptedTexts.heading}
          actions={
            <>
              <Button size="small" onClick={() => void resume()}>
                {interruptedTexts.resume}
              </Button>
              {state === "running" && (
                <Button size="small" onClick={() => void giveUp()}>
                  {interruptedTexts.giveUp}
                </Button>
              )}
            </>
          }
        >
          {interruptedTexts.banner(run, moment(run.started))}
        </Notice>
      )}
    </>
  );
}

function isWhole(outcome: Outcome): boolean {
  return outcome === "givenUp" || ("complete" in outcome && outcome.complete);
}

function say(outcome: Outcome): string {
  if (outcome === "givenUp") return interruptedTexts.givenUp;
  if ("written" in outcome)
    return outcome.problem === undefined
      ? interruptedTexts.resumed(outcome)
      : sayWorkbookProblem(outcome.problem);
  return sayWorkbookProblem(outcome);
}

function sayProgress(progress: Progress | undefined): string {
  return progress === undefined
    ? interruptedTexts.working
    : revertTexts.progress(progress.done, progress.total);
}
