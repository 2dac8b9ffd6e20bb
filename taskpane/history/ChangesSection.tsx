/** What a run changed: the first of its cells in a table, all of them in a log. */
import { useCallback } from "react";
import type { JournalledRun } from "../../src/workbook/journal/run";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { Section } from "../shell/Section";
import { useAnswer } from "../shell/use-answer";
import { workContext } from "../work-context";
import { ChangeTable } from "./ChangeTable";
import { DownloadLog } from "./DownloadLog";
import type { Journal } from "./journal";
import { logName, logOfRun } from "./log";
import { changesTexts } from "../texts/history";
import { useShowKey } from "./use-show-key";

/** More would take long to draw and longer to read. */
const SHOWN = 200;

/** Every change of a run. */
export const ALL_CHANGES = Number.MAX_SAFE_INTEGER;

export interface AboutRun {
  readonly host: PaneHost;
  readonly journal: Journal;
  readonly run: JournalledRun;
}

export function ChangesSection({ host, journal, run }: AboutRun) {
  const { id } = run;
  const showKey = useShowKey(host, run);
  const ask = useCallback(
    // One more than is shown tells whether there are more.
    () => journal.readChanges(host.workbook, id, workContext(host), SHOWN + 1),
    [host, journal, id],
  );
  const { answer } = useAnswer(ask);
  const makeLog = async () => {
    const changes = await journal.readChanges(
      host.workbook,
      id,
      workContext(host),
      ALL_CHANGES,
    );
    return "problem" in changes ? changes : logOfRun(run, changes);
  };
  return (
    <Section heading={changesTexts.heading}>
      {answer === undefined && <Busy label={changesTexts.reading} />}
      {answer !== undefined && "problem" in answer && (
        <Notice intent="error">{sayWorkbookProblem(answer)}</Notice>
      )}
      {answer !== undefined && !("problem" in answer) && (
        <>
          {answer.length === 0 ? (
            <p>{changesTexts.none}</p>
          ) : (
            <ChangeTable
              caption={changesTexts.caption(
                Math.min(answer.length, SHOWN),
                answer.length > SHOWN,
              )}
              headers={[changesTexts.before, changesTexts.after]}
              lines={answer
                .slice(0, SHOWN)
                .map(({ key, column, before, after }) => {
                  return { key, column, first: before, second: after };
                })}
              showKey={showKey}
            />
          )}
          <DownloadLog
            label={changesTexts.exportLog}
            name={logName(id, host.now())}
            make={makeLog}
          />
        </>
      )}
    </Section>
  );
}
