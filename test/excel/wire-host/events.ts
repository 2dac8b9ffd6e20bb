/** What Excel tells of by itself: people's doings, and those of the add-in, marked as such where Excel marks them. */
import { cellAddress } from "../../../src/workbook/a1";
import type { Block, SheetId } from "../../../src/workbook/port";
import type { EventMessage } from "./office-window";

const CHANGED = 10;
const ACTIVATED = 11;
const SELECTED = 14;
const ROWS_SORTED = 19;

export type Doer = "person" | "addin";

export function changedEvent(worksheetId: SheetId, doer: Doer): EventMessage {
  const triggerSource = doer === "addin" ? "ThisLocalAddin" : "Unknown";
  const changeType = "RangeEdited";
  return event(CHANGED, {
    worksheetId,
    address: "A1",
    changeType,
    triggerSource,
  });
}

export function sortedEvent(worksheetId: SheetId): EventMessage {
  return event(ROWS_SORTED, { worksheetId, address: "A1" });
}

/** Nothing in it says who selected. */
export function selectedEvent(block: Block): EventMessage {
  const first = cellAddress(block.row, block.column);
  const last = cellAddress(
    block.row + block.rows - 1,
    block.column + block.columns - 1,
  );
  const address = first === last ? first : `${first}:${last}`;
  return event(SELECTED, { worksheetId: block.sheet, address });
}

export function activatedEvent(worksheetId: SheetId): EventMessage {
  return event(ACTIVATED, { worksheetId });
}

function event(messageType: number, details: object): EventMessage {
  const message = JSON.stringify({ source: "Local", ...details });
  return { messageType, message };
}
