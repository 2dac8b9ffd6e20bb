/** The contract of the Workbook port, checked on the grid in the built page. */
import { contract } from "../../workbook/contract";
import { openPage, type OpenedPage } from "../harness";

/** What test/browser/pages/contract.ts offers. */
interface ContractPage {
  readonly contractNames: readonly string[];
  runContractCheck(name: string): Promise<string>;
}

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage("/test-contract.html");
  await opened.page.waitForFunction(() => "contractNames" in globalThis);
});

test("the page knows every check of the contract", async () => {
  const names = await opened.page.evaluate(
    () => (globalThis as unknown as ContractPage).contractNames,
  );
  expect(names).toEqual(contract.map(({ name }) => name));
});

test.each(contract.map(({ name }) => name))("%s", async (name) => {
  const outcome = await opened.page.evaluate(
    (check) => (globalThis as unknown as ContractPage).runContractCheck(check),
    name,
  );
  expect(outcome).toBe("passed");
});

test("nothing was sent, breached or complained of on the way", () => {
  expect(opened.troubles()).toEqual([]);
});
