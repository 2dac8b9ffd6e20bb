/**
 * The sheet of a budget's choices: which columns of the roster it reads, and the plan. A column is kept by its header's
 * name and by a formula that shows the header's cell, which the host keeps true when columns or rows move.
 */
import type { BudgetPlan } from "../../core/budget/budget-plan";
import type { NamedColumn } from "../../core/succession/named-mapping";
import type { NamedPositions } from "../../core/succession/named-positions";
import { referenceFormula } from "../a1";
import type { CellInput } from "../port";
import { keptText } from "./cell-text";
import { isPlanLabel, planLines } from "./plan-terms";
import {
  fundLabel,
  HEADER_LABEL,
  NO_HEADER,
  POSITION_LABELS,
  POSITION_SETTINGS,
  type PositionSetting,
  type PositionSettings,
  SHEET_LABEL,
  vacantLabel,
} from "./position-words";
import type { TableContent, TableRow } from "./table-rows";
import type { TableSheet } from "./table-sheet";

/** A budget's mapping and the sheet that it is for, as the sheet is called now. */
export interface KeptPositions extends NamedPositions {
  readonly sheetName: string;
}

export const BUDGET_CHOICES: TableSheet = {
  name: "Classbook budget choices",
  about:
    "What the pane builds the budget from: the columns of the roster and the plan. The last column shows the header's cell, so that a column is known again when it moves.",
  columns: [
    { heading: "Choice for the budget", width: 36, isText: true },
    { heading: "Chosen", width: 36, isText: true },
    { heading: "Fund", width: 20, isText: true },
    // A formula in a cell of texts would be shown as its own text.
    { heading: "Header's cell", width: 24, isText: false },
  ],
};

/** What a row is about, in lower case. */
export const labelOf = ({ values }: TableRow): string =>
  (keptText(values[0]) ?? "").trim().toLowerCase();

/** The rows that keep a plan; those of the mapping are left as they are. */
export function planContent(plan: BudgetPlan): TableContent {
  return {
    rows: new Map(
      planLines(plan).map(({ label, choice }) => [
        label.toLowerCase(),
        [label, choice, null, null],
      ]),
    ),
    keyOf: (row) => {
      const label = labelOf(row);
      return isPlanLabel(label) ? label : undefined;
    },
  };
}

/** The rows that keep a mapping; those of the plan are left as they are. */
export function positionContent(mapping: KeptPositions): TableContent {
  return {
    rows: new Map(
      positionLines(mapping).map(({ label, chosen, fund, column }) => [
        label.toLowerCase(),
        [label, chosen, fund ?? null, headerCell(mapping, column)],
      ]),
    ),
    keyOf: (row) => {
      const label = labelOf(row);
      return label === "" || isPlanLabel(label) ? undefined : label;
    },
  };
}

interface Line {
  readonly label: string;
  readonly chosen: string;
  readonly fund?: string;
  /** Whose header is shown; undefined where none is. */
  readonly column?: number | undefined;
}

function positionLines(mapping: KeptPositions): readonly Line[] {
  const { headerRow, sheetName, vacantWords } = mapping;
  const columnLine = (label: string, column: NamedColumn): Line => ({
    label,
    chosen: column.header,
    column: column.column,
  });
  const said: PositionSettings = mapping;
  const setting = <Key extends PositionSetting>(key: Key): Line => {
    const { label, as } = POSITION_SETTINGS[key];
    return { label, chosen: as.write(said[key]) };
  };
  return [
    // So that the row follows the sheet's name.
    { label: SHEET_LABEL, chosen: sheetName, column: 0 },
    {
      label: HEADER_LABEL,
      chosen: headerRow < 0 ? NO_HEADER : String(headerRow + 1),
    },
    ...[...mapping.columns].map(([role, column]) =>
      columnLine(POSITION_LABELS[role], column),
    ),
    ...mapping.fundColumns.map(({ fund, column }, index) => ({
      ...columnLine(fundLabel(index + 1), column),
      fund,
    })),
    ...(Object.keys(POSITION_SETTINGS) as PositionSetting[]).map(setting),
    ...vacantWords.map((word, index) => ({
      label: vacantLabel(index + 1),
      chosen: word,
    })),
  ];
}

/** Where there is no header, the first row shows the column as well. */
function headerCell(
  { sheetName, headerRow }: KeptPositions,
  column: number | undefined,
): CellInput {
  if (column === undefined) return null;
  const row = Math.max(headerRow, 0);
  return { formula: referenceFormula({ sheetName, row, column }) };
}
