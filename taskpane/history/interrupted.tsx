/** The look for interrupted runs at the start of the pane, in a script of its own so that the pane need not wait for it. */
import * as journal from "../../src/workbook/journal";
import type { PaneHost } from "../host";
import { InterruptedBanner } from "./InterruptedBanner";

interface InterruptedProps {
  readonly host: PaneHost;
  readonly onShowHistory: () => void;
}

export function Interrupted({ host, onShowHistory }: InterruptedProps) {
  return (
    <InterruptedBanner
      host={host}
      journal={journal}
      onShowHistory={onShowHistory}
    />
  );
}
