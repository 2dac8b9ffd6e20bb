/** Keeps the references in formulas true when rows, columns or a sheet's name move, as any grid does. */
import { columnLetters, columnOfLetters, quotedSheetName } from "./a1";
import { isSameSheetName } from "./limits";

/** Cells put in (count > 0) or taken out (count < 0) at an index. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

export interface SheetChange {
  readonly sheetName?: string;
  readonly shift?: Shift;
}

interface Corner {
  readonly column: number;
  readonly row: number;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

const CORNER = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!`;
/** A text in quotation marks, or a reference to a cell or a range; neither a name like LOG10( nor a part of a word. */
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\w$.!])(${SHEET})?${CORNER}(?::${CORNER})?(?![\w(!])`,
  "g",
);

/** A formula of the sheet `home`, after something happened to the sheet `changed`. */
export function shiftReferences(
  formula: string,
  home: string,
  changed: string,
  { sheetName, shift }: SheetChange,
): string {
  return eachReference(formula, (prefix, named, corners) => {
    if (!isSameSheetName(named ?? home, changed)) return undefined;
    const newPrefix =
      prefix !== "" && sheetName !== undefined
        ? `${quotedSheetName(sheetName)}!`
        : prefix;
    const moved =
      shift === undefined ? corners : shiftedCorners(corners, shift);
    return moved === undefined
      ? "#REF!"
      : newPrefix + moved.map(written).join(":");
  });
}

/** A formula as it reads when its cell is carried some rows down, as sorting does. */
export function copiedByRows(formula: string, rows: number): string {
  return eachReference(formula, (prefix, _, corners) => {
    const moved = corners.map((corner) => ({
      ...corner,
      row: corner.rowFixed ? corner.row : corner.row + rows,
    }));
    return prefix + moved.map(written).join(":");
  });
}

function eachReference(
  formula: string,
  rewrite: (
    prefix: string,
    sheetName: string | undefined,
    corners: readonly Corner[],
  ) => string | undefined,
): string {
  return formula.replace(PIECE, (piece, ...groups: (string | undefined)[]) => {
    if (piece.startsWith('"')) return piece;
    const [prefix = "", quoted, plain, ...parts] = groups;
    const corners = [cornerOf(parts.slice(0, 4)), cornerOf(parts.slice(4, 8))];
    const known = corners.filter((corner) => corner !== undefined);
    return (
      rewrite(prefix, quoted?.replaceAll("''", "'") ?? plain, known) ?? piece
    );
  });
}

function cornerOf(parts: readonly (string | undefined)[]): Corner | undefined {
  const [columnMark, letters, rowMark, digits] = parts;
  if (letters === undefined || digits === undefined) return undefined;
  return {
    column: columnOfLetters(letters),
    row: Number(digits) - 1,
    columnFixed: columnMark === "$",
    rowFixed: rowMark === "$",
  };
}

function shiftedCorners(
  corners: readonly Corner[],
  shift: Shift,
): Corner[] | undefined {
  const { axis, at, count } = shift;
  const places = corners.map((corner) => corner[axis]);
  const first = places[0] ?? 0;
  const last = places[places.length - 1] ?? first;
  const goneUpTo = at - Math.min(count, 0);
  if (first >= at && last < goneUpTo) return undefined;
  return corners.map((corner, index) => {
    const place = corner[axis];
    if (place < at) return corner;
    if (place >= goneUpTo) return { ...corner, [axis]: place + count };
    // One end of a range was taken out: the range closes up to what is left of it.
    return { ...corner, [axis]: index === 0 ? at : at - 1 };
  });
}

function written({ column, row, columnFixed, rowFixed }: Corner): string {
  return `${columnFixed ? "$" : ""}${columnLetters(column)}${rowFixed ? "$" : ""}${row + 1}`;
}
