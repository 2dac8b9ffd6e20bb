/** All checks of what only Excel does. */
import { cellChecks } from "./cells";
import { chartChecks } from "./charts";
import type { ExcelCheck } from "./check";
import { eventChecks } from "./events";
import { failureChecks } from "./failures";

export type { ExcelCheck } from "./check";

export const excelChecks: readonly ExcelCheck[] = [
  ...cellChecks,
  ...chartChecks,
  ...failureChecks,
  ...eventChecks,
];
