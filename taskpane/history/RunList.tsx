/** The runs as a table, each of which opens its page. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { JournalledRun, RunId } from "../../src/workbook/journal/run";
import { usePlainTable } from "../shell/plain-table";
import { historyTexts, moment, RUN_STATES } from "../texts/history";

const useStyles = makeStyles({
  caption: { textAlign: "start", color: tokens.colorNeutralForeground3 },
  open: {
    justifyContent: "start",
    minWidth: 0,
    padding: 0,
    textAlign: "start",
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightRegular,
  },
  aside: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface RunListProps {
  readonly runs: readonly JournalledRun[];
  /** The run whose page was left last; its line takes the focus. */
  readonly left: RunId | undefined;
  readonly onOpen: (run: RunId) => void;
}

export function RunList({ runs, left, onOpen }: RunListProps) {
  const table = usePlainTable();
  const styles = useStyles();
  const line = useRef<HTMLTableCellElement>(null);
  useEffect(() => line.current?.querySelector("button")?.focus(), []);
  return (
    <table className={table}>
      <caption className={styles.caption}>{historyTexts.listCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{historyTexts.when}</th>
          <th scope="col">{historyTexts.state}</th>
          <th scope="col">{historyTexts.rowsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <th scope="row" ref={run.id === left ? line : null}>
              <Button
                appearance="transparent"
                size="small"
                className={styles.open}
                aria-label={historyTexts.open(moment(run.started))}
                onClick={() => onOpen(run.id)}
              >
                {moment(run.started)}
              </Button>
              <span className={styles.aside}>
                {run.stamp.decider === ""
                  ? historyTexts.noDecider
                  : run.stamp.decider}
              </span>
            </th>
            <td>{RUN_STATES[run.state]}</td>
            <td>{historyTexts.rowsOf(run)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
