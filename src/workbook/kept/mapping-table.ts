/**
 * The table of mappings: a few rows for each roster sheet. A column is kept by its header's name and, as the ownership of
 * our own columns is, by a formula that shows the header's cell, which the host keeps true when columns or rows move.
 */
import type { ColumnRole } from "../../core/roster/mapping";
import type {
  NamedColumn,
  NamedMapping,
} from "../../core/succession/named-mapping";
import { parseReference, referenceFormula } from "../a1";
import type { CellInput } from "../port";
import { isSameSheetName } from "../limits";
import {
  DEGREE_NUMBER_WORDS,
  NO_COLUMN,
  NO_HEADER,
  OWNED_KEY,
  PERIOD_WORDS,
  ROLE_LABELS,
  SETTING_LABELS,
  STANDARD_WORDS,
} from "./mapping-words";
import { keptText } from "./cell-text";
import { isBlankRow, type TableContent, type TableRow } from "./table-rows";
import type { TableSheet } from "./table-sheet";

/** A mapping and the sheet that it is for, as the sheet is called now. */
export interface KeptMapping extends NamedMapping {
  readonly sheetName: string;
}

export const MAPPINGS: TableSheet = {
  name: "Classbook mapping",
  about:
    "What the columns of each roster hold. The last column shows the header's cell, so that a column is known again when it moves.",
  columns: [
    { heading: "Roster sheet", width: 24, isText: true },
    { heading: "What", width: 32, isText: true },
    { heading: "Which", width: 36, isText: true },
    // A formula in a cell of texts would be shown as its own text.
    { heading: "Header's cell", width: 24, isText: false },
  ],
};

/** What is no column shows the first one's header, so that its row too follows the sheet's name. */
const FIRST_COLUMN = 0;

/** The sheet that a row is about: the one that its formula names, which follows a rename, else the one that it was kept for. */
export function sheetOfRow({ values, formulas }: TableRow): string {
  return parseReference(formulas[3])?.sheetName ?? keptText(values[0]) ?? "";
}

/** The rows that keep a mapping; those of other sheets are left as they are. */
export function mappingContent(mapping: KeptMapping): TableContent {
  return {
    rows: new Map(
      linesOf(mapping).map(({ label, which, column }) => [
        label.toLowerCase(),
        [mapping.sheetName, label, which, headerCell(mapping, column)],
      ]),
    ),
    keyOf: (row) =>
      isBlankRow(row) || !isSameSheetName(sheetOfRow(row), mapping.sheetName)
        ? undefined
        : (keptText(row.values[1]) ?? "").trim().toLowerCase(),
  };
}

interface Line {
  readonly label: string;
  readonly which: string;
  /** Whose header is shown; undefined where only the name is known. */
  readonly column: number | undefined;
}

function linesOf(mapping: KeptMapping): readonly Line[] {
  const { headerRow, jurisdiction, degreeNumbers, standard, pay } = mapping;
  const setting = (label: string, which: string | undefined): Line[] =>
    which === undefined ? [] : [{ label, which, column: FIRST_COLUMN }];
  return [
    ...setting(
      SETTING_LABELS.headerRow,
      headerRow < 0 ? NO_HEADER : String(headerRow + 1),
    ),
    ...setting(SETTING_LABELS.jurisdiction, jurisdiction),
    ...columnLines(mapping),
    ...setting(
      SETTING_LABELS.degreeNumbers,
      degreeNumbers && DEGREE_NUMBER_WORDS[degreeNumbers],
    ),
    ...setting(SETTING_LABELS.standard, STANDARD_WORDS[standard]),
    ...setting(SETTING_LABELS.salaryPeriod, pay && PERIOD_WORDS[pay.salary]),
    ...setting(
      SETTING_LABELS.midpointPeriod,
      pay && PERIOD_WORDS[pay.midpoint],
    ),
    ...setting(SETTING_LABELS.hoursPerYear, pay && String(pay.hoursPerYear)),
  ];
}

function columnLines(mapping: KeptMapping): readonly Line[] {
  const { rowKey, columns } = mapping;
  const key: readonly [ColumnRole, NamedColumn | "owned"][] =
    rowKey === undefined ? [] : [["rowKey", rowKey]];
  return [...key, ...columns].map(([role, column]) => {
    const label = ROLE_LABELS[role];
    if (column === "owned")
      return { label, which: OWNED_KEY, column: FIRST_COLUMN };
    if (column === "none")
      return { label, which: NO_COLUMN, column: FIRST_COLUMN };
    return { label, which: column.header, column: column.column };
  });
}

/** Where there is no header, the first row shows the column as well. */
function headerCell(
  { sheetName, headerRow }: KeptMapping,
  column: number | undefined,
): CellInput {
  if (column === undefined) return null;
  const row = Math.max(headerRow, 0);
  return { formula: referenceFormula({ sheetName, row, column }) };
}
