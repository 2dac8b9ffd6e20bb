/** The port: all that the product asks of a workbook, in whichever host it is open. */
import type { CellValue } from "../core/cell";

/** Names a sheet for as long as it lives; a rename does not change it. */
export type SheetId = string;

/** A rectangle of cells; row and column count from 0. */
export interface Block {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle within a sheet that need not name the sheet. */
export type Area = Omit<Block, "sheet">;

export interface TableSummary {
  readonly name: string;
  readonly block: Block;
  readonly hasTotals: boolean;
}

export interface SheetSummary {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Whether a filter or a person hides rows among the used ones; they are read and written like the others. */
  readonly hasHiddenRows: boolean;
  /** Extent of the used cells, counted from A1: a sheet with one value in B3 has 3 rows and 2 columns. */
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly TableSummary[];
}

/** A formula of ours, with its leading "=". Only this, never a text, can become a formula. */
export interface FormulaInput {
  readonly formula: string;
}

/** What to put in a cell: a text stays a text whatever it begins with; `null` empties the cell; `undefined` leaves it as it is. */
export type CellInput =
  string | number | boolean | null | FormulaInput | undefined;

/** How cells look. What is left out stays as it is. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  /** Of the block's columns, in characters of the default font. */
  readonly columnWidth?: number;
}

/** A chart of columns over cells of its sheet. */
export interface ChartInput {
  /** Tells it from the others of its sheet. */
  readonly title: string;
  /** One column, and beside each of its cells the amount of it. */
  readonly categories: Area;
  readonly values: Area;
  /** The cells that it covers. */
  readonly place: Area;
}

/** One step of a batch. */
export type Step =
  | { readonly step: "read"; readonly block: Block }
  | { readonly step: "readFormulas"; readonly block: Block }
  /** Asks for the merged areas that touch the block; once before a run, since in Excel the question clears undo. */
  | { readonly step: "readMerges"; readonly block: Block }
  | {
      readonly step: "write";
      readonly block: Block;
      readonly cells: readonly (readonly CellInput[])[];
    }
  | { readonly step: "look"; readonly block: Block; readonly look: CellLook }
  /** Copies contents, formulas as they read, to the same cells of another sheet, whatever a filter hides. */
  | { readonly step: "copy"; readonly block: Block; readonly to: SheetId }
  /** Makes these the charts of ours on a sheet: those of other titles go, a planner's own stay as they are. */
  | {
      readonly step: "charts";
      readonly sheet: SheetId;
      readonly charts: readonly ChartInput[];
    }
  /** Takes contents and looks away; column widths and charts stay. */
  | { readonly step: "clear"; readonly block: Block }
  | {
      readonly step: "addSheet";
      readonly name: string;
      readonly hidden: boolean;
    }
  | { readonly step: "removeSheet"; readonly sheet: SheetId };

/** The answer to each step, in the same order. Formulas carry their "="; `null` where a cell holds none. */
export type Answer =
  | {
      readonly step: "read";
      readonly values: readonly (readonly CellValue[])[];
    }
  | {
      readonly step: "readFormulas";
      readonly formulas: readonly (readonly (string | null)[])[];
    }
  | { readonly step: "readMerges"; readonly merges: readonly Block[] }
  | { readonly step: "addSheet"; readonly sheet: SheetId }
  /** False where the host has no charts, and then nothing was done. */
  | { readonly step: "charts"; readonly isDrawn: boolean }
  | { readonly step: "write" | "look" | "copy" | "clear" | "removeSheet" };

/**
 * Why a host refused or lost a batch. `applied` says what is known of its effect:
 * "nothing" when the workbook is surely as before, "unknown" when some of it may have taken effect.
 */
export class WorkbookFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly applied: "nothing" | "unknown",
  ) {
    super(`The workbook did not take the batch: ${kind}`);
    this.name = "WorkbookFailure";
  }
}

export type FailureKind =
  | "cellBeingEdited"
  | "sheetMissing"
  | "sheetProtected"
  | "outsideSheet"
  | "nameTaken"
  | "tooLarge"
  | "connectionLost"
  | "refused";

/** What happened in the workbook that we did not do ourselves. */
export interface WorkbookEvents {
  readonly selected?: (block: Block) => void;
  readonly changed?: (sheet: SheetId) => void;
}

export interface Workbook {
  /** Every sheet in tab order, hidden ones included. */
  sheets(): Promise<readonly SheetSummary[]>;
  /**
   * Carries out the steps in their order in one round trip, so that nobody's edit falls between them.
   * @throws WorkbookFailure
   */
  batch(steps: readonly Step[]): Promise<readonly Answer[]>;
  /** What is selected now; undefined when no cells are. */
  selection(): Promise<Block | undefined>;
  /** Shows the block and selects it. */
  select(block: Block): Promise<void>;
  /** Listens until the returned function is called. */
  watch(events: WorkbookEvents): () => void;
}
