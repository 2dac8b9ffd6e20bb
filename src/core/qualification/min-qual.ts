/** The answer of MINQUAL for one row of cells: the one place where formulas, the pane and the explanation begin. */
import type { CellValue } from "../cell";
import type { Catalogue } from "../catalog/catalogue";
import { findClass, type FoundClass } from "../catalog/find-class";
import type { QualificationStandard } from "../catalog/standard";
import { isProblem, type Problem } from "../problem";
import { remembered } from "../remembered";
import {
  ANSWER,
  DEGREE,
  judgeNumbers,
  layOut,
  type VerdictTable,
} from "./columns";
import type { CreditTable } from "./credit";
import { rankOf, readEducation, type Education } from "./degree";
import { isBlankRow, readPerson, type Amount, type Person } from "./person";
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

/** How cells are read: afresh, or remembering what was read before. */
interface Reading {
  readonly classIn: (cell: CellValue) => FoundClass | Problem;
  readonly educationIn: (cell: CellValue) => Education | Problem;
  readonly standardIn: (cell: CellValue) => StandardName | Problem;
}

/** Reads a row: undefined for a blank one. */
export function readAsked(
  catalogue: Catalogue,
  cells: QualificationCells,
): Asked | Problem | undefined {
  return readWith(
    {
      classIn: (cell) => findClass(catalogue, cell),
      educationIn: readEducation,
      standardIn: readStandardName,
    },
    cells,
  );
}

function readWith(
  { classIn, educationIn, standardIn }: Reading,
  cells: QualificationCells,
): Asked | Problem | undefined {
  if (isBlankRow(cells)) return undefined;
  const found = classIn(cells.classGiven === 0 ? null : cells.classGiven);
  if (isProblem(found)) return found;
  const person = readPerson(cells, educationIn);
  if (isProblem(person)) return person;
  const standardName = standardIn(cells.standard);
  if (isProblem(standardName)) return standardName;
  const standard = standardOf(found.entry, standardName);
  return isProblem(standard)
    ? standard
    : { found, standardName, standard, person };
}

/** The answer for a row: a verdict, or "" for a blank row. */
export type RowAnswer = Verdict | "" | Problem;

/** Judges many rows under one credit table. */
export function rowJudge(
  catalogue: Catalogue,
  credit: CreditTable,
): (cells: QualificationCells) => RowAnswer {
  const reading: Reading = {
    classIn: remembered((cell) => findClass(catalogue, cell)),
    educationIn: remembered(readEducation),
    standardIn: remembered(readStandardName),
  };
  return (cells) => answerTo(catalogue, readWith(reading, cells), credit);
}

/** The verdict for one row. */
export function minQual(
  catalogue: Catalogue,
  cells: QualificationCells,
  credit: CreditTable,
): RowAnswer {
  return answerTo(catalogue, readAsked(catalogue, cells), credit);
}

function answerTo(
  catalogue: Catalogue,
  asked: Asked | Problem | undefined,
  credit: CreditTable,
): RowAnswer {
  if (asked === undefined) return "";
  if (isProblem(asked)) return asked;
  return (
    quickly(asked, credit) ?? verdictOf(judgeAsked(catalogue, asked, credit))
  );
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

const verdictOf = (judgement: Judgement | Problem): Verdict | Problem =>
  isProblem(judgement) ? judgement : judgement.verdict;

/** By thresholds where the standard has them; undefined where only the full judgement can say. */
function quickly(
  { standard, person }: Asked,
  credit: CreditTable,
): Verdict | undefined {
  const table = tableOf(standard, credit);
  if (!table) return undefined;
  const { education } = person;
  const inYears = education !== "unknown" && "collegeYears" in education;
  const degree =
    education === "unknown"
      ? DEGREE.unknown
      : inYears
        ? DEGREE.inYears
        : rankOf(education.level);
  const answer = judgeNumbers(
    table,
    0,
    number(person.years),
    degree,
    inYears ? education.collegeYears : 0,
    number(person.mgmtYears),
  );
  if (answer === ANSWER.qualified) return "Qualified";
  if (answer === ANSWER.review) return "Review";
  return answer === ANSWER.notQualified ? "Not qualified" : undefined;
}

const number = (amount: Amount): number =>
  amount === "unknown" ? NaN : amount;

type TableOf = (standard: QualificationStandard) => VerdictTable | undefined;

const tables = new WeakMap<CreditTable, TableOf>();

/** Thresholds are laid out once for each standard and credit table. */
function tableOf(
  standard: QualificationStandard,
  credit: CreditTable,
): VerdictTable | undefined {
  const known = tables.get(credit) ?? layOutOnce(credit);
  tables.set(credit, known);
  return known(standard);
}

function layOutOnce(credit: CreditTable): TableOf {
  const laidOut = new Map<QualificationStandard, VerdictTable | undefined>();
  return (standard) => {
    if (!laidOut.has(standard))
      laidOut.set(standard, layOut([standard], credit));
    return laidOut.get(standard);
  };
}
