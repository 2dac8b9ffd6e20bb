/** Taking a run back: what will happen, the question, and what came of it. */
import type { RevertReport } from "../../src/workbook/journal/run";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import { useAnnounce } from "../shell/announcer";
import { AskFirst } from "../shell/AskFirst";
import { Busy } from "../shell/Busy";
import { Section } from "../shell/Section";
import type { AboutRun } from "./ChangesSection";
import { RevertOutcome } from "./RevertOutcome";
import { revertTexts } from "../texts/history";
import { type Progress, useRunWork } from "./use-run-work";
import { useShowKey } from "./use-show-key";

interface RevertSectionProps extends AboutRun {
  readonly onChanged: () => void;
}

export function RevertSection(props: RevertSectionProps) {
  const { host, journal, run, onChanged } = props;
  const announce = useAnnounce();
  const showKey = useShowKey(host, run);
  const { busy, progress, outcome, begin } = useRunWork<RevertReport>(host);
  const revert = async (): Promise<void> => {
    announce(revertTexts.reverting);
    const report = await begin((context) =>
      journal.revertRun(host.workbook, run.id, context),
    );
    announce(sayRevert(report));
    onChanged();
  };
  return (
    <Section heading={revertTexts.heading}>
      {run.state === "reverted" && outcome === undefined && (
        <p>{revertTexts.reverted}</p>
      )}
      {busy && <Busy label={sayProgress(progress)} />}
      {!busy && outcome && <RevertOutcome report={outcome} showKey={showKey} />}
      <AskFirst
        label={revertTexts.open}
        question={<p>{revertTexts.will(run)}</p>}
        confirm={revertTexts.confirm}
        keep={revertTexts.keep}
        isOpen={!busy && isOpenTo(run.state, outcome)}
        onConfirm={() => void revert()}
      />
    </Section>
  );
}

/** A run that was reverted in part can be reverted again: what is as before stays as it is. */
function isOpenTo(
  state: AboutRun["run"]["state"],
  report: RevertReport | undefined,
): boolean {
  return state !== "reverted" || report?.complete === false;
}

function sayRevert(report: RevertReport): string {
  return report.problem === undefined
    ? revertTexts.done(report)
    : sayWorkbookProblem(report.problem);
}

function sayProgress(progress: Progress | undefined): string {
  return progress === undefined
    ? revertTexts.reverting
    : revertTexts.progress(progress.done, progress.total);
}
