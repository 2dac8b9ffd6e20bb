/** Cell addresses as people read them: "K1", "'Roster 2017'!$K$1". */

/** A cell on a sheet that is known by name; row and column count from 0. */
export interface NamedCell {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** The letters of a column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** The column that letters name, in either case. */
export function columnOfLetters(letters: string): number {
  const digits = [...letters.toUpperCase()].map(
    (letter) => letter.charCodeAt(0) - 64,
  );
  return digits.reduce((sum, digit) => sum * 26 + digit, 0) - 1;
}

/** The address of a cell within its sheet, such as "K1". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A sheet's name as formulas carry it, always in quotation marks so that no name needs a second look. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The formula that shows a cell and goes on naming it when columns, rows or the sheet's name move. */
export function referenceFormula({
  sheetName,
  row,
  column,
}: NamedCell): string {
  return `=${quotedSheetName(sheetName)}!$${columnLetters(column)}$${row + 1}`;
}

const REFERENCE =
  /^=\s*(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The cell that a formula made by `referenceFormula` names now; undefined where it names none any more. */
export function parseReference(
  formula: string | null | undefined,
): NamedCell | undefined {
  const match = REFERENCE.exec(formula ?? "");
  if (match === null) return undefined;
  const [, quoted, plain, letters = "", digits = ""] = match;
  const sheetName = quoted?.replaceAll("''", "'") ?? plain ?? "";
  return {
    sheetName,
    row: Number(digits) - 1,
    column: columnOfLetters(letters),
  };
}
