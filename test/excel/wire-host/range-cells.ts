/** The cells of a range as Excel gives them, and as it takes them. */
import { isCellError } from "../../../src/core/cell";
import { CELL_TEXT_LENGTH } from "../../../src/workbook/limits";
import type { MemorySheet } from "../../../src/workbook/memory/memory-sheet";
import type { Block } from "../../../src/workbook/port";
import { numberFormatsIn } from "./number-formats";
import type { RequestScope } from "./request-scope";
import { typedInput } from "./typed-input";
import { OfficeError } from "./wire";

export class RangeCells {
  private readonly sheet: MemorySheet;

  constructor(
    private readonly scope: RequestScope,
    private readonly block: Block,
  ) {
    this.sheet = scope.sheet(block.sheet);
  }

  /** Blanks and errors are texts here, as in Excel. */
  values(): unknown[][] | null {
    return this.each((row, column) => this.value(row, column));
  }

  valueTypes(): unknown[][] | null {
    return this.each((row, column) => {
      const { value, formula } = this.sheet.cellAt(row, column);
      if (formula === undefined && value === null) return "Empty";
      const shown =
        formula === undefined
          ? value
          : (this.scope.model.valueAt(this.block.sheet, row, column) ?? 0);
      if (isCellError(shown)) return "Error";
      if (typeof shown === "string") return "String";
      return typeof shown === "boolean" ? "Boolean" : "Double";
    });
  }

  /** Where a cell holds no formula its value stands instead, without the apostrophe that kept it a text. */
  formulas(): unknown[][] | null {
    return this.each(
      (row, column) =>
        this.sheet.cellAt(row, column).formula ?? this.value(row, column),
    );
  }

  /** @throws OfficeError where the cells do not fit the range, or a text is too long for a cell. */
  put(given: unknown): void {
    const rows = this.fitted(given);
    const formats = numberFormatsIn(this.sheet, this.block);
    this.scope.change(this.sheet, () => {
      const errors: [number, number, string][] = [];
      const inputs = rows.map((cells, row) =>
        cells.map((cell, column) => {
          const typed = typedInput(cell, formats[row]?.[column] === "@");
          if (typeof typed !== "object" || typed === null) return typed;
          if ("error" in typed) {
            errors.push([row, column, typed.error]);
            return undefined;
          }
          const { row: top, column: left } = this.block;
          this.scope.wroteFormula(this.sheet.id, top + row, left + column);
          return typed;
        }),
      );
      this.scope.model.write(this.block, inputs);
      for (const [row, column, error] of errors) this.hold(row, column, error);
    });
  }

  private hold(row: number, column: number, error: string): void {
    const cells = (this.sheet.rows[this.block.row + row] ??= []);
    cells[this.block.column + column] = { value: { error } };
  }

  private value(row: number, column: number): unknown {
    const { value, formula } = this.sheet.cellAt(row, column);
    if (formula === undefined) return shownAs(value);
    if (!this.scope.isCalculated(this.sheet.id, row, column)) return 0;
    return shownAs(
      this.scope.model.valueAt(this.block.sheet, row, column) ?? 0,
    );
  }

  private each(
    cellAt: (row: number, column: number) => unknown,
  ): unknown[][] | null {
    const { row, column, rows, columns } = this.block;
    if (rows * columns > this.scope.cellsGiven) return null;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) =>
        cellAt(row + down, column + across),
      ),
    );
  }

  private fitted(given: unknown): readonly (readonly unknown[])[] {
    const { rows, columns } = this.block;
    const fits =
      Array.isArray(given) &&
      given.length === rows &&
      given.every(
        (cells: unknown) => Array.isArray(cells) && cells.length === columns,
      );
    if (!fits) throw new OfficeError("InvalidArgument");
    const cells = given as readonly (readonly unknown[])[];
    if (cells.some((row) => row.some(isTooLong)))
      throw new OfficeError("InvalidArgument");
    return cells;
  }
}

function shownAs(value: ReturnType<MemorySheet["cellAt"]>["value"]): unknown {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function isTooLong(cell: unknown): boolean {
  return (
    typeof cell === "string" &&
    cell.length > CELL_TEXT_LENGTH + (cell.startsWith("'") ? 1 : 0)
  );
}
