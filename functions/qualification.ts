/** The qualification functions' way from cells to the core: the credit table is read once for all rows. */
import { isCellError, type CellError, type CellValue } from "../src/core/cell";
import type { Catalogue } from "../src/core/catalog/catalogue";
import { isProblem, type Problem } from "../src/core/problem";
import { surveyClasses } from "../src/core/qualification/class-survey";
import {
  DEFAULT_CREDIT,
  readCreditTable,
  type CreditTable,
} from "../src/core/qualification/credit";
import {
  qualWhy,
  type ExplanationRow,
} from "../src/core/qualification/explain";
import {
  minQual,
  type QualificationCells,
} from "../src/core/qualification/min-qual";
import { rowsJudge } from "../src/core/qualification/judge-rows";
import { qualificationGap } from "../src/core/qualification/gap";
import { cellsIn } from "./cell-input";
import type { Answer } from "./cell-output";
import type { Answering } from "./kinds";

type AskedCells = [
  classGiven: CellValue,
  years: CellValue,
  degree: CellValue,
  mgmtYears: CellValue,
  standard: CellValue,
];

const named = ([
  classGiven,
  years,
  degree,
  mgmtYears,
  standard,
]: AskedCells): QualificationCells => ({
  classGiven,
  years,
  degree,
  mgmtYears,
  standard,
});

/** MINQUAL, row by row or over whole columns. */
export function judgeWith(
  catalogue: Catalogue,
  credit: unknown,
): Answering<AskedCells> {
  const table = creditIn(credit);
  if (!isCredit(table)) return { one: () => table };
  const judge = rowsJudge(catalogue, table);
  return {
    one: (...cells) => minQual(catalogue, named(cells), table),
    many: ([classGiven, years, degree, mgmtYears, standard], rows) =>
      judge({ classGiven, years, degree, mgmtYears, standard }, rows),
  };
}

/** QUALWHY's table for one person. */
export function explainWith(
  catalogue: Catalogue,
  credit: unknown,
): (...cells: AskedCells) => readonly (readonly Answer[])[] | Problem {
  const table = creditIn(credit);
  return (...cells) => {
    if (!isCredit(table)) return [[table]];
    const explanation = qualWhy(catalogue, named(cells), table);
    if (explanation === undefined) return [[""]];
    return isProblem(explanation)
      ? explanation
      : explanation.rows.map(columnsOf);
  };
}

const columnsOf = (row: ExplanationRow): (string | number)[] => [
  row.requirement,
  row.needed,
  row.given,
  row.gap,
  row.result,
  row.citation,
];

/** The planner's table, or what is wrong with it; an error cell in it comes back as itself. */
function creditIn(credit: unknown): CreditTable | Problem | CellError {
  const cells = cellsIn(credit);
  return cells.flat().find(isCellError) ?? readCreditTable(cells);
}

const isCredit = (
  table: CreditTable | Problem | CellError,
): table is CreditTable => "years" in table;

type GapCells = [
  classGiven: CellValue,
  years: CellValue,
  degree: CellValue,
  mgmtYears: CellValue,
  part: CellValue,
  standard: CellValue,
];

/** QUALGAP for one row of cells; stated tracks do not use the credit table. */
export function gapIn(catalogue: Catalogue): (...cells: GapCells) => Answer {
  return (classGiven, years, degree, mgmtYears, part, standard) =>
    qualificationGap(
      catalogue,
      { classGiven, years, degree, mgmtYears, standard },
      part,
      DEFAULT_CREDIT,
    );
}

type SurveyAsked = [
  years: CellValue,
  degree: CellValue,
  mgmtYears: CellValue,
  jurisdiction: CellValue,
  verdict: CellValue,
  standard: CellValue,
];

/** QUALCLASSES for one person. */
export function surveyWith(
  catalogue: Catalogue,
  credit: unknown,
): (...cells: SurveyAsked) => readonly (readonly Answer[])[] | Problem {
  const table = creditIn(credit);
  return (years, degree, mgmtYears, jurisdiction, verdict, standard) =>
    isCredit(table)
      ? surveyClasses(
          catalogue,
          { years, degree, mgmtYears, jurisdiction, verdict, standard },
          table,
        )
      : [[table]];
}
