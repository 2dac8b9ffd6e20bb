/** The answer of MINQUAL for one row of cells: the one place where formulas, the pane and the explanation begin. */
import type { CellValue } from "../cell";
import type { Catalogue } from "../catalog/catalogue";
import { findClass, type FoundClass } from "../catalog/find-class";
import type { QualificationStandard } from "../catalog/standard";
import { isProblem, type Problem } from "../problem";
import {
  ANSWER,
  DEGREE,
  judgeNumbers,
  layOut,
  type VerdictTable,
} from "./columns";
import type { CreditTable } from "./credit";
import { rankOf } from "./degree";
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

/** Reads a row: undefined for a blank one. */
export function readAsked(
  catalogue: Catalogue,
  cells: QualificationCells,
): Asked | Problem | undefined {
  if (isBlankRow(cells)) return undefined;
  const found = findClass(
    catalogue,
    cells.classGiven === 0 ? null : cells.classGiven,
  );
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

/** The verdict for a row; "" for a blank one. */
export function minQual(
  catalogue: Catalogue,
  cells: QualificationCells,
  credit: CreditTable,
): Verdict | "" | Problem {
  const asked = readAsked(catalogue, cells);
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

const tables = new WeakMap<
  CreditTable,
  WeakMap<QualificationStandard, { table: VerdictTable | undefined }>
>();

function tableOf(
  standard: QualificationStandard,
  credit: CreditTable,
): VerdictTable | undefined {
  const known =
    tables.get(credit) ??
    new WeakMap<QualificationStandard, { table: VerdictTable | undefined }>();
  tables.set(credit, known);
  const entry = known.get(standard) ?? { table: layOut([standard], credit) };
  known.set(standard, entry);
  return entry.table;
}
