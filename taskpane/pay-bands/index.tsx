/** The part for pay bands: the planner's pay table, its checks, and where everybody's pay stands in it. */
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
import { ComparedPay } from "./ComparedPay";
import { PayTableSection } from "./PayTableSection";
import { payTexts } from "../texts/pay-bands";
import { usePayTable } from "./use-pay-table";
import { PART_NAMES } from "../texts/shell";

interface PayBandsProps {
  readonly host: PaneHost;
  readonly isHere: boolean;
}

export function PayBands({ host, isHere }: PayBandsProps) {
  const [area, setArea] = useState<HTMLElement | null>(null);
  const inForce = useRosterInForce();
  const pane = usePayTable(host, isHere);
  const { table, notKept, keep } = pane;
  const isKept = typeof table === "object" && "revisions" in table;
  return (
    <PartArea heading={PART_NAMES.payBands} area={setArea}>
      <ScrollArea value={area}>
        {/* Its height is that of what scrolls, for those who watch it. */}
        <div>
          <SectionHeading>{payTexts.heading}</SectionHeading>
          {table === undefined && <Busy label={payTexts.reading} />}
          {typeof table === "object" && "problem" in table && (
            <Notice intent="error">{sayWorkbookProblem(table)}</Notice>
          )}
          {notKept !== undefined && (
            <Notice intent="error">{sayWorkbookProblem(notKept)}</Notice>
          )}
          {inForce === undefined || !inForce.roster.isReady ? (
            <RosterLacks />
          ) : (
            <>
              {(isKept || table === "none") && (
                <PayTableSection
                  host={host}
                  inForce={inForce}
                  table={isKept ? table : undefined}
                  onKeep={keep}
                />
              )}
              {isKept && (
                <ComparedPay
                  host={host}
                  inForce={inForce}
                  table={table}
                  isHere={isHere}
                  onTable={(next) => void keep(next)}
                />
              )}
            </>
          )}
        </div>
      </ScrollArea>
    </PartArea>
  );
}
