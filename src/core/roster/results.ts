/** The columns that the product writes beside a roster, and what a row puts into them. */
import { isProblem } from "../problem";
import type { RowClassification } from "./classification";
import type { RosterMapping } from "./mapping";
import { OUTCOME_WORDS } from "./reasons";

export type ResultColumnId =
  | "classCode"
  | "classTitle"
  | "payBand"
  | "confidence"
  | "reason"
  | "verdict"
  | "verdictReason"
  | "levelByFte"
  | "compaRatio";

export interface ResultColumn {
  readonly id: ResultColumnId;
  readonly header: string;
  /** "@" keeps a code's leading zeros. */
  readonly numberFormat?: string;
}

/** A value to write; a text stays a text, `null` leaves the cell blank. */
export type ResultValue = string | number | null;

/** The columns for a mapping: verdicts only where years are mapped, compa-ratio only where salary and midpoint are. */
export function resultColumns({
  columns,
  standard,
}: RosterMapping): ResultColumn[] {
  const verdict = `${standard === "minimum" ? "Minimum" : "Recommended"} qualifications`;
  return [
    { id: "classCode", header: "Class code", numberFormat: "@" },
    { id: "classTitle", header: "Class title" },
    { id: "payBand", header: "Pay band", numberFormat: "@" },
    { id: "confidence", header: "Confidence", numberFormat: "0.00" },
    { id: "reason", header: "Reason" },
    ...(columns.has("years") ? verdictColumns(verdict) : []),
    ...(columns.has("managedFte") ? [LEVEL_BY_FTE] : []),
    ...(columns.has("salary") && columns.has("midpoint") ? [COMPA_RATIO] : []),
  ];
}

const verdictColumns = (header: string): ResultColumn[] => [
  { id: "verdict", header },
  { id: "verdictReason", header: `${header}: reason` },
];

const LEVEL_BY_FTE: ResultColumn = {
  id: "levelByFte",
  header: "Level by FTE managed",
};

const COMPA_RATIO: ResultColumn = {
  id: "compaRatio",
  header: "Compa-ratio",
  numberFormat: "0.00",
};

/** The values of a row for these columns, in their order. */
export function resultRow(
  row: RowClassification,
  columns: readonly ResultColumn[],
): ResultValue[] {
  return columns.map(({ id }) => valueOf(row, id));
}

function valueOf(row: RowClassification, id: ResultColumnId): ResultValue {
  switch (id) {
    case "classCode":
      return row.code ?? null;
    case "classTitle":
      return row.title ?? null;
    case "payBand":
      return row.band ?? null;
    case "confidence":
      return row.confidence === undefined
        ? null
        : Math.round(row.confidence * 100) / 100;
    case "reason":
      return row.outcome === "blank"
        ? null
        : `${OUTCOME_WORDS[row.outcome]}: ${row.reason}`;
    case "verdict":
      return verdictText(row);
    case "verdictReason":
      return row.verdictReason ?? null;
    case "levelByFte":
      return row.levelByFte ?? null;
    case "compaRatio":
      return row.compaRatio ?? null;
  }
}

/** MINQUAL's word; an answer that it cannot give is an error in a formula, and this in a cell of values. */
function verdictText({ verdict }: RowClassification): string | null {
  if (verdict === undefined) return null;
  return isProblem(verdict) ? OUTCOME_WORDS.checkTheData : verdict;
}
