/** A page that runs the contract of the Workbook port on the grid; the browser test asks it for one check after another. */
import { contract } from "../../workbook/contract";
import { startGridHost } from "../contract/grid-host";

const host = startGridHost();

Object.assign(globalThis, {
  contractNames: contract.map(({ name }) => name),
  async runContractCheck(name: string): Promise<string> {
    const check = contract.find((one) => one.name === name);
    if (!check) return `There is no check "${name}".`;
    return check.run(host).then(
      () => "passed",
      (reason: unknown) =>
        reason instanceof Error ? reason.message : String(reason),
    );
  },
});
