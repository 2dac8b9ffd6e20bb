/** Taking any `load` or `sync` out of the adapter fails a check: none is there for nothing, and none can be forgotten. */
import { contract } from "../workbook/contract";
import { adapterWithout, type Call, callsOfExcel } from "./altered-adapter";
import { excelChecks } from "./checks";
import { ExcelHost } from "./excel-host";
import { WireHost } from "./wire-host";

const checks = [...excelChecks, ...contract];
const calls = callsOfExcel();

test("the adapter has loads and syncs to take out", () => {
  const names = calls.map(({ name }) => name.split(".").at(-1));
  expect(new Set(names)).toEqual(new Set(["load", "sync"]));
  expect(calls.length).toBeGreaterThan(12);
});

test("an adapter with nothing taken out passes every check", async () => {
  expect(await failingCheck(undefined)).toBeUndefined();
}, 60_000);

test.each(calls.map((call) => [call.name, call] as const))(
  "without %s a check fails",
  async (_, call) => {
    expect(await failingCheck(call)).toBeDefined();
  },
  60_000,
);

/** The first check that an adapter without the call does not pass, and how. */
async function failingCheck(
  call: Call | undefined,
): Promise<string | undefined> {
  const host = new ExcelHost(new WireHost(), () => adapterWithout(call));
  for (const check of checks) {
    try {
      await check.run(host);
    } catch (reason) {
      return `${check.name}: ${String(reason)}`;
    }
  }
  return undefined;
}
