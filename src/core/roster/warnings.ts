/** How warnings are worded: what is wrong, why it matters, what to do. */
import type { ColumnRole } from "./mapping";
import type { WarningKind } from "./warning";

export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  rowKey: "row key",
  classCode: "class code",
  title: "position title",
  years: "years of experience",
  degree: "degree",
  mgmtYears: "years of leadership",
  managedFte: "FTE managed",
  positionFte: "the position's own FTE",
  salary: "salary",
  midpoint: "midpoint",
  status: "status",
  department: "department",
};

/** What a sentence may name: `where` is the column and its role, `rows` the first rows, `example` a value. */
export interface Said {
  readonly count: number;
  readonly where: string;
  readonly rows: string;
  readonly example: string;
}

type Say = (said: Said) => string;

const cells = (count: number): string =>
  count === 1 ? "1 cell" : `${count} cells`;
const rowCount = (count: number): string =>
  count === 1 ? "1 row" : `${count} rows`;

export const WARNING_WORDS: Readonly<Record<WarningKind, Say>> = {
  noTitleColumn: () =>
    "Neither a column of position titles nor one of class codes is chosen, so that nothing can be classified: choose one of them.",
  noRows: () =>
    "There is no position below the header row: choose the row that holds the column headers, or another sheet.",
  sharedColumn: ({ where, example }) =>
    `${where} is also chosen for ${example}: choose a column for one of them only.`,
  columnOutside: ({ where }) =>
    `${where} lies outside the roster: choose its column again.`,
  duplicateKeys: ({ count, where, rows, example }) =>
    `${where}: ${rowCount(count)} share a key with another row, such as "${example}" (${rows}), so that a result could land in the wrong row: choose another key column, or let a row-id column be added.`,
  blankKeys: ({ count, where, rows }) =>
    `${where}: ${rowCount(count)} without a key (${rows}) could not be found again: fill them, choose another key column, or let a row-id column be added.`,
  errorKeys: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} with an error such as ${example} (${rows}): mend them, or let a row-id column be added.`,
  damagedKeys: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} with a number of more than 15 digits, such as ${example} (${rows}), of which the sheet has lost the last digits: import the column as text, or let a row-id column be added.`,
  lostZeros: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} seem to have lost leading zeros, such as ${example} (${rows}): format the column as text and import it again; class codes are read with their zeros meanwhile.`,
  datesInNumbers: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} look like dates, such as ${example} (${rows}): a sheet may have turned the number into a date; enter the number again, or choose another column.`,
  numbersAsText: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} hold a number stored as text, such as "${example}" (${rows}): they are read as numbers, but sums in the sheet pass them over; convert them if you add them up.`,
  textInNumbers: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} hold a text that is no number, such as "${example}" (${rows}): enter a number, or leave the cell blank if it is not known.`,
  negativeNumbers: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} are negative, such as ${example} (${rows}), which cannot be: correct them, or leave them blank if not known.`,
  errorCells: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} with an error such as ${example} (${rows}): mend them, such rows are listed under "check the data".`,
  numericDegrees: ({ count, where, example }) =>
    `${where}: ${cells(count)} hold numbers, such as ${example}: say whether they are years of college or codes; until then they count as not known.`,
  unknownDegrees: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} hold no degree word, such as "${example}" (${rows}): use none, high school, associate, bachelor, master or doctorate, or leave the cell blank if not known.`,
  positionFteAsManaged: ({ where, example }) =>
    `${where}: no value is above ${example}, which looks like the FTE of the position itself: choose a column of the FTE that the position manages, or none.`,
  blankTitles: ({ count, where, rows }) =>
    `${where}: ${rowCount(count)} have no title (${rows}) and stay without a class: fill them if they are positions.`,
  blankRows: ({ count, rows }) =>
    `${rowCount(count)} within the roster are empty (${rows}) and are passed over: nothing needs to be done.`,
  subtotalRows: ({ count, rows, example }) =>
    `${rowCount(count)} look like subtotals, such as "${example}" (${rows}), and are passed over: if one is a position, give it a title and a key.`,
  repeatedHeaders: ({ count, rows }) =>
    `${rowCount(count)} repeat the header (${rows}) and are passed over: nothing needs to be done.`,
};

/** "row 7", "rows 7, 9 and 12", "rows 7, 9, 12, 15, 18 and 3 more"; numbers as the sheet shows them. */
export function rowsText(numbers: readonly number[], count: number): string {
  const rest = count - numbers.length;
  const [last, ...before] = [...numbers].reverse();
  if (rest > 0) return `rows ${numbers.join(", ")} and ${rest} more`;
  return before.length === 0
    ? `row ${last ?? ""}`
    : `rows ${before.reverse().join(", ")} and ${last ?? ""}`;
}
