/** Opening and saving as a planner asks for them: with a question first wherever something would be lost. */
import { useState } from "react";
import type { Loss } from "../../src/files";
import type { WorkbookSession } from "./workbook-session";

export interface FileActions {
  /** The file that waits for an answer, since the open workbook has unsaved changes. */
  readonly waiting: File | undefined;
  /** What the copy that waits for an answer would leave out. */
  readonly losses: readonly Loss[] | undefined;
  open(file: File): void;
  discard(): void;
  save(): void;
  saveAnyway(): void;
  cancel(): void;
}

export function useFileActions(session: WorkbookSession): FileActions {
  const [waiting, setWaiting] = useState<File>();
  const [losses, setLosses] = useState<readonly Loss[]>();
  const cancel = () => {
    setWaiting(undefined);
    setLosses(undefined);
  };
  const saveAnyway = () => {
    cancel();
    void session.save();
  };
  return {
    waiting,
    losses,
    cancel,
    saveAnyway,
    open(file) {
      if (session.state.get().isChanged) setWaiting(file);
      else void session.open(file);
    },
    discard() {
      const file = waiting;
      cancel();
      if (file) void session.open(file);
    },
    save() {
      setWaiting(undefined);
      const lost = session.losses();
      if (lost.length > 0) setLosses(lost);
      else saveAnyway();
    },
  };
}
