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
import type { RosterMapping } from "./mapping";
import { REASON } from "./reasons";
import {
  factOf,
  NOTHING,
  type Measured,
  type RosterInHand,
} from "./roster-in-hand";

export type VerdictPart = Pick<RowClassification, "verdict" | "verdictReason">;

/** What a row says of its incumbent. */
export interface IncumbentCells {
  readonly years: CellValue;
  readonly degree: CellValue;
  readonly mgmtYears: CellValue;
}

/** The question that a row puts, for the class in force. */
export function askedOf(
  mapping: RosterMapping,
  inForce: CatalogueClass,
  { years, degree, mgmtYears }: IncumbentCells,
): QualificationCells {
  return {
    classGiven: inForce.specification.key,
    years,
    degree: readDegree(mapping, degree).part,
    mgmtYears,
    standard: mapping.standard,
  };
}

/** Nothing where years are not mapped. */
export function verdictOf(
  roster: RosterInHand,
  row: number,
  inForce: CatalogueClass,
): Measured<VerdictPart> {
  const { mapping, catalogue } = roster;
  if (!mapping.columns.has("years")) return NOTHING;
  const degree = factOf(roster, row, "degree");
  const { problems } = readDegree(mapping, degree);
  const asked = askedOf(mapping, inForce, {
    years: factOf(roster, row, "years"),
    degree,
    mgmtYears: factOf(roster, row, "mgmtYears"),
  });
  const verdict = minQual(catalogue, asked, mapping.credit);
  if (verdict === "") return { part: {}, problems };
  if (!isProblem(verdict))
    return {
      part: { verdict, verdictReason: reasonFor(roster, asked) },
      problems,
    };
  const sentence = sayProblem(verdict);
  return {
    part: { verdict, verdictReason: sentence },
    problems: [...problems, { finding: "noVerdict", sentence }],
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
export function readDegree(
  { degreeNumbers }: RosterMapping,
  cell: CellValue,
): Measured<CellValue> {
  if (degreeNumbers === "years" || numberIn(cell) === undefined)
    return { part: cell, problems: [] };
  const sentence = REASON.degreeNotRead(shown(cell));
  return { part: null, problems: [{ finding: "degreeNotRead", sentence }] };
}
