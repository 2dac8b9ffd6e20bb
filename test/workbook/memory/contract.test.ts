/** The workbook in memory keeps the contract of the port. */
import type { CellValue } from "../../../src/core/cell";
import { parseReference } from "../../../src/workbook/a1";
import type { Evaluate } from "../../../src/workbook/memory/memory-model";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { contract, type ContractHost, type ContractSheet } from "../contract";

class MemoryHost implements ContractHost {
  workbook = new MemoryWorkbook([]);

  get person() {
    return this.workbook.person;
  }

  async open(sheets: readonly ContractSheet[]): Promise<void> {
    this.workbook = new MemoryWorkbook(sheets, (...cell) =>
      this.evaluate(...cell),
    );
  }

  async settled(): Promise<void> {}

  /** Knows a reference to another sheet's cell, and sums and products of numbers and of cells of its own sheet. */
  private evaluate(...[formula, at, valueAt]: Parameters<Evaluate>): CellValue {
    const named = parseReference(formula);
    const sheet = this.workbook.model.sheets.find(
      ({ name }) => name === named?.sheetName,
    );
    if (named && sheet) return valueAt(sheet.id, named.row, named.column);
    const operands = formula.slice(1).split(/[*+]/);
    const numbers = operands.map((operand) => {
      const cell = parseReference(`=x!${operand}`);
      return cell
        ? Number(valueAt(at.sheet, cell.row, cell.column))
        : Number(operand);
    });
    return formula.includes("*")
      ? numbers.reduce((product, number) => product * number, 1)
      : numbers.reduce((sum, number) => sum + number, 0);
  }
}

test.each(contract.map((check) => [check.name, check] as const))(
  "%s",
  async (_, check) => {
    await check.run(new MemoryHost());
  },
);

test("the names of the contract's checks are all different", () => {
  expect(new Set(contract.map(({ name }) => name)).size).toBe(contract.length);
});
