/** Keeps the opened roster in the pane: reads it, reads it again, and notices when somebody changed it. */
import { useCallback, useEffect, useState } from "react";
import type { SheetId } from "../../src/workbook/port";
import type { PaneHost } from "../host";
import { type Opening, openRoster } from "./open-roster";
import { useAnswer } from "./use-answer";

/** A person who types does so in bursts; one reading after the burst is enough. */
const QUIET = 400;

export interface Reading {
  /** What the last reading found; undefined before the first one ended. */
  readonly opening: Opening | undefined;
  readonly busy: boolean;
  /** True when a sheet was changed after it was read. */
  readonly stale: boolean;
  /** Reads the sheet once more, or another sheet. */
  readonly read: (sheet?: SheetId) => void;
}

interface Request {
  readonly sheet: SheetId | undefined;
}

/** Opens the workbook's roster. With `follow`, changes in the sheet are read by themselves, after a pause. */
export function useOpenedRoster(host: PaneHost, follow: boolean): Reading {
  // A new object each time, so that asking for the same sheet again is another question.
  const [request, setRequest] = useState<Request>({ sheet: undefined });
  const [changedSince, setChangedSince] = useState<Request>();
  const ask = useCallback(
    () => openRoster(host, request.sheet),
    [host, request],
  );
  const { answer: opening, busy } = useAnswer(ask);
  const open = sheetOf(opening);
  const read = useCallback(
    (sheet: SheetId | undefined = open) => setRequest({ sheet }),
    [open],
  );
  useEffect(
    () =>
      host.workbook.watch({
        changed: (sheet) => {
          if (open === undefined || sheet === open) setChangedSince(request);
        },
      }),
    [host, open, request],
  );
  const stale = !busy && changedSince === request;
  useEffect(() => {
    if (!stale || !follow) return;
    const timer = setTimeout(() => read(), QUIET);
    return () => clearTimeout(timer);
  }, [stale, follow, read]);
  return { opening, busy, stale, read };
}

function sheetOf(opening: Opening | undefined): SheetId | undefined {
  return typeof opening === "object" && "cells" in opening
    ? opening.sheet.id
    : undefined;
}
