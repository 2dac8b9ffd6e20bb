/** The Workbook port on the workbench's grid. */
import type { Injector, Workbook as GridWorkbook } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import {
  WorkbookFailure,
  type Answer,
  type Block,
  type FailureKind,
  type SheetId,
  type SheetSummary,
  type Step,
  type Workbook,
  type WorkbookEvents,
} from "../../src/workbook/port";
import { refusalOf, refusalOfBlock } from "../../src/workbook/preflight";
import type { Calculation } from "../grid/calculation";
import type { Grid } from "../grid/start-grid";
import {
  openWorkbook,
  storedSheet,
  type StoredSheet,
} from "../grid/stored-sheet";
import { toShortReferences } from "../grid/structured-references";
import { tableAt } from "../grid/tables";
import { blockOf, overlaps } from "./blocks";
import { GridChanges } from "./grid-changes";
import { GridListener } from "./grid-listener";
import { summaryOf } from "./sheet-summary";

/** What stays in view above a cell that is shown. */
const ROWS_ABOVE = 5;

/** Reads and writes the workbook that the grid has open when it is asked. */
export class UniverWorkbook implements Workbook {
  private readonly injector: Injector;
  private readonly listener: GridListener;

  constructor(
    private readonly grid: Grid,
    private readonly calculation: Calculation,
  ) {
    this.injector = grid.univer.__getInjector();
    this.listener = new GridListener(grid);
  }

  async sheets(): Promise<readonly SheetSummary[]> {
    await Promise.resolve();
    return this.summaries();
  }

  /** Waits for calculations under way, then carries out every step without a pause, so that nothing falls between them. */
  async batch(steps: readonly Step[]): Promise<readonly Answer[]> {
    await this.calculation.settled();
    refuse(refusalOf(steps, this.summaries()));
    if (steps.some(isChange) && this.isEditing()) refuse("cellBeingEdited");
    return this.listener.unheard(() => this.carryOut(steps));
  }

  async selection(): Promise<Block | undefined> {
    await Promise.resolve();
    return this.listener.selection();
  }

  async select(block: Block): Promise<void> {
    await Promise.resolve();
    const summaries = new Map(
      this.summaries().map((summary) => [summary.id, summary]),
    );
    refuse(refusalOfBlock(block, summaries));
    if (summaries.get(block.sheet)?.hidden === true) refuse("refused");
    this.listener.unheard(() => this.show(block));
  }

  watch(events: WorkbookEvents): () => void {
    return this.listener.watch(events);
  }

  private carryOut(steps: readonly Step[]): Answer[] {
    const changes = new GridChanges(this.injector, this.open());
    try {
      return steps.map((step) => this.answer(step, changes));
    } finally {
      changes.remember();
    }
  }

  private answer(step: Step, changes: GridChanges): Answer {
    switch (step.step) {
      case "read":
        return {
          step: "read",
          values: this.stored(step.block.sheet).values(step.block),
        };
      case "readFormulas":
        return {
          step: "readFormulas",
          formulas: this.formulas(step.block),
        };
      case "readMerges":
        return { step: "readMerges", merges: this.merges(step.block) };
      case "write":
        changes.write(step.block, step.cells);
        return { step: "write" };
      case "look":
        changes.look(step.block, step.look);
        return { step: "look" };
      case "copy":
        changes.copy(step.block, this.stored(step.block.sheet), step.to);
        return { step: "copy" };
      case "charts":
        // The grid has none: whoever asked shows them elsewhere.
        return { step: "charts", isDrawn: false };
      case "clear":
        changes.clear(step.block);
        return { step: "clear" };
      case "addSheet":
        return {
          step: "addSheet",
          sheet: changes.addSheet(step.name, step.hidden),
        };
      case "removeSheet":
        changes.removeSheet(step.sheet);
        return { step: "removeSheet" };
    }
  }

  /** As a planner would write them: within a table without the table's name. */
  private formulas(block: Block): (string | null)[][] {
    const worksheet = this.open().getSheetBySheetId(block.sheet);
    const formulas = this.stored(block.sheet).formulas(block);
    return formulas.map((line, down) =>
      line.map((formula, across) => {
        if (!worksheet || !formula?.includes("[")) return formula;
        const [row, column] = [block.row + down, block.column + across];
        const table = tableAt(this.injector, worksheet, row, column);
        return toShortReferences(formula, table?.getDisplayName());
      }),
    );
  }

  private merges(block: Block): Block[] {
    const worksheet = this.open().getSheetBySheetId(block.sheet);
    const merges = (worksheet?.getMergeData() ?? []).map((range) =>
      blockOf(block.sheet, range),
    );
    return merges.filter((merge) => overlaps(merge, block));
  }

  private show(block: Block): void {
    const workbook = this.grid.api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(block.sheet);
    if (!workbook || !sheet) return;
    if (workbook.getActiveSheet().getSheetId() !== block.sheet)
      workbook.setActiveSheet(sheet);
    sheet
      .getRange(block.row, block.column, block.rows, block.columns)
      .activate();
    sheet.scrollToCell(Math.max(0, block.row - ROWS_ABOVE), block.column);
  }

  private summaries(): SheetSummary[] {
    return this.open()
      .getSheets()
      .map((worksheet) =>
        summaryOf(
          worksheet,
          this.stored(worksheet.getSheetId()),
          this.injector,
        ),
      );
  }

  private stored(sheet: SheetId): StoredSheet {
    const workbook = this.open();
    const worksheet = workbook.getSheetBySheetId(sheet);
    if (!worksheet) throw new WorkbookFailure("sheetMissing", "unknown");
    return storedSheet(this.injector, worksheet);
  }

  private isEditing(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  private open(): GridWorkbook {
    const workbook = openWorkbook(this.injector);
    if (!workbook) throw new WorkbookFailure("connectionLost", "nothing");
    return workbook;
  }
}

function isChange({ step }: Step): boolean {
  return step !== "read" && step !== "readFormulas" && step !== "readMerges";
}

function refuse(kind: FailureKind | undefined): void {
  if (kind !== undefined) throw new WorkbookFailure(kind, "nothing");
}
