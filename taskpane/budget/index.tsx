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
import { BudgetWork, type BudgetWorkProps } from "./BudgetWork";
import { useOpenedAnew } from "./use-opened-anew";
import { NOTHING_SETTLED } from "./use-budget-choices";

interface BudgetProps {
  readonly host: PaneHost;
  /** Out of sight nothing is reckoned. */
  readonly isHere: boolean;
}

export function Budget({ host, isHere }: BudgetProps) {
  const [area, setArea] = useState<HTMLElement | null>(null);
  const inForce = useRosterInForce();
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
          ) : (
            <Opened
              host={host}
              inForce={inForce}
              isHere={isHere}
              settled={settled}
            />
          )}
        </div>
      </ScrollArea>
    </PartArea>
  );
}

/** The roster with the columns that Classbook has written since, and what the workbook keeps, as they are now. */
function Opened(work: Omit<BudgetWorkProps, "opened" | "isSettled">) {
  const { host, inForce, isHere } = work;
  const { answer, busy } = useOpenedAnew(host, inForce, isHere);
  if (answer === undefined) return <Busy label={budgetTexts.reading} />;
  if (answer === "noSheets") return <RosterLacks />;
  if ("problem" in answer)
    return <Notice intent="error">{sayWorkbookProblem(answer)}</Notice>;
  return <BudgetWork {...work} opened={answer} isSettled={!busy} />;
}
