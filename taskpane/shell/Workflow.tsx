/** The way of a roster through the pane: it is opened here, and worked on once it is there. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { noRosterTexts, rosterTexts } from "../texts/roster";
import { shellTexts } from "../texts/shell";
import { Busy } from "./Busy";
import type { Opening } from "./open-roster";
import { PaneFrame } from "./PaneFrame";
import { RosterWork } from "./RosterWork";
import type { Step } from "./step";
import { useOpenedRoster } from "./use-opened-roster";

export function Workflow({ host }: { readonly host: PaneHost }) {
  const [step, setStep] = useState<Step>("roster");
  const reading = useOpenedRoster(host, step === "roster");
  const { opening, busy, read } = reading;
  if (typeof opening === "object" && "cells" in opening)
    return (
      <RosterWork
        host={host}
        opened={opening}
        reading={reading}
        step={step}
        onStep={setStep}
      />
    );
  return (
    <PaneFrame
      here="roster"
      isOpen={(other) => other === "roster"}
      onGo={setStep}
    >
      {busy && <Busy label={shellTexts.reading} />}
      {opening !== undefined && (
        <>
          <p role="alert">{sayWhyNot(opening)}</p>
          <Button onClick={() => read()}>{rosterTexts.readAgain}</Button>
        </>
      )}
    </PaneFrame>
  );
}

function sayWhyNot(opening: Exclude<Opening, { cells: unknown }>): string {
  return opening === "noSheets"
    ? noRosterTexts.noSheets
    : sayWorkbookProblem(opening);
}
