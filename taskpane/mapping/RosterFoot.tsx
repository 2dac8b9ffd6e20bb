/** The way from the roster to its titles, or what has to be done first. */
import { Button } from "@fluentui/react-components";
import { StepFoot } from "../shell/StepFoot";
import { rosterTexts } from "../texts/roster";
import type { MappedRoster } from "./use-mapped-roster";

interface RosterFootProps {
  readonly roster: MappedRoster;
  /** Takes the planner to the warnings. */
  readonly onShowStops: () => void;
  readonly onGoOn: () => void;
}

export function RosterFoot({ roster, onShowStops, onGoOn }: RosterFootProps) {
  const { isReady, checking, warnings } = roster;
  const hasStop = warnings.some(({ severity }) => severity === "stop");
  const stops = (
    <>
      {rosterTexts.stopped}{" "}
      <Button size="small" onClick={onShowStops}>
        {rosterTexts.showStops}
      </Button>
    </>
  );
  return (
    <StepFoot
      action={rosterTexts.goOn}
      isOpen={isReady && !checking}
      note={hasStop ? stops : whatIsOpen(roster)}
      onAct={onGoOn}
    />
  );
}

/** What is still to be known before the planner can go on; undefined when nothing is. */
function whatIsOpen({
  isReady,
  checking,
  guessingJurisdiction,
}: MappedRoster): string | undefined {
  if (checking) return rosterTexts.checking;
  if (isReady) return undefined;
  return guessingJurisdiction
    ? rosterTexts.guessingJurisdiction
    : rosterTexts.jurisdictionOpen;
}
