/** The part for next month: last month's file, what it hands over, what changed, and taking it over. */
import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { PaneHost } from "../host";
import { useAnnounce } from "../shell/announcer";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { PartArea } from "../shell/PartArea";
import { type RosterInForce, useRosterInForce } from "../shell/roster-in-force";
import { SectionHeading } from "../shell/SectionHeading";
import { StepFoot } from "../shell/StepFoot";
import { ChangesSection } from "./ChangesSection";
import type { HandOver } from "./hand-over";
import { TakenSection } from "./TakenSection";
import { writesOverrides } from "./take-over";
import { nextMonthTexts } from "../texts/next-month";
import { type NextMonthInPane, useNextMonth } from "./use-next-month";
import { PART_NAMES } from "../texts/shell";

const useStyles = makeStyles({ file: { maxWidth: "100%" } });

export function NextMonth({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const id = useId();
  const inForce = useRosterInForce();
  const pane = useNextMonth(host, inForce);
  const { handOver, busy } = pane;
  return (
    <PartArea heading={PART_NAMES.nextMonth}>
      <SectionHeading>{nextMonthTexts.heading}</SectionHeading>
      {inForce === undefined ? (
        <p>{nextMonthTexts.noRosterHere}</p>
      ) : (
        <>
          <p>{nextMonthTexts.about}</p>
          <p>
            <label htmlFor={id}>{nextMonthTexts.file}</label>
            <br />
            <input
              id={id}
              type="file"
              accept=".xlsx,.csv"
              className={styles.file}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) pane.onFile(file);
              }}
            />
          </p>
          {busy && <Busy label={nextMonthTexts.reading} />}
          {pane.taken.map((said) => (
            <p key={said}>{said}</p>
          ))}
          <Outcome outcome={pane.outcome} />
          {handOver !== undefined && "wrong" in handOver && (
            <Notice intent="error">{handOver.wrong}</Notice>
          )}
          {handOver !== undefined && !("wrong" in handOver) && (
            <Preview pane={pane} handOver={handOver} inForce={inForce} />
          )}
        </>
      )}
    </PartArea>
  );
}

interface PreviewProps {
  readonly pane: NextMonthInPane;
  readonly handOver: HandOver;
  readonly inForce: RosterInForce;
}

function Preview({ pane, handOver, inForce }: PreviewProps) {
  const announce = useAnnounce();
  const { opened } = inForce;
  const { isTaking, busy } = pane;
  return (
    <>
      <p>{nextMonthTexts.into(opened.sheet.name, handOver.last.sheetName)}</p>
      <TakenSection
        handOver={handOver}
        writesOverrides={writesOverrides(handOver, opened)}
      />
      <ChangesSection handOver={handOver} />
      <StepFoot
        action={isTaking ? nextMonthTexts.takingOver : nextMonthTexts.takeOver}
        isOpen={!isTaking && !busy}
        onAct={() => {
          announce(nextMonthTexts.takingOver);
          void pane.take(handOver);
        }}
      />
    </>
  );
}

function Outcome({ outcome }: Pick<NextMonthInPane, "outcome">) {
  if (outcome === undefined) return null;
  if ("wrong" in outcome)
    return <Notice intent="error">{outcome.wrong}</Notice>;
  const { decisions, payTable } = outcome;
  return (
    <Notice intent="success">
      {nextMonthTexts.takenOver(decisions.length, payTable !== undefined)}
    </Notice>
  );
}
