/** The tables of a sheet, each in a part of its own. */
import { parseRange } from "../../address";
import type {
  CellContent,
  CellRange,
  TableColumn,
  TableDocument,
  TableTotal,
} from "../../document";
import { damaged } from "../../fault";
import type { Place } from "../../problem";
import { doOverlap } from "../merges";
import { fromStored } from "../../formula/stored";
import { withTableName } from "../../formula/this-table";
import type { Package } from "../../package/package";
import { attribute, decodeStored, flag } from "../../xml/text";
import type { Tally } from "./tally";

interface ListedColumn {
  readonly attributes: string;
  calculated: string;
  total: string;
}

/** @throws FileFault where the part is broken or its extent does not fit its columns. */
export async function readTable(
  source: Package,
  part: string,
  tally: Tally,
): Promise<TableDocument> {
  const columns: ListedColumn[] = [];
  let table = "";
  let look = "";
  let filterButtons = false;
  let taking: "calculated" | "total" | undefined;
  await source.scan(part, {
    open: (name, attributes) => {
      if (name === "table") table ||= attributes;
      else if (name === "autoFilter") filterButtons = true;
      else if (name === "filterColumn") tally.add("filter");
      else if (name === "tableColumn")
        columns.push({ attributes, calculated: "", total: "" });
      else if (name === "calculatedColumnFormula") taking = "calculated";
      else if (name === "totalsRowFormula") taking = "total";
      else if (name === "tableStyleInfo") look = attributes;
    },
    text: (text) => {
      const column = columns.at(-1);
      if (column && taking) column[taking] += text;
    },
    close: () => {
      taking = undefined;
    },
  });
  return tableOf(table, columns, { look, filterButtons }, part);
}

function tableOf(
  attributes: string,
  columns: readonly ListedColumn[],
  { look, filterButtons }: { look: string; filterButtons: boolean },
  part: string,
): TableDocument {
  const range = parseRange(attribute(attributes, "ref") ?? "");
  const name =
    attribute(attributes, "displayName") ?? attribute(attributes, "name") ?? "";
  if (range === undefined || range.right - range.left + 1 !== columns.length) {
    throw damaged({ part }, "tableExtent");
  }
  const style = attribute(look, "name");
  return {
    name: decodeStored(name),
    range,
    headerRow: attribute(attributes, "headerRowCount") !== "0",
    totalsRow: Number(attribute(attributes, "totalsRowCount") ?? 0) > 0,
    columns: columns.map((column) => tableColumn(column, decodeStored(name))),
    filterButtons,
    ...(style !== undefined && { look: style }),
    rowStripes: flag(look, "showRowStripes") ?? false,
  };
}

function tableColumn(
  { attributes, calculated, total }: ListedColumn,
  table: string,
): TableColumn {
  const totals = tableTotal(attributes, readFormula(total, table));
  return {
    name: decodeStored(attribute(attributes, "name") ?? ""),
    ...(calculated.trim() !== "" && { formula: fromStored(calculated.trim()) }),
    ...(totals && { totals }),
  };
}

function readFormula(stored: string, table: string): string {
  return withTableName(fromStored(stored.trim()), table);
}

function tableTotal(
  attributes: string,
  formula: string,
): TableTotal | undefined {
  const kind = attribute(attributes, "totalsRowFunction");
  if (kind === "custom") return { formula };
  if (kind !== undefined && kind !== "none") return { function: kind };
  const label = attribute(attributes, "totalsRowLabel");
  return label === undefined ? undefined : { label: decodeStored(label) };
}

/** Puts the tables' names into the formulas of their cells where they were left out. @throws FileFault where tables overlap. */
export function nameTables(
  rows: (CellContent | undefined)[][],
  tables: readonly TableDocument[],
  place: Place,
): void {
  if (doOverlap(tables.map(({ range }) => range)))
    throw damaged(place, "tablesOverlap");
  rows.forEach((cells, row) => {
    if (!cells.some((cell) => cell?.formula?.includes("["))) return;
    for (const { name, range } of tables) {
      if (row >= range.top && row <= range.bottom)
        nameTable(cells, name, range);
    }
  });
}

function nameTable(
  cells: (CellContent | undefined)[],
  table: string,
  { left, right }: CellRange,
): void {
  const last = Math.min(right, cells.length - 1);
  for (let column = left; column <= last; column++) {
    const cell = cells[column];
    if (!cell?.formula?.includes("[")) continue;
    cells[column] = { ...cell, formula: withTableName(cell.formula, table) };
  }
}
