/** Reads the table of mappings back, setting by setting: what cannot be read is told and left open. */
import type { ColumnRole, FactRole } from "../../core/roster/mapping";
import { ANNUAL_PAY, isHoursPerYear } from "../../core/roster/pay-period";
import { numberIn } from "../../core/number-text";
import type {
  NamedColumn,
  NamedMapping,
} from "../../core/succession/named-mapping";
import { parseReference } from "../a1";
import { SHEET_ROWS } from "../limits";
import { keptText, wordOf } from "./cell-text";
import type { FaultsOf } from "./fault";
import { type KeptMapping, sheetOfRow } from "./mapping-table";
import {
  degreeNumberWords,
  NO_COLUMN,
  NO_HEADER,
  OWNED_KEY,
  periodWords,
  roles,
  type Setting,
  settings,
  standardWords,
} from "./mapping-words";
import { isBlankRow, type TableRow } from "./table-rows";

/** A mapping for each sheet that rows are about, in the order of their first rows. */
export function readMappings(
  rows: readonly TableRow[],
  faults: FaultsOf,
): readonly KeptMapping[] {
  const sheets = new Map<string, TableRow[]>();
  for (const row of rows) {
    if (isBlankRow(row)) continue;
    const name = sheetOfRow(row);
    if (name === "")
      faults.add(row.row, 0, row.values[0] ?? null, "the name of a sheet");
    else sheets.set(name, [...(sheets.get(name) ?? []), row]);
  }
  return [...sheets].map(([sheetName, about]) => ({
    ...readMapping(about, faults),
    sheetName,
  }));
}

function readMapping(
  rows: readonly TableRow[],
  faults: FaultsOf,
): NamedMapping {
  const chosen = new Map<Setting, TableRow>();
  const columns = new Map<FactRole, NamedColumn | "none">();
  let rowKey: NamedMapping["rowKey"];
  let headerCellRow: number | undefined;
  for (const row of rows) {
    headerCellRow ??= parseReference(row.formulas[3])?.row;
    const setting = wordOf(row.values[1], settings);
    const role = wordOf(row.values[1], roles);
    if (setting !== undefined) chosen.set(setting, row);
    else if (role === undefined)
      faults.add(row.row, 1, row.values[1] ?? null, "a setting that is known");
    else {
      const column = readColumn(row, role, faults);
      if (role !== "rowKey" && column !== undefined && column !== "owned")
        columns.set(role, column);
      if (role === "rowKey" && column !== "none") rowKey = column;
    }
  }
  return {
    ...readSettings(chosen, headerCellRow, faults),
    rowKey,
    columns,
  };
}

function readColumn(
  row: TableRow,
  role: ColumnRole,
  faults: FaultsOf,
): NamedColumn | "none" | "owned" | undefined {
  const value = row.values[2] ?? null;
  const header = keptText(value);
  if (header === NO_COLUMN) return "none";
  if (header === OWNED_KEY && role === "rowKey") return "owned";
  const column = parseReference(row.formulas[3])?.column;
  if (header === undefined || (header === "" && column === undefined)) {
    faults.add(row.row, 2, value, "the name of a column");
    return undefined;
  }
  return { header, column };
}

type Settings = Omit<NamedMapping, "rowKey" | "columns">;

function readSettings(
  chosen: ReadonlyMap<Setting, TableRow>,
  headerCellRow: number | undefined,
  faults: FaultsOf,
): Settings {
  const word = <Word extends string>(
    setting: Setting,
    words: ReadonlyMap<string, Word>,
  ): Word | undefined => {
    const row = chosen.get(setting);
    if (row === undefined) return undefined;
    const value = row.values[2] ?? null;
    const found = wordOf(value, words);
    if (found === undefined)
      faults.add(row.row, 2, value, `one of ${listed(words)}`);
    return found;
  };
  const jurisdiction = keptText(chosen.get("jurisdiction")?.values[2]);
  return {
    headerRow: readHeaderRow(chosen.get("headerRow"), headerCellRow, faults),
    jurisdiction: jurisdiction?.trim() || undefined,
    degreeNumbers: word("degreeNumbers", degreeNumberWords),
    standard: word("standard", standardWords) ?? "minimum",
    pay: readPay(chosen, word, faults),
  };
}

const listed = (words: ReadonlyMap<string, string>): string =>
  [...words.keys()].map((word) => `"${word}"`).join(", ");

/** The header's cell goes along when rows are put in above it; the number that was written does not. */
function readHeaderRow(
  row: TableRow | undefined,
  headerCellRow: number | undefined,
  faults: FaultsOf,
): number {
  const value = row?.values[2] ?? null;
  if (keptText(value) === NO_HEADER) return -1;
  if (headerCellRow !== undefined) return headerCellRow;
  const number = numberIn(value);
  const isRow =
    number !== undefined &&
    Number.isInteger(number) &&
    number >= 1 &&
    number <= SHEET_ROWS;
  if (isRow) return number - 1;
  if (row !== undefined) faults.add(row.row, 2, value, "the number of a row");
  return 0;
}

function readPay(
  chosen: ReadonlyMap<Setting, TableRow>,
  word: <Word extends string>(
    setting: Setting,
    words: ReadonlyMap<string, Word>,
  ) => Word | undefined,
  faults: FaultsOf,
): NamedMapping["pay"] {
  const salary = word("salaryPeriod", periodWords);
  const midpoint = word("midpointPeriod", periodWords);
  if (salary === undefined && midpoint === undefined) return undefined;
  const row = chosen.get("hoursPerYear");
  const value = row?.values[2] ?? null;
  const hours = numberIn(value) ?? Number.NaN;
  if (row !== undefined && !isHoursPerYear(hours))
    faults.add(row.row, 2, value, "a number of hours that a year can have");
  return {
    salary: salary ?? ANNUAL_PAY.salary,
    midpoint: midpoint ?? ANNUAL_PAY.midpoint,
    hoursPerYear: isHoursPerYear(hours) ? hours : ANNUAL_PAY.hoursPerYear,
  };
}
