/** MINQUAL over many rows: the verdict of `minQual` by thresholds, remembering the classes and degrees that repeat. */
import type { CellValue } from "../cell";
import { titleOf, type Catalogue } from "../catalog/catalogue";
import { findClass } from "../catalog/find-class";
import { isProblem } from "../problem";
import { remembered } from "../remembered";
import {
  ANSWER,
  DEGREE,
  judgeNumbers,
  layOut,
  type VerdictTable,
} from "./columns";
import type { CreditTable } from "./credit";
import { rankOf, readEducation } from "./degree";
import { minQual, type RowAnswer } from "./min-qual";
import { MOST_YEARS } from "./person";
import { readStandardName, standardOf } from "./standard-in-force";

export type RowJudge = (
  classGiven: CellValue,
  years: CellValue,
  degree: CellValue,
  mgmtYears: CellValue,
  standard: CellValue,
) => RowAnswer;

/** An education as the kernel takes it. */
interface DegreeNumbers {
  readonly degree: number;
  readonly college: number;
}

/** Judges rows under one credit table. Whatever the thresholds cannot say is left to `minQual`. */
export function rowJudge(catalogue: Catalogue, credit: CreditTable): RowJudge {
  const askedFor = remembered((standard) =>
    remembered((classGiven) =>
      askedOf(catalogue, credit, classGiven, standard),
    ),
  );
  const degreeIn = remembered(degreeNumbers);
  return (classGiven, years, degree, mgmtYears, standard) => {
    const asked = askedFor(standard)(classGiven);
    const education = degreeIn(degree);
    const experience = amountIn(years);
    const leadership = amountIn(mgmtYears);
    const plain =
      asked !== null &&
      education !== null &&
      experience !== undefined &&
      leadership !== undefined;
    const answer = plain
      ? judgeNumbers(
          asked.table,
          0,
          experience,
          education.degree,
          education.college,
          leadership,
        )
      : ANSWER.noCredit;
    if (answer === ANSWER.qualified) return "Qualified";
    if (answer === ANSWER.review) return "Review";
    if (answer === ANSWER.notQualified) return "Not qualified";
    if (plain && answer === ANSWER.contradiction)
      return {
        problem: "partAboveWhole",
        part: leadership,
        whole: experience,
        title: asked.title,
      };
    const cells = { classGiven, years, degree, mgmtYears, standard };
    return minQual(catalogue, cells, credit);
  };
}

/** What a class cell and a standard cell ask for: thresholds, and the class's title for a message. */
interface AskedStandard {
  readonly table: VerdictTable;
  readonly title: string;
}

/** Null where there are no thresholds to ask. */
function askedOf(
  catalogue: Catalogue,
  credit: CreditTable,
  classGiven: CellValue,
  standardCell: CellValue,
): AskedStandard | null {
  const found = findClass(catalogue, classGiven === 0 ? null : classGiven);
  const name = readStandardName(standardCell);
  if (isProblem(found) || isProblem(name)) return null;
  const standard = standardOf(found.entry, name);
  if (isProblem(standard)) return null;
  const table = layOut([standard], credit);
  return table ? { table, title: titleOf(found.entry) } : null;
}

function degreeNumbers(cell: CellValue): DegreeNumbers | null {
  const education = readEducation(cell);
  if (education === "unknown") return { degree: DEGREE.unknown, college: 0 };
  if (isProblem(education)) return null;
  return "level" in education
    ? { degree: rankOf(education.level), college: 0 }
    : { degree: DEGREE.inYears, college: education.collegeYears };
}

/** A number in bounds, NaN for a blank, undefined for what needs a closer look. */
function amountIn(cell: CellValue): number | undefined {
  if (typeof cell === "number")
    return cell >= 0 && cell <= MOST_YEARS ? cell : undefined;
  return cell === null || cell === "" ? NaN : undefined;
}
