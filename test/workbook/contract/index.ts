/** The contract of the Workbook port: a list of named checks that any test runner, or a page, can run on its host. */
import { batchChecks } from "./batches";
import { chartChecks } from "./charts";
import { formulaChecks } from "./formulas";
import { hiddenRowChecks } from "./hidden-rows";
import type { ContractCheck } from "./host";
import { lookChecks } from "./looks";
import { selectionChecks } from "./selection";
import { sheetChecks } from "./sheets";
import { valueChecks } from "./values";

export type {
  ContractCheck,
  ContractHost,
  ContractPerson,
  ContractSheet,
} from "./host";

export const contract: readonly ContractCheck[] = [
  ...valueChecks,
  ...formulaChecks,
  ...sheetChecks,
  ...batchChecks,
  ...selectionChecks,
  ...lookChecks,
  ...chartChecks,
  ...hiddenRowChecks,
];
