/** What came of taking a run back: rows by outcome, and each row that was left alone, with the way to it. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RevertReport } from "../../src/workbook/journal/run";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import { CountTable } from "../shell/CountTable";
import { Notice } from "../shell/Notice";
import { changesTexts, revertTexts } from "../texts/history";
import type { ShowKey } from "./use-show-key";

/** More would push away the rest of the page; the log of the run has all. */
const LISTED = 200;

interface RevertOutcomeProps {
  readonly report: RevertReport;
  readonly showKey: ShowKey;
}

export function RevertOutcome({ report, showKey }: RevertOutcomeProps) {
  const { restored, unchanged, changedSince, gone, columnsRemoved } = report;
  return (
    <>
      {report.problem === undefined ? (
        <Notice intent={changedSince.length === 0 ? "success" : "warning"}>
          {revertTexts.done(report)}
        </Notice>
      ) : (
        <Notice intent="error" title={revertTexts.stopped}>
          {sayWorkbookProblem(report.problem)}
        </Notice>
      )}
      <CountTable
        headers={[revertTexts.outcome, changesTexts.rowsColumn]}
        lines={[
          { name: revertTexts.restored, number: restored },
          { name: revertTexts.unchanged, number: unchanged },
          { name: revertTexts.changedSince, number: changedSince.length },
          { name: revertTexts.gone, number: gone.length },
        ]}
        sum={revertTexts.sum}
      />
      {columnsRemoved.length > 0 && (
        <p>{revertTexts.removed(columnsRemoved)}</p>
      )}
      <Keys heading={revertTexts.changedHeading} keys={changedSince}>
        {(key) => (
          <Button
            size="small"
            appearance="subtle"
            aria-label={changesTexts.goTo(key)}
            onClick={() => showKey(key)}
          >
            {key}
          </Button>
        )}
      </Keys>
      <Keys heading={revertTexts.goneHeading} keys={gone}>
        {(key) => key}
      </Keys>
    </>
  );
}

interface KeysProps {
  readonly heading: string;
  readonly keys: readonly string[];
  readonly children: (key: string) => ReactNode;
}

function Keys({ heading, keys, children }: KeysProps) {
  if (keys.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {keys.slice(0, LISTED).map((key) => (
          <li key={key}>{children(key)}</li>
        ))}
      </ul>
      {keys.length > LISTED && <p>{revertTexts.more(keys.length - LISTED)}</p>}
    </>
  );
}
