/** What a host must offer so that the contract of the Workbook port can be checked on it. */
import type { CellValue } from "../../../src/core/cell";
import type {
  Block,
  CellInput,
  SheetId,
  Workbook,
} from "../../../src/workbook/port";

/** One named check; it passes when `run` resolves. It opens its own sheets, so checks run in any order. */
export interface ContractCheck {
  readonly name: string;
  run(host: ContractHost): Promise<void>;
}

type Area = Omit<Block, "sheet">;

/** A sheet to open; formulas lie over `cells`, which give their last known results. */
export interface ContractSheet {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formulas?: readonly {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly tables?: readonly (Area & {
    readonly name: string;
    readonly hasTotals: boolean;
  })[];
  readonly merges?: readonly Area[];
}

/** What a person does at the sheet, past the port. Each resolves when it is done; events may follow it. */
export interface ContractPerson {
  edit(
    sheet: SheetId,
    row: number,
    column: number,
    input: CellInput,
  ): void | Promise<void>;
  select(block: Block): void | Promise<void>;
  renameSheet(sheet: SheetId, name: string): void | Promise<void>;
  insertRows(sheet: SheetId, at: number, count: number): void | Promise<void>;
  hideRows(sheet: SheetId, at: number, count: number): void | Promise<void>;
  insertColumns(
    sheet: SheetId,
    at: number,
    count: number,
  ): void | Promise<void>;
}

export interface ContractHost {
  /** The port onto the sheets opened last. */
  readonly workbook: Workbook;
  readonly person: ContractPerson;
  /** Puts these sheets, in this order, in the place of all that was open, with A1 of the first visible one selected. */
  open(sheets: readonly ContractSheet[]): Promise<void>;
  /** Resolves when the host has calculated its formulas and raised its events. */
  settled(): Promise<void>;
}
