/** Guessing the roles of columns from their headers and their values together. */
import { isBlank, type CellValue } from "../cell";
import { squash } from "../text-key";
import { cellAt, textOf, widthOf } from "./cells";
import { isCourtesy, profileOf, type ColumnProfile } from "./column-profile";
import type { Guess } from "./guess";
import { headerStrength, isKnownHeader } from "./header-words";
import { COLUMN_ROLES, type ColumnRole, type RosterCells } from "./mapping";
import { WHY } from "./reasons";
import { roleFit } from "./role-fit";

/** A guess below this is not made. */
const LEAST_CONFIDENCE = 0.35;
/** What a header is worth that another column has too. */
const SAME_HEADER = 0.7;
const SAMPLE_ROWS = 2_000;
const MOSTLY = 0.6;
const LONGEST_HEADER = 60;

interface Column {
  readonly index: number;
  readonly header: CellValue;
  readonly values: readonly CellValue[];
  readonly profile: ColumnProfile;
  readonly twins: number;
}

/**
 * At most one guess for each role and each column, in the order of roles. `rows` are those below the header, of which
 * the first 2,000 that hold anything are looked at; `header` is empty where the roster has none.
 */
export function guessColumns(
  header: readonly CellValue[],
  rows: RosterCells,
): Guess[] {
  const columns = columnsOf(header, rows);
  const candidates = columns
    .flatMap((column) => COLUMN_ROLES.flatMap((role) => guess(role, column)))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  return settle(candidates);
}

function columnsOf(header: readonly CellValue[], rows: RosterCells): Column[] {
  const sample = firstFilled(rows);
  const width = Math.max(header.length, widthOf(sample));
  const keys = header.map((cell) => squash(textOf(cell)));
  return Array.from({ length: width }, (_, index) => {
    const values = sample.map((_row, row) => cellAt(sample, row, index));
    const twins = keys.filter(
      (key) => key !== "" && key === keys[index],
    ).length;
    return {
      index,
      header: header[index] ?? null,
      values,
      profile: profileOf(values),
      twins,
    };
  });
}

/** A roster of a million rows is not gone through for its first ones. */
function firstFilled(rows: RosterCells): RosterCells {
  const sample: (readonly CellValue[])[] = [];
  for (const row of rows) {
    if (sample.length === SAMPLE_ROWS) break;
    if (!row.every(isBlank)) sample.push(row);
  }
  return sample;
}

/** The surest candidate first; each role and each column once. */
function settle(candidates: readonly Guess[]): Guess[] {
  const settled: Guess[] = [];
  for (const candidate of candidates)
    if (
      settled.every(
        ({ role, column }) =>
          role !== candidate.role && column !== candidate.column,
      )
    )
      settled.push(candidate);
  return settled.sort(
    (a, b) => COLUMN_ROLES.indexOf(a.role) - COLUMN_ROLES.indexOf(b.role),
  );
}

function guess(role: ColumnRole, column: Column): Guess[] {
  const named = headerStrength(role, column.header);
  if (named > 0) return [byHeader(role, column, named)];
  return isKnownHeader(column.header) ? [] : byValues(role, column);
}

function byHeader(role: ColumnRole, column: Column, named: number): Guess {
  const { index, header, profile, twins } = column;
  const fit =
    role === "title" && mostlyCourtesy(column) ? 0 : roleFit(role, profile);
  const confidence = named * fit * (twins > 1 ? SAME_HEADER : 1);
  const why = WHY.header(
    textOf(header).slice(0, LONGEST_HEADER),
    fit >= 1,
    twins,
  );
  return { role, column: index, confidence, why, ...asksOf(role, profile) };
}

const mostlyCourtesy = ({ values }: Column): boolean => {
  const filled = values.filter((value) => !isBlank(value));
  return filled.filter(isCourtesy).length > MOSTLY * filled.length;
};

/** What the values alone suggest below a header that names nothing. */
function byValues(
  role: ColumnRole,
  { index, profile, values }: Column,
): Guess[] {
  const confidence = valueConfidence(role, profile, values);
  return confidence > 0
    ? [{ role, column: index, confidence, why: WHY.valuesAlone }]
    : [];
}

function valueConfidence(
  role: ColumnRole,
  profile: ColumnProfile,
  values: readonly CellValue[],
): number {
  switch (role) {
    case "rowKey":
      return looksLikeKey(profile) && !values.some(isBlank) ? 0.4 : 0;
    case "title":
      return profile.titles >= MOSTLY / 2 ? 0.45 : 0;
    case "degree":
      return profile.degrees >= MOSTLY ? 0.6 : 0;
    case "status":
      return profile.statuses >= MOSTLY ? 0.5 : 0;
    case "classCode":
    case "years":
    case "mgmtYears":
    case "managedFte":
    case "positionFte":
    case "salary":
    case "midpoint":
    case "department":
      return 0;
  }
}

const looksLikeKey = ({
  codes,
  wholeNumbers,
  distinct,
  rows,
}: ColumnProfile): boolean =>
  rows >= 10 && distinct === rows && codes + wholeNumbers >= 1;

const asksOf = (
  role: ColumnRole,
  { numbers }: ColumnProfile,
): Pick<Guess, "asks"> =>
  role === "degree" && numbers > 0 ? { asks: "degreeNumbers" } : {};
