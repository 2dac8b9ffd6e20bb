/** The part that explains a position: the row that the planner selects, and a page of it to print. */
import { catalogue } from "../../data";
import type { PaneHost } from "../host";
import { PartArea } from "../shell/PartArea";
import { useRosterInForce } from "../shell/roster-in-force";
import { RosterLacks } from "../shell/RosterLacks";
import { SectionHeading } from "../shell/SectionHeading";
import { explanationTexts } from "../texts/explanation";
import { PART_NAMES } from "../texts/shell";
import { ExplainedRows } from "./ExplainedRows";

interface ExplainProps {
  readonly host: PaneHost;
  /** Out of sight nothing is classified. */
  readonly isHere: boolean;
}

export function Explain({ host, isHere }: ExplainProps) {
  const inForce = useRosterInForce();
  return (
    <PartArea heading={PART_NAMES.explanation}>
      <SectionHeading>{explanationTexts.heading}</SectionHeading>
      {inForce === undefined || !inForce.roster.isReady ? (
        <RosterLacks />
      ) : (
        <ExplainedRows
          host={host}
          catalogue={catalogue}
          inForce={inForce}
          isHere={isHere}
        />
      )}
    </PartArea>
  );
}
