/** What a formula or a roster row says of a person, read and checked. */
import type { CellValue } from "../cell";
import { isUnknown, numberIn, shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { TOLERANCE } from "../tolerance";
import { readEducation, type Education } from "./degree";

/** Years, or "unknown": a blank is not zero. */
export type Amount = number | "unknown";

/** `years` and `mgmtYears` are of the kinds that the class asks for. */
export interface Person {
  readonly years: Amount;
  readonly education: Education;
  readonly mgmtYears: Amount;
}

export interface PersonCells {
  readonly years: CellValue;
  readonly degree: CellValue;
  readonly mgmtYears: CellValue;
}

export const MOST_YEARS = 80;

/** Reads the three cells; `educationIn` may remember what it has read before. */
export function readPerson(
  cells: PersonCells,
  educationIn: (cell: CellValue) => Education | Problem = readEducation,
): Person | Problem {
  const years = readYears(cells.years);
  if (isProblem(years)) return years;
  const education = educationIn(cells.degree);
  if (isProblem(education)) return education;
  const mgmtYears = readAmount("mgmtYears", cells.mgmtYears);
  if (isProblem(mgmtYears)) return mgmtYears;
  return { years, education, mgmtYears };
}

/** Reads a cell of years; a problem for another text and for a number outside of 0 to `MOST_YEARS`. */
export const readYears = (cell: CellValue): Amount | Problem =>
  readAmount("years", cell);

function readAmount(argument: string, cell: CellValue): Amount | Problem {
  if (typeof cell === "number" && cell >= 0 && cell <= MOST_YEARS) return cell;
  if (isUnknown(cell)) return "unknown";
  const number = numberIn(cell);
  if (number === undefined)
    return { problem: "notANumber", argument, given: shown(cell) };
  if (number < -TOLERANCE || number > MOST_YEARS + TOLERANCE)
    return {
      problem: "outOfBounds",
      argument,
      given: number,
      from: 0,
      to: MOST_YEARS,
    };
  return Math.min(Math.max(number, 0), MOST_YEARS);
}

/** A row without class, years, degree or leadership. Some hosts pass 0 for a blank cell, so four zeros are blank too. */
export function isBlankRow(
  cells: PersonCells & { readonly classGiven: CellValue },
): boolean {
  const empty = (cell: CellValue): boolean =>
    cell === 0 ||
    cell === null ||
    (typeof cell === "string" && cell.trim() === "");
  return (
    empty(cells.classGiven) &&
    empty(cells.years) &&
    empty(cells.degree) &&
    empty(cells.mgmtYears)
  );
}
