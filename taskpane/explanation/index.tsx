/** The part that explains a position: the row that the planner selects, and a page of it to print. */
import { catalogue } from "../../data";
import type { PaneHost } from "../host";
import { PartArea } from "../shell/PartArea";
import { type RosterInForce, useRosterInForce } from "../shell/roster-in-force";
import { SectionHeading } from "../shell/SectionHeading";
import { ExplainedRows } from "./ExplainedRows";
import { explanationTexts } from "./texts";

export function Explain({ host }: { readonly host: PaneHost }) {
  const inForce = useRosterInForce();
  return (
    <PartArea heading={explanationTexts.part}>
      <SectionHeading>{explanationTexts.heading}</SectionHeading>
      {inForce === undefined || !inForce.roster.isReady ? (
        <p>{whyNone(inForce)}</p>
      ) : (
        <ExplainedRows host={host} catalogue={catalogue} inForce={inForce} />
      )}
    </PartArea>
  );
}

function whyNone(inForce: RosterInForce | undefined): string {
  return inForce === undefined
    ? explanationTexts.noRoster
    : explanationTexts.notReady;
}
