/** The part for next month: last month's file, what it hands over, what changed, and taking it over. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { PaneHost } from "../host";
import { useAnnounce } from "../shell/announcer";
import { Busy } from "../shell/Busy";
import { useGoToPart } from "../shell/go-to-part";
import { Notice } from "../shell/Notice";
import { PartArea } from "../shell/PartArea";
import { type RosterInForce, useRosterInForce } from "../shell/roster-in-force";
import { RosterLacks } from "../shell/RosterLacks";
import { SectionHeading } from "../shell/SectionHeading";
import { StepFoot } from "../shell/StepFoot";
import { ChangesSection } from "./ChangesSection";
import type { HandOver } from "./hand-over";
import { TakenSection } from "./TakenSection";
import { writesOverrides } from "./take-over";
import { nextMonthTexts } from "../texts/next-month";
import { type NextMonthInPane, useNextMonth } from "./use-next-month";
import { goTo, PART_NAMES } from "../texts/shell";

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
      {!hasRows(inForce) ? (
        <RosterLacks what={nextMonthTexts.noRosterHere} />
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

const hasRows = (
  inForce: RosterInForce | undefined,
): inForce is RosterInForce =>
  inForce !== undefined && inForce.roster.cells.length > 1;

interface PreviewProps {
  readonly pane: NextMonthInPane;
  readonly handOver: HandOver;
  readonly inForce: RosterInForce;
}

function Preview({ pane, handOver, inForce }: PreviewProps) {
  const announce = useAnnounce();
  const { opened } = inForce;
  const { isTaking, busy, outcome } = pane;
  // Once it is taken over there is nothing more to take.
  if (outcome !== undefined && !("wrong" in outcome))
    return <ChangesSection handOver={handOver} />;
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
  const goToPart = useGoToPart();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed, far below, is gone with what it was for.
  useEffect(() => {
    place.current?.scrollIntoView?.({ block: "center" });
    place.current?.querySelector("button")?.focus();
  }, [outcome]);
  if (outcome === undefined) return null;
  if ("wrong" in outcome)
    return (
      <div ref={place}>
        <Notice intent="error">{outcome.wrong}</Notice>
      </div>
    );
  const { decisions, payTable } = outcome;
  return (
    <div ref={place}>
      <Notice
        intent="success"
        actions={
          <Button size="small" onClick={() => goToPart("roster")}>
            {goTo(PART_NAMES.roster)}
          </Button>
        }
      >
        {nextMonthTexts.takenOver(decisions.length, payTable !== undefined)}
      </Notice>
    </div>
  );
}
