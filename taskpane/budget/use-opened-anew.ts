/** The roster as it is now, with the columns that Classbook has written since it was opened, and what the workbook keeps. */
import { useCallback } from "react";
import type { PaneHost } from "../host";
import { allKept } from "../keeping";
import { openRoster, type Opening } from "../shell/open-roster";
import type { RosterInForce } from "../shell/roster-in-force";
import type { Answered } from "../shell/use-answer";
import { useAskedAgain } from "../shell/use-asked-again";

/** Read when the part comes into sight, and whenever the roster in force was read once more. */
export function useOpenedAnew(
  host: PaneHost,
  { opened }: Pick<RosterInForce, "opened">,
  isHere: boolean,
): Answered<Opening> {
  const ask = useCallback(async () => {
    // A pay table counts as soon as it is taken, and is in the workbook a little later.
    await allKept(host.workbook);
    return openRoster(host, opened.sheet.id);
  }, [host, opened]);
  return useAskedAgain(ask, isHere);
}
