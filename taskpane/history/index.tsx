/** The history over the workbook's own journal, loaded when it is first opened. */
import * as journal from "../../src/workbook/journal";
import type { PaneHost } from "../host";
import { HistoryPart } from "./HistoryPart";

interface HistoryProps {
  readonly host: PaneHost;
  readonly isHere: boolean;
}

export function History({ host, isHere }: HistoryProps) {
  return <HistoryPart host={host} journal={journal} isHere={isHere} />;
}
