/** The part for the budget: the columns that it reads, the plan, what the positions cost, and the live sheets of it. */
import { useState } from "react";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { PartArea } from "../shell/PartArea";
import { useRosterInForce } from "../shell/roster-in-force";
import { RosterLacks } from "../shell/RosterLacks";
import { ScrollArea } from "../shell/scroll-area";
import { SectionHeading } from "../shell/SectionHeading";
import { budgetTexts } from "../texts/budget";
import { PART_NAMES } from "../texts/shell";
import { BudgetWork } from "./BudgetWork";
import { NOTHING_SETTLED, useKept } from "./use-budget-choices";

interface BudgetProps {
  readonly host: PaneHost;
  /** Out of sight nothing is reckoned. */
  readonly isHere: boolean;
}

export function Budget({ host, isHere }: BudgetProps) {
  const [area, setArea] = useState<HTMLElement | null>(null);
  const inForce = useRosterInForce();
  const kept = useKept(host, isHere);
  // Here, since a roster that is read once more is not understood for a moment.
  const settled = useState(NOTHING_SETTLED);
  return (
    <PartArea heading={PART_NAMES.budget} area={setArea}>
      <ScrollArea value={area}>
        {/* Its height is that of what scrolls, for those who watch it. */}
        <div>
          <SectionHeading>{budgetTexts.heading}</SectionHeading>
          {inForce === undefined || !inForce.roster.isReady ? (
            <RosterLacks />
          ) : kept === undefined ? (
            <Busy label={budgetTexts.reading} />
          ) : "problem" in kept ? (
            <Notice intent="error">{sayWorkbookProblem(kept)}</Notice>
          ) : (
            <BudgetWork
              host={host}
              inForce={inForce}
              kept={kept}
              isHere={isHere}
              settled={settled}
            />
          )}
        </div>
      </ScrollArea>
    </PartArea>
  );
}
