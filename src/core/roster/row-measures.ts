/** What a row's own figures give: the verdict on the incumbent, and the compa-ratio. */
import type { CatalogueClass, Catalogue } from "../catalog/catalogue";
import type { CellValue } from "../cell";
import { isUnknown, numberIn, shown } from "../number-text";
import { compaRatio } from "../pay/compa-ratio";
import { isProblem, sayProblem } from "../problem";
import {
  judgeAsked,
  minQual,
  readAsked,
  type QualificationCells,
} from "../qualification/min-qual";
import { reasonOf } from "../qualification/reason";
import { cellAt } from "./cells";
import type { RowClassification, RowFinding } from "./classification";
import type { FactRole, RosterCells, RosterMapping } from "./mapping";
import { REASON } from "./reasons";

/** A part of a row's classification, and what was found on the way. */
export interface Measured<T> {
  readonly part: T;
  readonly problems: readonly RowFinding[];
}

const NOTHING = { part: {}, problems: [] };

export type VerdictPart = Pick<RowClassification, "verdict" | "verdictReason">;
export type RatioPart = Pick<RowClassification, "compaRatio">;

/** MINQUAL's answer for the class in force with its reason; nothing where years are not mapped. */
export function verdictOf(
  catalogue: Catalogue,
  cells: RosterCells,
  mapping: RosterMapping,
  row: number,
  inForce: CatalogueClass,
): Measured<VerdictPart> {
  if (!mapping.columns.has("years")) return NOTHING;
  const degree = degreeOf(cells, mapping, row);
  const asked: QualificationCells = {
    classGiven: inForce.specification.key,
    years: given(cells, mapping, row, "years"),
    degree: degree.part,
    mgmtYears: given(cells, mapping, row, "mgmtYears"),
    standard: mapping.standard,
  };
  const verdict = minQual(catalogue, asked, mapping.credit);
  if (verdict === "") return { ...NOTHING, problems: degree.problems };
  const verdictReason = isProblem(verdict)
    ? sayProblem(verdict)
    : reasonFor(catalogue, asked, mapping);
  const problems: readonly RowFinding[] = isProblem(verdict)
    ? [{ finding: "noVerdict", sentence: verdictReason }]
    : [];
  return {
    part: { verdict, verdictReason },
    problems: [...degree.problems, ...problems],
  };
}

function reasonFor(
  catalogue: Catalogue,
  cells: QualificationCells,
  mapping: RosterMapping,
): string {
  const asked = readAsked(catalogue, cells);
  if (asked === undefined || isProblem(asked)) return "";
  const judgement = judgeAsked(catalogue, asked, mapping.credit);
  return isProblem(judgement) ? sayProblem(judgement) : reasonOf(judgement);
}

/** A number means years of college only where the planner said so. */
function degreeOf(
  cells: RosterCells,
  mapping: RosterMapping,
  row: number,
): Measured<CellValue> {
  const cell = given(cells, mapping, row, "degree");
  if (mapping.degreeNumbers === "years" || numberIn(cell) === undefined)
    return { part: cell, problems: [] };
  return {
    part: null,
    problems: [
      { finding: "degreeNotRead", sentence: REASON.degreeNotRead(shown(cell)) },
    ],
  };
}

/** Salary over midpoint; nothing where either is not mapped or not filled, as for a vacant position. */
export function ratioOf(
  cells: RosterCells,
  mapping: RosterMapping,
  row: number,
): Measured<RatioPart> {
  const salary = given(cells, mapping, row, "salary");
  const midpoint = given(cells, mapping, row, "midpoint");
  if (isUnknown(salary) || isUnknown(midpoint)) return NOTHING;
  const ratio = compaRatio(salary, midpoint);
  if (ratio === "") return NOTHING;
  return isProblem(ratio)
    ? {
        part: {},
        problems: [{ finding: "noCompaRatio", sentence: sayProblem(ratio) }],
      }
    : { part: { compaRatio: ratio }, problems: [] };
}

const given = (
  cells: RosterCells,
  { columns }: RosterMapping,
  row: number,
  role: FactRole,
): CellValue => cellAt(cells, row, columns.get(role));
