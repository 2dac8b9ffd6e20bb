/** A row of cells read as a question, and its verdict with the judgement behind it: where the pane and explanations begin. */
import type { CellValue } from "../cell";
import type { Catalogue } from "../catalog/catalogue";
import { findClass, type FoundClass } from "../catalog/find-class";
import type { QualificationStandard } from "../catalog/standard";
import { isProblem, type Problem } from "../problem";
import type { CreditTable } from "./credit";
import { isBlankRow, readPerson, type Person } from "./person";
import {
  readStandardName,
  standardOf,
  type StandardName,
} from "./standard-in-force";
import { judgePerson, type Judgement, type Verdict } from "./verdict";

export interface QualificationCells {
  readonly classGiven: CellValue;
  readonly years: CellValue;
  readonly degree: CellValue;
  readonly mgmtYears: CellValue;
  readonly standard: CellValue;
}

/** A row whose arguments were read and found sound. */
export interface Asked {
  readonly found: FoundClass;
  readonly standardName: StandardName;
  readonly standard: QualificationStandard;
  readonly person: Person;
}

/** Reads a row: undefined for a blank one. */
export function readAsked(
  catalogue: Catalogue,
  cells: QualificationCells,
): Asked | Problem | undefined {
  if (isBlankRow(cells)) return undefined;
  const found = findClass(catalogue, cells.classGiven);
  if (isProblem(found)) return found;
  const person = readPerson(cells);
  if (isProblem(person)) return person;
  const standardName = readStandardName(cells.standard);
  if (isProblem(standardName)) return standardName;
  const standard = standardOf(found.entry, standardName);
  return isProblem(standard)
    ? standard
    : { found, standardName, standard, person };
}

/** The answer for a row: a verdict, or "" for a blank row. */
export type RowAnswer = Verdict | "" | Problem;

/** The verdict for one row. */
export function minQual(
  catalogue: Catalogue,
  cells: QualificationCells,
  credit: CreditTable,
): RowAnswer {
  const asked = readAsked(catalogue, cells);
  if (asked === undefined) return "";
  if (isProblem(asked)) return asked;
  const judgement = judgeAsked(catalogue, asked, credit);
  return isProblem(judgement) ? judgement : judgement.verdict;
}

/** The same verdict with everything that explains it. */
export function judgeAsked(
  catalogue: Catalogue,
  asked: Asked,
  credit: CreditTable,
): Judgement | Problem {
  return judgePerson(
    catalogue,
    asked.found.entry,
    asked.standard,
    asked.person,
    credit,
  );
}
