/** A workbook held in memory that keeps the whole port: for tests, and for work on cells that no grid shows. */
import type { CellValue } from "../../core/cell";
import { refusalOf, refusalOfBlock } from "../preflight";
import {
  type Answer,
  type Block,
  type FailureKind,
  type SheetSummary,
  type Step,
  type Workbook,
  type WorkbookEvents,
  WorkbookFailure,
} from "../port";
import { type Evaluate, MemoryModel } from "./memory-model";
import { overlaps } from "../overlap";
import type { SheetContent } from "./memory-sheet";
import { Person } from "./person";

export class MemoryWorkbook implements Workbook {
  /** Whoever sits at the sheet: what they do raises events, what comes through the port does not. */
  readonly person: Person;
  readonly model: MemoryModel;

  constructor(sheets: readonly SheetContent[], evaluate?: Evaluate) {
    this.model = new MemoryModel(sheets, evaluate);
    this.person = new Person(this.model);
  }

  async sheets(): Promise<readonly SheetSummary[]> {
    await Promise.resolve();
    return this.model.sheets.map((sheet) => sheet.summary());
  }

  /** Refuses a batch before its first step, so a refused batch has changed nothing. */
  async batch(steps: readonly Step[]): Promise<readonly Answer[]> {
    await Promise.resolve();
    refuse(refusalOf(steps, this.model.sheets));
    return steps.map((step) => this.carryOut(step));
  }

  async selection(): Promise<Block | undefined> {
    await Promise.resolve();
    return this.model.selected;
  }

  async select(block: Block): Promise<void> {
    await Promise.resolve();
    refuse(
      refusalOfBlock(
        block,
        new Map(this.model.sheets.map(({ id }) => [id, true])),
      ),
    );
    if (this.model.sheet(block.sheet).hidden) refuse("refused");
    this.model.selected = block;
  }

  watch(events: WorkbookEvents): () => void {
    const listener = { ...events };
    this.model.listeners.add(listener);
    return () => this.model.listeners.delete(listener);
  }

  private carryOut(step: Step): Answer {
    switch (step.step) {
      case "read":
        return { step: "read", values: this.values(step.block) };
      case "readFormulas":
        return { step: "readFormulas", formulas: this.formulas(step.block) };
      case "readMerges":
        return { step: "readMerges", merges: this.merges(step.block) };
      case "write":
        this.model.write(step.block, step.cells);
        return { step: "write" };
      case "look":
        this.model.sheet(step.block.sheet).addLook(step.block, step.look);
        return { step: "look" };
      case "copy":
        this.model
          .sheet(step.to)
          .copyFrom(this.model.sheet(step.block.sheet), step.block);
        return { step: "copy" };
      case "charts":
        this.model.sheet(step.sheet).setCharts(step.charts);
        return { step: "charts", isDrawn: true };
      case "clear":
        this.model.sheet(step.block.sheet).clear(step.block);
        return { step: "clear" };
      case "addSheet":
        return {
          step: "addSheet",
          sheet: this.model.addSheet({ ...step, cells: [] }).id,
        };
      case "removeSheet":
        this.model.removeSheet(step.sheet);
        return { step: "removeSheet" };
    }
  }

  private values(block: Block): CellValue[][] {
    const sheet = this.model.sheet(block.sheet);
    return mapCells(block, (row, column) => {
      const { value, formula } = sheet.cellAt(row, column);
      return formula === undefined
        ? value
        : this.model.valueAt(block.sheet, row, column);
    });
  }

  private formulas(block: Block): (string | null)[][] {
    const sheet = this.model.sheet(block.sheet);
    return mapCells(
      block,
      (row, column) => sheet.cellAt(row, column).formula ?? null,
    );
  }

  private merges(block: Block): Block[] {
    return this.model
      .sheet(block.sheet)
      .merges.filter((merge) => overlaps(merge, block));
  }
}

/** Plain loops: tests read blocks by the million. */
function mapCells<Cell>(
  block: Block,
  cellAt: (row: number, column: number) => Cell,
): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    const cells: Cell[] = [];
    for (let across = 0; across < block.columns; across += 1)
      cells.push(cellAt(row, block.column + across));
    rows.push(cells);
  }
  return rows;
}

function refuse(kind: FailureKind | undefined): void {
  if (kind !== undefined) throw new WorkbookFailure(kind, "nothing");
}
