/** Excel for tests: the real proxies of Office.js, answered by a workbook in memory that carries out whatever is on the wire. */
import type {
  Evaluate,
  MemoryModel,
} from "../../../src/workbook/memory/memory-model";
import type { SheetContent } from "../../../src/workbook/memory/memory-sheet";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type {
  Block,
  SheetId,
  WorkbookEvents,
} from "../../../src/workbook/port";
import {
  activatedEvent,
  changedEvent,
  selectedEvent,
  sortedEvent,
} from "./events";
import type { Fault } from "./faults";
import { type EventMessage, OfficeWindow } from "./office-window";
import { RequestRun } from "./request-run";
import { RequestScope } from "./request-scope";
import { refusal, type RequestBody, type Response } from "./wire";
import { workbookObject } from "./workbook-object";

export type { Fault } from "./faults";
export type { RequestBody } from "./wire";

/** What Excel on the web takes and gives in one request. */
const LIMIT_BYTES = 5 * 1024 * 1024;
const WAITS_FOR_CELL_EDIT = 64;

/** What went over the wire in one request. */
export interface Exchange {
  readonly sent: number;
  readonly answered: number;
}

export class WireHost {
  book = new MemoryWorkbook([]);
  /** Requests so far, with their sizes in bytes. */
  readonly exchanges: Exchange[] = [];
  /** Called before each request is carried out: people act here, and faults come from here. */
  beforeRequest: ((body: RequestBody) => Fault | undefined | void) | undefined;
  /** For how many more requests a cell is being edited. */
  editedFor = 0;
  /** Whether Excel knows how to wait until no cell is being edited. */
  canWait = true;
  /** How many cells of a range Excel gives at once. */
  cellsGiven = 5_000_000;
  private readonly registered = new Set<string>();
  private readonly office = new OfficeWindow((body, flags) =>
    this.exchange(body, flags),
  );
  private readonly listener: WorkbookEvents = {
    selected: (block) => this.tellSelected(block),
    changed: (sheet) =>
      this.raise("DataChangedEvent", changedEvent(sheet, "person")),
  };
  private shownSheet: SheetId | undefined;

  constructor() {
    (globalThis as { Excel?: unknown }).Excel = this.office.Excel;
  }

  get model(): MemoryModel {
    return this.book.model;
  }

  /** Puts these sheets in the place of all that was open. */
  open(sheets: readonly SheetContent[], evaluate?: Evaluate): void {
    this.show(new MemoryWorkbook(sheets, evaluate));
  }

  /** Opens a workbook that others have a hand in as well. */
  show(book: MemoryWorkbook): void {
    this.book.model.listeners.delete(this.listener);
    this.book = book;
    this.model.doesFilterMisplace = true;
    this.shownSheet = this.model.selected?.sheet;
    this.model.listeners.add(this.listener);
  }

  /** Sorts as some versions of Excel tell of it: by its own event and no other. */
  tellSorted(sheet: SheetId): void {
    this.raise("RowSortedEvent", sortedEvent(sheet));
  }

  /** A person goes to another sheet by its tab, where what was selected there is selected. */
  activate(block: Block): void {
    this.model.selected = block;
    this.shownSheet = block.sheet;
    this.raise("ActivatedEvent", activatedEvent(block.sheet));
  }

  private async exchange(body: RequestBody, flags: number): Promise<Response> {
    // Nothing is answered before whoever asked has gone on waiting.
    await Promise.resolve();
    const fault = this.beforeRequest?.(body) ?? undefined;
    const sent = byteLength(body);
    const response = this.answer(body, flags, sent, fault);
    const answered = byteLength(response.Body);
    this.exchanges.push({ sent, answered });
    return answered > LIMIT_BYTES
      ? refusal("ResponsePayloadSizeLimitExceeded")
      : response;
  }

  private answer(
    body: RequestBody,
    flags: number,
    sent: number,
    fault: Fault | undefined,
  ): Response {
    if (sent > LIMIT_BYTES) return refusal("RequestPayloadSizeLimitExceeded");
    if (this.isBeingEdited(flags))
      return refusal("InvalidOperationInCellEditMode");
    if (fault?.fault === "refused") return refusal(fault.code);
    const scope = new RequestScope(
      this.model,
      this.registered,
      this.cellsGiven,
    );
    const run = new RequestRun(workbookObject(scope), body);
    const isCut = fault?.fault === "middle";
    const response = run.carryOut(
      isCut ? Math.floor(body.Actions.length * fault.share) : undefined,
    );
    this.tellOwn(scope);
    return fault === undefined ? response : refusal("RequestAborted");
  }

  private isBeingEdited(flags: number): boolean {
    if (this.editedFor === 0) return false;
    if (this.canWait && (flags & WAITS_FOR_CELL_EDIT) !== 0) {
      this.editedFor = 0;
      return false;
    }
    this.editedFor -= 1;
    return true;
  }

  private tellOwn({ changed, selected }: RequestScope): void {
    for (const sheet of changed)
      this.raise("DataChangedEvent", changedEvent(sheet, "addin"));
    if (selected !== undefined) this.tellSelected(selected);
  }

  private tellSelected(block: Block): void {
    if (this.shownSheet !== block.sheet)
      this.raise("ActivatedEvent", activatedEvent(block.sheet));
    this.shownSheet = block.sheet;
    this.raise("SelectionChangedEvent", selectedEvent(block));
  }

  private raise(name: string, event: EventMessage): void {
    if (this.registered.has(name)) this.office.raise([event]);
  }
}

function byteLength(message: unknown): number {
  return Buffer.byteLength(JSON.stringify(message));
}
