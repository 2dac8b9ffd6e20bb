/** The verdict on a row's incumbent for the class in force: MINQUAL's own answer, with its reason. */
import type { CatalogueClass } from "../catalog/catalogue";
import type { CellValue } from "../cell";
import { numberIn, shown } from "../number-text";
import { isProblem } from "../problem";
import { sayProblem } from "../problem-wording";
import {
  judgeAsked,
  minQual,
  readAsked,
  type QualificationCells,
} from "../qualification/min-qual";
import { reasonOf } from "../qualification/reason";
import type { RowClassification } from "./classification";
import { REASON } from "./reasons";
import {
  factOf,
  NOTHING,
  type Measured,
  type RosterInHand,
} from "./roster-in-hand";

export type VerdictPart = Pick<RowClassification, "verdict" | "verdictReason">;

/** Nothing where years are not mapped. */
export function verdictOf(
  roster: RosterInHand,
  row: number,
  inForce: CatalogueClass,
): Measured<VerdictPart> {
  const { mapping, catalogue } = roster;
  if (!mapping.columns.has("years")) return NOTHING;
  const degree = degreeOf(roster, row);
  const asked: QualificationCells = {
    classGiven: inForce.specification.key,
    years: factOf(roster, row, "years"),
    degree: degree.part,
    mgmtYears: factOf(roster, row, "mgmtYears"),
    standard: mapping.standard,
  };
  const verdict = minQual(catalogue, asked, mapping.credit);
  if (verdict === "") return { part: {}, problems: degree.problems };
  if (!isProblem(verdict))
    return {
      part: { verdict, verdictReason: reasonFor(roster, asked) },
      problems: degree.problems,
    };
  const sentence = sayProblem(verdict);
  return {
    part: { verdict, verdictReason: sentence },
    problems: [...degree.problems, { finding: "noVerdict", sentence }],
  };
}

function reasonFor(
  { catalogue, mapping }: RosterInHand,
  cells: QualificationCells,
): string {
  const asked = readAsked(catalogue, cells);
  if (asked === undefined || isProblem(asked)) return "";
  const judgement = judgeAsked(catalogue, asked, mapping.credit);
  return isProblem(judgement) ? sayProblem(judgement) : reasonOf(judgement);
}

/** A number means years of college only where the planner said so. */
function degreeOf(roster: RosterInHand, row: number): Measured<CellValue> {
  const cell = factOf(roster, row, "degree");
  const { degreeNumbers } = roster.mapping;
  if (degreeNumbers === "years" || numberIn(cell) === undefined)
    return { part: cell, problems: [] };
  const sentence = REASON.degreeNotRead(shown(cell));
  return { part: null, problems: [{ finding: "degreeNotRead", sentence }] };
}
