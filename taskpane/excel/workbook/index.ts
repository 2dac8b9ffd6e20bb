/** The Workbook port on Excel, through Office.js: the only code that runs anything in Excel. */
import type {
  Answer,
  Block,
  SheetSummary,
  Step,
  Workbook,
  WorkbookEvents,
} from "../../../src/workbook/port";
import { carryOut } from "./batch";
import { ExcelEvents } from "./events";
import { select, selectedBlock } from "./selection";
import { listSheets } from "./sheets";

/** Reads and writes the workbook that Excel shows beside the pane; made once, when Office is ready. */
export class ExcelWorkbook implements Workbook {
  private readonly events = new ExcelEvents();

  async sheets(): Promise<readonly SheetSummary[]> {
    await this.events.ready();
    return listSheets();
  }

  async batch(steps: readonly Step[]): Promise<readonly Answer[]> {
    await this.events.ready();
    return carryOut(steps);
  }

  async selection(): Promise<Block | undefined> {
    await this.events.ready();
    return selectedBlock();
  }

  async select(block: Block): Promise<void> {
    await this.events.ready();
    await this.events.unheard(block, () => select(block));
  }

  watch(events: WorkbookEvents): () => void {
    return this.events.watch(events);
  }
}
