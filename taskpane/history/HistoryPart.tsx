/** The history: the list of runs, or one run, and the way back. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { JournalledRun, RunId } from "../../src/workbook/journal/run";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { PartArea } from "../shell/PartArea";
import { SectionHeading } from "../shell/SectionHeading";
import { DownloadLog } from "./DownloadLog";
import type { Journal } from "./journal";
import { logName, logOfRuns } from "./log";
import { RunList } from "./RunList";
import { RunPage } from "./RunPage";
import { historyTexts } from "../texts/history";
import { type Runs, useRuns } from "./use-runs";
import { PART_NAMES } from "../texts/shell";

interface HistoryPartProps {
  readonly host: PaneHost;
  readonly journal: Journal;
  readonly isHere: boolean;
}

export function HistoryPart({ host, journal, isHere }: HistoryPartProps) {
  const runs = useRuns(host, journal, isHere);
  const [opened, setOpened] = useState<RunId>();
  const [left, setLeft] = useState<RunId>();
  const found = Array.isArray(runs.answer) ? runs.answer : [];
  const run = found.find(({ id }: JournalledRun) => id === opened);
  return (
    <PartArea heading={PART_NAMES.history}>
      {run === undefined ? (
        <Overview host={host} runs={runs} left={left} onOpen={setOpened} />
      ) : (
        <RunPage
          key={run.id}
          host={host}
          journal={journal}
          run={run}
          onChanged={runs.refresh}
          onBack={() => {
            setLeft(run.id);
            setOpened(undefined);
          }}
        />
      )}
    </PartArea>
  );
}

interface OverviewProps {
  readonly host: PaneHost;
  readonly runs: Runs;
  /** The run whose page was left last. */
  readonly left: RunId | undefined;
  readonly onOpen: (run: RunId) => void;
}

function Overview({ host, runs, left, onOpen }: OverviewProps) {
  const { answer, busy, refresh } = runs;
  return (
    <>
      <SectionHeading>{historyTexts.heading}</SectionHeading>
      {answer === undefined && <Busy label={historyTexts.reading} />}
      {answer !== undefined && "problem" in answer && (
        <Notice intent="error">{sayWorkbookProblem(answer)}</Notice>
      )}
      {answer !== undefined && !("problem" in answer) && (
        <ListOrNone host={host} found={answer} left={left} onOpen={onOpen} />
      )}
      {answer !== undefined && (
        <Button disabledFocusable={busy} onClick={refresh}>
          {historyTexts.refresh}
        </Button>
      )}
    </>
  );
}

interface ListOrNoneProps extends Omit<OverviewProps, "runs"> {
  readonly found: readonly JournalledRun[];
}

function ListOrNone({ host, found, left, onOpen }: ListOrNoneProps) {
  if (found.length === 0) return <p>{historyTexts.empty}</p>;
  return (
    <>
      <RunList runs={found} left={left} onOpen={onOpen} />
      <DownloadLog
        label={historyTexts.exportRuns}
        name={logName("runs", host.now())}
        make={() => logOfRuns(found)}
      />
    </>
  );
}
