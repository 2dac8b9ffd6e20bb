/** What the objects of one request share: the model, and what the request did to it. */
import type { MemoryModel } from "../../../src/workbook/memory/memory-model";
import type { MemorySheet } from "../../../src/workbook/memory/memory-sheet";
import type { Block, SheetId } from "../../../src/workbook/port";
import { OfficeError } from "./wire";

/** Names of the events that were registered, as the wire writes them. */
export type Registered = Set<string>;

export class RequestScope {
  /** Sheets whose cells the request changed. */
  readonly changed = new Set<SheetId>();
  selected: Block | undefined;
  /** Formulas that the request wrote while calculation was suspended: they have no value before the next request. */
  private readonly uncalculated = new Set<string>();
  private isSuspended = false;

  constructor(
    readonly model: MemoryModel,
    readonly registered: Registered,
    /** Where a range has more cells than this, null is given in their place. */
    readonly cellsGiven: number,
  ) {}

  /** @throws OfficeError where no sheet has the id or the name. */
  sheet(idOrName: string): MemorySheet {
    const sheet = this.sheetOrNone(idOrName);
    if (sheet === undefined) throw new OfficeError("ItemNotFound");
    return sheet;
  }

  sheetOrNone(idOrName: string): MemorySheet | undefined {
    const { sheets } = this.model;
    return (
      sheets.find(({ id }) => id === idOrName) ??
      sheets.find(({ name }) => name === idOrName)
    );
  }

  /** Every change goes through here. @throws OfficeError where the sheet is protected. */
  change(sheet: MemorySheet, work: () => void): void {
    if (sheet.protected) throw new OfficeError("AccessDenied");
    work();
    this.changed.add(sheet.id);
  }

  suspendCalculation(): void {
    this.isSuspended = true;
  }

  wroteFormula(sheet: SheetId, row: number, column: number): void {
    if (this.isSuspended) this.uncalculated.add(`${sheet} ${row} ${column}`);
  }

  isCalculated(sheet: SheetId, row: number, column: number): boolean {
    return (
      this.uncalculated.size === 0 ||
      !this.uncalculated.has(`${sheet} ${row} ${column}`)
    );
  }
}
