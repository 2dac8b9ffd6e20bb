/** The columns that the product writes beside a roster, and what a row puts into them. */
import { isProblem } from "../problem";
import type { RowClassification } from "./classification";
import type { RosterMapping } from "./mapping";
import { OUTCOME_WORDS } from "./reasons";

/** In the order in which a planner reads them: what is proposed and why, the planner's own word, and what follows from it. */
export type ResultColumnId =
  | "classCode"
  | "classTitle"
  | "confidence"
  | "reason"
  | "override"
  | "classInForce"
  | "titleInForce"
  | "payBand"
  | "verdict"
  | "verdictReason"
  | "levelByFte"
  | "compaRatio";

export interface ResultColumn {
  readonly id: ResultColumnId;
  readonly header: string;
  /** "@" keeps the zeros of a code; never where a formula may stand, which it would turn into its text. */
  readonly numberFormat?: string;
}

/** A value to write; a text stays a text, `null` leaves the cell blank, `undefined` is never written over what stands there. */
export type ResultValue = string | number | null | undefined;

/** What stands in place of a verdict that cannot be given; a formula says it too, so that both ways read alike. */
export const NO_VERDICT = {
  verdict: OUTCOME_WORDS.checkTheData,
  reason:
    "No verdict: the document of the class states no such qualifications, or a cell of the row cannot be read.",
} as const;

/** The columns for a mapping: verdicts only where years are mapped, compa-ratio only where salary and midpoint are. */
export function resultColumns({
  columns,
  standard,
}: RosterMapping): ResultColumn[] {
  const verdict = `${standard === "minimum" ? "Minimum" : "Recommended"} qualifications`;
  return [
    { id: "classCode", header: "Proposed class", numberFormat: "@" },
    { id: "classTitle", header: "Proposed title" },
    { id: "confidence", header: "Confidence", numberFormat: "0.00" },
    { id: "reason", header: "Reason" },
    { id: "override", header: "Override", numberFormat: "@" },
    { id: "classInForce", header: "Class in force" },
    { id: "titleInForce", header: "Title in force" },
    { id: "payBand", header: "Pay band" },
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
      return row.proposed?.code ?? null;
    case "classTitle":
      return row.proposed?.title ?? null;
    case "confidence":
      return row.confidence === undefined
        ? null
        : Math.round(row.confidence * 100) / 100;
    case "reason":
      return reasonText(row);
    case "override":
      return undefined;
    case "classInForce":
      return row.code ?? null;
    case "titleInForce":
      return row.title ?? null;
    case "payBand":
      return row.band ?? null;
    case "verdict":
      return isProblem(row.verdict)
        ? NO_VERDICT.verdict
        : (row.verdict ?? null);
    case "verdictReason":
      return isProblem(row.verdict)
        ? NO_VERDICT.reason
        : (row.verdictReason ?? null);
    case "levelByFte":
      return row.levelByFte ?? null;
    case "compaRatio":
      return row.compaRatio ?? null;
  }
}

/** The outcome, why, and what was found in the row's own cells: the one column that says what no formula can. */
function reasonText({
  outcome,
  reason,
  problems,
}: RowClassification): string | null {
  if (outcome === "blank") return null;
  const sentences = new Set(problems.map(({ sentence }) => sentence));
  return [`${OUTCOME_WORDS[outcome]}: ${reason}`, ...sentences].join(" ");
}
