/** The lines of a budget as a formula fills them: one row of cells for each position among some rows of the roster. */
import { isCellError, type CellError, type CellValue } from "../../cell";
import { readPayTable, type PayRevision } from "../../pay/pay-table";
import { positionRows } from "../../position/position-rows";
import { readPositions } from "../../position/read-positions";
import type { Position } from "../../position/position";
import { isProblem, type Problem } from "../../problem";
import { annualPayTable } from "../annual-pay-table";
import { budgetOf } from "../budget";
import { moneyOf } from "../fraction";
import { NO_MONTHS, yearOf, type Months } from "../months";
import type { PositionBudget } from "../position-budget";
import { NO_GROUP } from "../roll-up";
import { splitMonths } from "../split-cents";
import { areAsHeaded, readPlannedRaises } from "./planned-raises";
import { readSettings, type SheetSettings } from "./read-settings";

type Range = readonly (readonly CellValue[])[];
type Failure = Problem | CellError;
export type LineCells = readonly (string | number)[];

/**
 * The lines of some rows of the roster, as `lineColumns` heads them. Lines that share a seat must be among the same rows.
 * @param rows cells of the roster from its first column on, without a heading
 * @param settings rows of name, value and heading
 * @param raises rows of date, kind, value, for and which, below their headings; undefined for none
 * @param payTable the whole table with its headings; undefined for none
 */
export function budgetLines(
  rows: Range,
  settings: Range,
  raises: Range | undefined,
  payTable: Range | undefined,
): readonly LineCells[] | Failure {
  const read = readSettings(settings);
  if (isFailure(read)) return read;
  const planned = readPlannedRaises(raises ?? []);
  if (isFailure(planned)) return planned;
  if (!areAsHeaded(planned, read.sharedRaises))
    return { problem: "budgetPlan", detail: RAISES_MOVED };
  const table = tableIn(payTable ?? []);
  if (isFailure(table)) return table;
  return linesOfRows(
    rows,
    { ...read, plan: { ...read.plan, raises: planned } },
    annualPayTable(table, read.payTableTimes),
  );
}

const RAISES_MOVED =
  "its raises are no longer those, in the order of their dates, that the columns are headed for";

const isFailure = (read: object): read is Failure =>
  isProblem(read) || "error" in read;

function tableIn(range: Range): readonly PayRevision[] | Failure {
  if (range.length === 0) return [];
  return range.flat().find(isCellError) ?? readPayTable(range);
}

function linesOfRows(
  rows: Range,
  { plan, mapping, headings }: SheetSettings,
  payTable: readonly PayRevision[],
): LineCells[] {
  const cells = [headings, ...rows];
  const own = positionRows(cells, {
    headerRow: 0,
    columns: columnsNamed(mapping.columns.get("title")),
    rowKey: mapping.columns.get("key") ?? "owned",
  });
  const { positions, findings } = readPositions(cells, own, mapping);
  const { lines, positions: costed } = budgetOf(
    positions,
    plan,
    payTable,
    findings,
  );
  const byRow = new Map(costed.map((one) => [one.position.row, one]));
  const funds = mapping.fundColumns.map(({ fund }) => fund);
  const named = mapping.columns.has("fund") && funds.length === 0;
  if (positions.length === 0) return [[""]];
  return positions.map((position) => [
    ...namesOf(position, named),
    ...amountsOf(byRow.get(position.row), lines.length, funds),
  ]);
}

const columnsNamed = (
  title: number | undefined,
): ReadonlyMap<"title", number> =>
  new Map(title === undefined ? [] : [["title", title]]);

const namesOf = (position: Position, withFund: boolean): string[] => [
  position.key,
  position.classCode || NO_GROUP.class,
  position.band || NO_GROUP.band,
  position.unit || NO_GROUP.unit,
  ...(withFund ? [position.funding[0]?.fund ?? NO_GROUP.fund] : []),
  position.status === "vacant" ? "Vacant" : "Filled",
];

/** Rate, whether the line counts, FTE, and the money; all is 0 of one that cannot be costed. */
function amountsOf(
  costed: PositionBudget | undefined,
  lines: number,
  funds: readonly string[],
): (string | number)[] {
  if (costed === undefined)
    return ["not costed", "", 0, ...nothing(5 + lines, funds)];
  const { position, total } = costed;
  const paid = splitMonths(total, position.funding);
  return [
    costed.costed.source,
    costed.costed.rate,
    1,
    moneyOf(costed.salary),
    costed.authorisedFte > 0 ? 1 : 0,
    costed.authorisedFte,
    costed.vacantFte,
    ...costed.lines.map(year),
    year(total),
    ...total.map(moneyOf),
    ...funds.flatMap((fund) => {
      const at = position.funding.findIndex((one) => one.fund === fund);
      return (paid[at] ?? NO_MONTHS).map(moneyOf);
    }),
  ];
}

const year = (months: Months): number => moneyOf(yearOf(months));

const nothing = (amounts: number, funds: readonly string[]): number[] =>
  Array<number>(amounts + NO_MONTHS.length * (1 + funds.length)).fill(0);
