/** MINQUAL over many rows: cells read into typed columns, each distinct text once, and judged by the kernel. */
import type { CellValue } from "../cell";
import type { Catalogue } from "../catalog/catalogue";
import { findClass } from "../catalog/find-class";
import type { QualificationStandard } from "../catalog/standard";
import { isProblem } from "../problem";
import { remembered } from "../remembered";
import {
  ANSWER,
  judgeColumns,
  UNKNOWN_DEGREE,
  type PersonColumns,
} from "./columns";
import type { CreditTable } from "./credit";
import { rankOf, readEducation } from "./degree";
import { MOST_YEARS } from "./person";
import { readStandardName, standardOf } from "./standard-in-force";
import type { Verdict } from "./verdict";
import { fitsThresholds, layOut } from "./verdict-table";

/** Cells of a column, one for each row or a single one for all of them; undefined where there is none. */
export type ColumnCells = readonly (CellValue | undefined)[];

export interface QualificationColumns {
  readonly classGiven: ColumnCells;
  readonly years: ColumnCells;
  readonly degree: ColumnCells;
  readonly mgmtYears: ColumnCells;
  readonly standard: ColumnCells;
}

/** What is read of the rows, and their answers. A row with `odd` set holds something that typed columns cannot. */
interface Rows extends PersonColumns {
  readonly odd: Uint8Array;
  readonly answers: Uint8Array;
}

/** Judges rows, block by block: a verdict each, or undefined where a row needs the closer look that `minQual` takes. */
export type RowsJudge = (
  cells: QualificationColumns,
  count: number,
) => readonly (Verdict | undefined)[];

/** A judge that remembers the classes and degrees that repeat, for one run under one credit table. */
export function rowsJudge(
  catalogue: Catalogue,
  credit: CreditTable,
): RowsJudge {
  const asked: QualificationStandard[] = [];
  const standardIn = numbering(catalogue, asked);
  const degreeIn = remembered(degreeNumber);
  let table = layOut([], credit);
  let rows = emptyRows(0);
  return (cells, count) => {
    if (rows.odd.length === count) rows.odd.fill(0);
    else rows = emptyRows(count);
    readStandards(cells, standardIn, rows);
    readAmounts(cells.years, rows.years, rows.odd);
    readDegrees(cells.degree, degreeIn, rows);
    readAmounts(cells.mgmtYears, rows.mgmtYears, rows.odd);
    if (table.inside.length < asked.length) table = layOut(asked, credit);
    judgeColumns(table, rows, rows.answers);
    return said(rows);
  };
}

const emptyRows = (count: number): Rows => ({
  standard: new Uint16Array(count),
  years: new Float64Array(count),
  degree: new Int8Array(count),
  mgmtYears: new Float64Array(count),
  odd: new Uint8Array(count),
  answers: new Uint8Array(count),
});

const VERDICTS: Readonly<Record<number, Verdict>> = {
  [ANSWER.qualified]: "Qualified",
  [ANSWER.review]: "Review",
  [ANSWER.notQualified]: "Not qualified",
};

function said({ answers, odd }: Rows): (Verdict | undefined)[] {
  const verdicts = new Array<Verdict | undefined>(answers.length);
  for (let row = 0; row < answers.length; row++)
    verdicts[row] =
      odd[row] === 0 ? VERDICTS[answers[row] as number] : undefined;
  return verdicts;
}

type Numbering = (name: CellValue) => (classGiven: CellValue) => number;

/** The number of the standard that a name and a class ask for, which is added to those asked for; -1 where there is none. */
const numbering = (
  catalogue: Catalogue,
  asked: QualificationStandard[],
): Numbering =>
  remembered((name) =>
    remembered((given) => {
      const found = standardAsked(catalogue, given, name);
      return found ? asked.push(found) - 1 : -1;
    }),
  );

function readStandards(
  { classGiven: classes, standard: names }: QualificationColumns,
  numberIn: Numbering,
  { standard, odd }: Rows,
): void {
  const [oneClass, oneName] = [classes.length === 1, names.length === 1];
  let name: CellValue = null;
  let numberOf = numberIn(name);
  for (let row = 0; row < standard.length; row++) {
    const given = classes[oneClass ? 0 : row];
    const asked = names[oneName ? 0 : row];
    if (given === undefined || asked === undefined) odd[row] = 1;
    else {
      // Mostly the name of the row before.
      if (asked !== name) numberOf = numberIn((name = asked));
      const number = numberOf(given);
      if (number < 0) odd[row] = 1;
      else standard[row] = number;
    }
  }
}

/** Undefined where there is no standard, or none that thresholds can carry. */
function standardAsked(
  catalogue: Catalogue,
  given: CellValue,
  nameGiven: CellValue,
): QualificationStandard | undefined {
  const found = findClass(catalogue, given);
  const name = readStandardName(nameGiven);
  if (isProblem(found) || isProblem(name)) return undefined;
  const standard = standardOf(found.entry, name);
  return isProblem(standard) || !fitsThresholds(standard)
    ? undefined
    : standard;
}

/** A number in bounds as it is, a blank as NaN. */
function readAmounts(
  cells: ColumnCells,
  out: Float64Array,
  odd: Uint8Array,
): void {
  const one = cells.length === 1;
  for (let row = 0; row < out.length; row++) {
    const cell = cells[one ? 0 : row];
    if (typeof cell === "number" && cell >= 0 && cell <= MOST_YEARS)
      out[row] = cell;
    else if (cell === null || cell === "") out[row] = NaN;
    else odd[row] = 1;
  }
}

function readDegrees(
  cells: ColumnCells,
  numberOf: (cell: CellValue) => number | null,
  { degree, odd }: Rows,
): void {
  const one = cells.length === 1;
  for (let row = 0; row < odd.length; row++) {
    const cell = cells[one ? 0 : row];
    const number = cell === undefined ? null : numberOf(cell);
    if (number === null) odd[row] = 1;
    else degree[row] = number;
  }
}

/** A degree as the kernel takes it. Null for years of college, which only a sum can judge, and for what is no education. */
export function degreeNumber(cell: CellValue): number | null {
  const education = readEducation(cell);
  if (education === "unknown") return UNKNOWN_DEGREE;
  return "level" in education ? rankOf(education.level) : null;
}
