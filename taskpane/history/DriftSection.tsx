/** What would change if the run were made today, without writing anything. */
import { Button } from "@fluentui/react-components";
import { isSameSheetName } from "../../src/workbook/limits";
import {
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";
import { problemBehind } from "../../src/workbook/stop";
import type { WorkContext } from "../../src/workbook/context";
import { useAnnounce } from "../shell/announcer";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { type RosterInForce, useRosterInForce } from "../shell/roster-in-force";
import { Section } from "../shell/Section";
import { ALL_CHANGES, type AboutRun } from "./ChangesSection";
import { ChangeTable } from "./ChangeTable";
import { compareToday } from "./compare-today";
import type { Drift } from "./drift";
import { driftTexts } from "../texts/history";
import { useRunWork } from "./use-run-work";
import { type ShowKey, useShowKey } from "./use-show-key";

const SHOWN = 200;

export function DriftSection({ host, journal, run }: AboutRun) {
  const inForce = useRosterInForce();
  const announce = useAnnounce();
  const showKey = useShowKey(host, run);
  const work = useRunWork<Drift | WorkbookProblem>(host);
  const roster = isOf(inForce, run.sheetName) ? inForce : undefined;
  const compare = async (today: RosterInForce): Promise<void> => {
    const drift = await work.begin((context) =>
      driftToday({ host, journal, run }, today, context),
    );
    announce("problem" in drift ? sayWorkbookProblem(drift) : sayDrift(drift));
  };
  return (
    <Section heading={driftTexts.heading}>
      <p>{driftTexts.about}</p>
      {roster === undefined && <p>{driftTexts.noRoster(run.sheetName)}</p>}
      <Button
        disabledFocusable={roster === undefined || work.busy}
        onClick={() => roster && void compare(roster)}
      >
        {driftTexts.compare}
      </Button>
      {work.busy && <Busy label={driftTexts.comparing} />}
      {!work.busy && work.outcome !== undefined && (
        <Found outcome={work.outcome} showKey={showKey} />
      )}
    </Section>
  );
}

async function driftToday(
  { host, journal, run }: AboutRun,
  today: RosterInForce,
  context: WorkContext,
): Promise<Drift | WorkbookProblem> {
  try {
    const { workbook } = host;
    const changes = await journal.readChanges(
      workbook,
      run.id,
      context,
      ALL_CHANGES,
    );
    return "problem" in changes
      ? changes
      : await compareToday(workbook, changes, today);
  } catch (reason) {
    return problemBehind(reason);
  }
}

/** The comparison needs the roster to be understood, and to be the one that the run was about. */
function isOf(inForce: RosterInForce | undefined, sheetName: string): boolean {
  return (
    inForce !== undefined &&
    inForce.roster.isReady &&
    isSameSheetName(inForce.opened.sheet.name, sheetName)
  );
}

interface FoundProps {
  readonly outcome: Drift | WorkbookProblem;
  readonly showKey: ShowKey;
}

function Found({ outcome, showKey }: FoundProps) {
  if ("problem" in outcome)
    return <Notice intent="error">{sayWorkbookProblem(outcome)}</Notice>;
  const { drifted } = outcome;
  const shown = drifted.slice(0, SHOWN);
  return (
    <>
      <p>{sayDrift(outcome)}</p>
      {shown.length > 0 && (
        <ChangeTable
          caption={driftTexts.caption(shown.length)}
          headers={[driftTexts.then, driftTexts.today]}
          lines={shown.map(({ key, column, then, today }) => {
            return { key, column, first: then, second: today };
          })}
          showKey={showKey}
        />
      )}
    </>
  );
}

function sayDrift({ same, drifted, notCompared }: Drift): string {
  const compared = same + drifted.length;
  const found =
    drifted.length === 0
      ? driftTexts.none(compared)
      : driftTexts.found(drifted.length, compared);
  return notCompared === 0
    ? found
    : `${found} ${driftTexts.notCompared(notCompared)}`;
}
