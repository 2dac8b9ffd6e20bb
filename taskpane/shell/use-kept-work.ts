/** What the workbook keeps of this roster's choices: restored at first, kept after each run, with what went wrong. */
import { useCallback, useMemo, useState } from "react";
import type { Decisions } from "../../src/core/roster/classification";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import type { Choices } from "../mapping/choices";
import { plannersCells } from "../mapping/guessed-roster";
import { restoredChoices } from "../mapping/kept-choices";
import type { MappedRoster } from "../mapping/use-mapped-roster";
import { workContext } from "../work-context";
import type { Write } from "../writing/use-writing";
import type { OpenedWorkbook } from "./open-roster";

/** The choices that were kept for the opened sheet. */
export function useRestoredChoices({
  kept,
  sheet: { name },
  cells,
  ownColumns,
}: OpenedWorkbook): Choices {
  return useMemo(
    () => restoredChoices(kept, name, plannersCells(cells, ownColumns)),
    [kept, name, cells, ownColumns],
  );
}

interface KeepingWrite {
  readonly write: Write;
  /** Why the choices of the last run could not be kept; undefined where they are. */
  readonly notKept: string | undefined;
}

/** The same writing, after which mapping and decisions are kept in the workbook. */
export function useKeepingWrite(
  host: PaneHost,
  write: Write,
  { sheet }: Pick<OpenedWorkbook, "sheet">,
  { cells, mapping }: Pick<MappedRoster, "cells" | "mapping">,
  decisions: Decisions,
): KeepingWrite {
  const [notKept, setNotKept] = useState<string>();
  const writeAndKeep = useCallback<Write>(
    async (results, of) => {
      const outcome = await write(results, of);
      if ("problem" in outcome) return outcome;
      const { keepWork } = await import("../mapping/kept-choices");
      const work = {
        ...{ sheetName: sheet.name, cells, mapping, decisions },
        ...{ groups: of.groups, decider: results.stamp.decider },
        isComplete: outcome.report.complete,
      };
      const problem = await keepWork(host.workbook, work, workContext(host));
      setNotKept(problem && sayWorkbookProblem(problem));
      return outcome;
    },
    [host, write, sheet.name, cells, mapping, decisions],
  );
  return { write: writeAndKeep, notKept };
}
