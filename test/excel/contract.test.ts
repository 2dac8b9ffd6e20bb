/** Excel's adapter keeps the contract of the port, and does what only Excel asks for, on the real proxies of Office.js. */
import { ExcelWorkbook } from "../../taskpane/excel/workbook";
import { contract } from "../workbook/contract";
import { excelChecks } from "./checks";
import { ExcelHost } from "./excel-host";
import { WireHost } from "./wire-host";

const host = new ExcelHost(new WireHost(), () => new ExcelWorkbook());

test.each(contract.map((check) => [check.name, check] as const))(
  "%s",
  async (_, check) => {
    await check.run(host);
  },
);

test.each(excelChecks.map((check) => [check.name, check] as const))(
  "%s",
  async (_, check) => {
    await check.run(host);
  },
);
