/** Explains one row of the roster: what it gives, its class, each test of the qualification, what was assumed. */
import {
  DEFAULT_ASSUMPTIONS,
  sayAssumptions,
} from "../../src/core/assumptions/assumptions";
import type { Catalogue } from "../../src/core/catalog/catalogue";
import type { CellValue } from "../../src/core/cell";
import { numberIn } from "../../src/core/number-text";
import {
  type Explanation,
  qualWhy,
} from "../../src/core/qualification/explain";
import { ANNUAL_PAY, sayAnnualised } from "../../src/core/roster/pay-period";
import { isProblem, type Problem } from "../../src/core/problem";
import { cellAt, cellText } from "../../src/core/roster/cells";
import type { RowClassification } from "../../src/core/roster/classification";
import {
  type FactRole,
  type RosterCells,
  type RosterMapping,
} from "../../src/core/roster/mapping";
import { FACTS } from "../mapping/mapping-in-force";
import { COLUMN_LABELS } from "../texts/roster";
import { assumptionTexts } from "../texts/explanation";

/** A column that bears on the answer, and what the row has in it; "" where blank. */
export interface PositionInput {
  /** What the column holds. */
  readonly meaning: string;
  /** As the sheet names it; "" where it has no name. */
  readonly header: string;
  readonly value: string;
}

/** "noClass" and "noYears" where there is nothing to judge by; "blank" where the row says nothing of a person. */
export type Qualification =
  Explanation | Problem | "noClass" | "noYears" | "blank";

export interface PositionExplanation {
  readonly row: RowClassification;
  readonly inputs: readonly PositionInput[];
  readonly qualification: Qualification;
  readonly assumptions: readonly string[];
}

/** The roster in which the row stands. */
export interface RosterToExplain {
  readonly catalogue: Catalogue;
  readonly cells: RosterCells;
  readonly mapping: RosterMapping;
}

/** Explains the row by the same judgement that gave its verdict. */
export function explainPosition(
  roster: RosterToExplain,
  row: RowClassification,
): PositionExplanation {
  return {
    row,
    inputs: inputsOf(roster, row),
    qualification: qualificationOf(roster, row),
    assumptions: assumptionsOf(roster),
  };
}

function inputsOf(
  { cells, mapping }: RosterToExplain,
  { row }: RowClassification,
): PositionInput[] {
  return FACTS.flatMap((fact) => {
    const column = mapping.columns.get(fact);
    if (column === undefined) return [];
    return [
      {
        meaning: COLUMN_LABELS[fact],
        header: cellText(cellAt(cells, mapping.headerRow, column)),
        value: cellText(cellAt(cells, row, column)),
      },
    ];
  });
}

function qualificationOf(
  { catalogue, cells, mapping }: RosterToExplain,
  { row, classKey }: RowClassification,
): Qualification {
  if (classKey === undefined) return "noClass";
  if (!mapping.columns.has("years")) return "noYears";
  const fact = (name: FactRole): CellValue =>
    cellAt(cells, row, mapping.columns.get(name));
  const asked = {
    classGiven: classKey,
    years: fact("years"),
    degree: readDegree(fact("degree"), mapping),
    mgmtYears: fact("mgmtYears"),
    standard: mapping.standard,
  };
  return qualWhy(catalogue, asked, mapping.credit) ?? "blank";
}

/** As core/roster/row-verdict.ts reads it: a number is years of college only where the planner said so. */
function readDegree(
  cell: CellValue,
  { degreeNumbers }: RosterMapping,
): CellValue {
  const isRead = degreeNumbers === "years" || numberIn(cell) === undefined;
  return isRead ? cell : null;
}

function assumptionsOf({ catalogue, mapping }: RosterToExplain): string[] {
  const { jurisdiction, standard, degreeNumbers, columns } = mapping;
  const { credit, overlap, pay = ANNUAL_PAY } = mapping;
  const set = catalogue.sets.find(
    (one) => one.jurisdiction.key === jurisdiction,
  );
  const annualised = sayAnnualised(pay);
  const degrees =
    degreeNumbers === "years"
      ? assumptionTexts.degreeYears
      : assumptionTexts.degreeUnread;
  return [
    set === undefined
      ? assumptionTexts.classesOfAll
      : assumptionTexts.classesOf(set.jurisdiction.title),
    assumptionTexts.standard(standard),
    ...(columns.has("degree") ? [degrees] : []),
    ...sayAssumptions({
      ...DEFAULT_ASSUMPTIONS,
      credit,
      ...(overlap === undefined ? {} : { overlap }),
    }),
    ...(annualised === undefined ? [] : [annualised]),
  ];
}

/** Whether a qualification has tests to show. */
export function isExplained(
  qualification: Qualification,
): qualification is Explanation {
  return typeof qualification === "object" && !isProblem(qualification);
}
