/** The workbook in memory keeps the contract of the port. */
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { contract, type ContractHost, type ContractSheet } from "../contract";
import { evaluatorOn } from "./evaluate";

class MemoryHost implements ContractHost {
  workbook = new MemoryWorkbook([]);

  get person() {
    return this.workbook.person;
  }

  async open(sheets: readonly ContractSheet[]): Promise<void> {
    this.workbook = new MemoryWorkbook(
      sheets,
      evaluatorOn(() => this.workbook.model.sheets),
    );
  }

  async settled(): Promise<void> {}
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
