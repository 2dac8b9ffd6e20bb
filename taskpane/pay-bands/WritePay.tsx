/** Writing the standing of each position into columns of ours, by row, as a run that the history holds. */
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { RosterClassification } from "../../src/core/roster/classification";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { KeptPayTable } from "../../src/workbook/kept";
import type { PaneHost } from "../host";
import { useAnnounce } from "../shell/announcer";
import { Notice } from "../shell/Notice";
import type { RosterInForce } from "../shell/roster-in-force";
import { Section } from "../shell/Section";
import { useShowCells } from "../shell/use-show-row";
import { ReportSection } from "../writing/ReportSection";
import { sayOutcome } from "../writing/say-outcome";
import { useWriting } from "../writing/use-writing";
import { obstacleTo } from "../writing/obstacle";
import { WriteFoot } from "../writing/WriteFoot";
import type { ShowRow } from "../shell/use-show-row";
import type { PayComparison } from "./compare-pay";
import { payTexts } from "../texts/pay-bands";
import { PAY_COLUMNS, payStamp, plannedRows } from "./written-columns";

const useStyles = makeStyles({
  report: { marginTop: tokens.spacingVerticalM },
});

interface WritePayProps {
  readonly host: PaneHost;
  readonly inForce: RosterInForce;
  readonly classification: RosterClassification;
  readonly table: KeptPayTable;
  readonly asOf: number;
  readonly comparison: PayComparison;
  readonly showRow: ShowRow;
  /** What stands between the choices and the way on: the positions themselves. */
  readonly children: ReactNode;
}

export function WritePay(props: WritePayProps) {
  const { host, inForce, classification, table, asOf, comparison } = props;
  const { opened, roster } = inForce;
  const { cells, mapping, overrides, choices } = roster;
  const styles = useStyles();
  const announce = useAnnounce();
  const show = useShowCells(host.workbook);
  const run = useWriting(host, opened.kept.assumptions?.decider ?? "");
  const { writing, asked } = run;
  const report = useShownReport(writing.state === "done");
  const rows = useMemo(() => plannedRows(comparison.rows), [comparison]);
  const obstacle = obstacleTo(opened, mapping.headerRow);
  const write = async (): Promise<void> => {
    const outcome = await run.write(
      {
        ...{ sheet: opened.sheet.id, place: choices.place },
        ...{ cells, overrides, mapping, rows, columns: PAY_COLUMNS },
        stamp: payStamp(mapping, table, asOf, asked.decider),
      },
      classification,
    );
    announce(sayOutcome(outcome));
  };
  return (
    <>
      <Section heading={payTexts.writeHeading}>
        <p>
          {payTexts.writeAbout(payTexts.statusHeader, payTexts.ratioHeader)}
        </p>
        <Field label={payTexts.decider}>
          <Input
            value={asked.decider}
            maxLength={100}
            onChange={(_, { value }) => run.onAsk({ decider: value })}
          />
        </Field>
        <div ref={report} className={styles.report}>
          {writing.state === "done" && "problem" in writing.outcome && (
            <Notice intent="error">
              {sayWorkbookProblem(writing.outcome)}
            </Notice>
          )}
          {writing.state === "done" && !("problem" in writing.outcome) && (
            <ReportSection
              outcome={writing.outcome}
              showRow={props.showRow}
              onShowColumns={(column, columns) =>
                show({
                  ...{ sheet: opened.sheet.id, row: mapping.headerRow },
                  ...{ rows: 1, column, columns },
                })
              }
            />
          )}
        </div>
      </Section>
      {props.children}
      <WriteFoot
        action={payTexts.write(rows.length)}
        isReady={!inForce.isWriting && rows.length > 0}
        obstacle={obstacle}
        run={run}
        onAct={write}
      />
    </>
  );
}

/** Brings what was written into sight, which stands above the positions. */
function useShownReport(isDone: boolean) {
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isDone) report.current?.scrollIntoView?.({ block: "center" });
  }, [isDone]);
  return report;
}
