/** The part for scenarios: named sets of changes over the budget as it was last built, and the difference that they make. */
import { useCallback, useState } from "react";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { openRoster } from "../shell/open-roster";
import { PartArea } from "../shell/PartArea";
import { useRosterInForce } from "../shell/roster-in-force";
import { RosterLacks } from "../shell/RosterLacks";
import { ScrollArea } from "../shell/scroll-area";
import { SectionHeading } from "../shell/SectionHeading";
import { useAskedAgain } from "../shell/use-asked-again";
import { scenarioTexts } from "../texts/scenarios";
import { PART_NAMES } from "../texts/shell";
import { ScenarioWork, type ScenarioWorkProps } from "./ScenarioWork";

interface ScenariosProps {
  readonly host: PaneHost;
  /** Out of sight nothing is reckoned. */
  readonly isHere: boolean;
}

export function Scenarios({ host, isHere }: ScenariosProps) {
  const [area, setArea] = useState<HTMLElement | null>(null);
  const inForce = useRosterInForce();
  return (
    <PartArea heading={PART_NAMES.scenarios} area={setArea}>
      <ScrollArea value={area}>
        {/* Its height is that of what scrolls, for those who watch it. */}
        <div>
          <SectionHeading>{scenarioTexts.heading}</SectionHeading>
          <p>{scenarioTexts.about}</p>
          {inForce === undefined || !inForce.roster.isReady ? (
            <RosterLacks />
          ) : (
            <Opened host={host} inForce={inForce} isHere={isHere} />
          )}
        </div>
      </ScrollArea>
    </PartArea>
  );
}

/** The roster and what the workbook keeps as they are now: the budget may have been built since. */
function Opened(work: Omit<ScenarioWorkProps, "opened">) {
  const { host, inForce, isHere } = work;
  const { sheet } = inForce.opened;
  const ask = useCallback(() => openRoster(host, sheet.id), [host, sheet.id]);
  const { answer } = useAskedAgain(ask, isHere);
  if (answer === undefined) return <Busy label={scenarioTexts.reading} />;
  if (answer === "noSheets") return <RosterLacks />;
  if ("problem" in answer)
    return <Notice intent="error">{sayWorkbookProblem(answer)}</Notice>;
  return <ScenarioWork {...work} opened={answer} />;
}
