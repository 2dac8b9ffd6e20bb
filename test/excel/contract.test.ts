/** Excel's adapter keeps the contract of the port, on the real proxies of Office.js. */
import { ExcelWorkbook } from "../../taskpane/excel/workbook";
import { contract } from "../workbook/contract";
import { ExcelHost } from "./excel-host";
import { WireHost } from "./wire-host";

const wire = new WireHost();
const workbook = new ExcelWorkbook();

test.each(contract.map((check) => [check.name, check] as const))(
  "%s",
  async (_, check) => {
    await check.run(new ExcelHost(wire, workbook));
  },
);
