/** Hears what people do in Excel, once for all who watch, and lets what we did ourselves pass. */
import type {
  Block,
  SheetId,
  WorkbookEvents,
} from "../../../src/workbook/port";
import { parseAddress } from "./addresses";
import { inExcel } from "./excel-run";
import { selectedBlock } from "./selection";

export class ExcelEvents {
  private readonly watchers = new Set<WorkbookEvents>();
  private registration: Promise<void> | undefined;
  /** What we selected last, until a person selects something else. */
  private ownSelection: Block | undefined;

  /** Resolves when everything that happens from now on will be heard. @throws WorkbookFailure */
  async ready(): Promise<void> {
    this.registration ??= this.register();
    try {
      await this.registration;
    } catch (reason) {
      this.registration = undefined;
      throw reason;
    }
  }

  /** Listens until the returned function is called. What happens before the next answer of the workbook may go unheard. */
  watch(events: WorkbookEvents): () => void {
    const watcher = { ...events };
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Does what selects the block, and does not hear it. */
  async unheard(block: Block, work: () => Promise<void>): Promise<void> {
    const before = this.ownSelection;
    this.ownSelection = block;
    try {
      await work();
    } catch (reason) {
      this.ownSelection = before;
      throw reason;
    }
  }

  private register(): Promise<void> {
    return inExcel(async ({ workbook: { worksheets } }) => {
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) =>
        this.tellSelected(parseAddress(worksheetId, address)),
      );
      // Showing another sheet selects what was selected there, and some versions raise no other event for it.
      worksheets.onActivated.add(async () =>
        this.tellSelected(await selectedBlock()),
      );
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin") this.tellChanged(worksheetId);
      });
      for (const sorted of [worksheets.onRowSorted, worksheets.onColumnSorted])
        sorted.add(async ({ worksheetId }) => this.tellChanged(worksheetId));
    });
  }

  private tellSelected(block: Block | undefined): void {
    if (block === undefined || isSame(block, this.ownSelection)) return;
    this.ownSelection = undefined;
    for (const { selected } of this.watchers) selected?.(block);
  }

  private tellChanged(sheet: SheetId): void {
    for (const { changed } of this.watchers) changed?.(sheet);
  }
}

function isSame(one: Block, other: Block | undefined): boolean {
  return (
    one.sheet === other?.sheet &&
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
