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
    `${where}: ${rowCount(count)} without a key (${rows}) could not be found again: fill the key, choose another key column, or let a row-id column be added.`,
  errorKeys: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} with an error such as ${example} (${rows}): mend the cell, or let a row-id column be added.`,
  damagedKeys: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} with a number of more than 15 digits, such as ${example} (${rows}), of which the sheet has lost the last digits: import the column as text, or let a row-id column be added.`,
  lostZeros: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} that seem to lack leading zeros, such as ${example} (${rows}): format the column as text and import it again; class codes are read with their zeros meanwhile.`,
  datesInNumbers: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} with what looks like a date, such as ${example} (${rows}): a sheet may have made it out of a number; enter the number again, or choose another column.`,
  numbersAsText: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} with a number stored as text, such as "${example}" (${rows}): it is read as a number, but sums in the sheet pass it over; convert the column if you add it up.`,
  textInNumbers: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} with a text that is no number, such as "${example}" (${rows}): enter a number, or leave the cell blank if it is not known.`,
  negativeNumbers: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} below 0, such as ${example} (${rows}), which cannot be: correct the number, or leave the cell blank if it is not known.`,
  errorCells: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} with an error such as ${example} (${rows}), from which nothing can be read: mend the cell, then classify again.`,
  numericDegrees: ({ count, where, example }) =>
    `${where}: ${cells(count)} with a number, such as ${example}: say whether the numbers are years of college or codes; until then they count as not known.`,
  unknownDegrees: ({ count, where, rows, example }) =>
    `${where}: ${cells(count)} without a degree word, such as "${example}" (${rows}): use none, high school, associate, bachelor, master or doctorate, or leave the cell blank if it is not known.`,
  positionFteAsManaged: ({ where, example }) =>
    `${where}: no value is above ${example}, which looks like the FTE of the position itself: choose a column of the FTE that the position manages, or none.`,
  blankTitles: ({ count, where, rows }) =>
    `${where}: ${rowCount(count)} without a title (${rows}) will stay without a class: fill the title if there is a position.`,
  blankRows: ({ count, rows }) =>
    `${rowCount(count)} within the roster without any value (${rows}) will be passed over: nothing needs to be done.`,
  subtotalRows: ({ count, rows, example }) =>
    `${rowCount(count)} with what looks like a subtotal, such as "${example}" (${rows}), will be passed over: if there is a position, give it a title.`,
  repeatedHeaders: ({ count, rows }) =>
    `${rowCount(count)} with the header again (${rows}) will be passed over: nothing needs to be done.`,
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
