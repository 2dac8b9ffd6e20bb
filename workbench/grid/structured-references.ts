/**
 * References to columns of a table, as planners write them and as the grid reads them: "[@FTE]" within the table
 * is "Roster[[#This Row],[FTE]]" to the grid, which knows no table by its place.
 */
import { tokens, type FormulaToken } from "../../src/files/formula/tokens";

/** A column's name that needs brackets of its own behind "@". */
const NEEDS_BRACKETS = /[^\p{L}\p{N}_.]/u;

/** @param table the table in which the formula's cell lies */
export function toGridReferences(
  formula: string,
  table: string | undefined,
): string {
  return rewritten(formula, (bracket, named) => {
    if (!named && table === undefined) return bracket;
    return (named ? "" : (table ?? "")) + thisRowSpelledOut(bracket);
  });
}

/** @param table the table in which the formula's cell lies, whose name goes without saying */
export function toShortReferences(
  formula: string,
  table: string | undefined,
): string {
  const pieces = tokens(formula);
  let short = "";
  pieces.forEach(({ kind, text }, at) => {
    const row = kind === "bracket" ? thisRowShortened(text) : text;
    const isNamed =
      table !== undefined &&
      isTableName(pieces[at - 1]) &&
      pieces[at - 1]?.text.toLowerCase() === table.toLowerCase();
    if (row !== text && isNamed) short = short.slice(0, -table.length);
    short += row;
  });
  return short;
}

function rewritten(
  formula: string,
  change: (bracket: string, named: boolean) => string,
): string {
  const pieces = tokens(formula);
  return pieces
    .map((piece, at) => {
      // A number in brackets, or brackets before a sheet's name, lead to another workbook.
      const isReference =
        piece.kind === "bracket" &&
        pieces[at + 1]?.kind !== "word" &&
        !/^\[\d+\]$/.test(piece.text);
      return isReference
        ? change(piece.text, isTableName(pieces[at - 1]))
        : piece.text;
    })
    .join("");
}

function isTableName(piece: FormulaToken | undefined): boolean {
  return piece?.kind === "word";
}

/** "[@FTE]" is "[[#This Row],[FTE]]", "[@]" is "[#This Row]". */
function thisRowSpelledOut(bracket: string): string {
  const inner = bracket.slice(1, -1).trim();
  if (!inner.startsWith("@")) return bracket;
  const columns = inner.slice(1).trim();
  if (columns === "") return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

function thisRowShortened(bracket: string): string {
  if (/^\[#This Row\]$/i.test(bracket)) return "[@]";
  const [, columns] =
    /^\[\s*\[#This Row\]\s*,\s*(\[.*\])\s*\]$/is.exec(bracket) ?? [];
  if (columns === undefined) return bracket;
  const name = columns.slice(1, -1);
  const isOne = !/[[\]]/.test(name.replace(/'./gs, ""));
  return isOne && !NEEDS_BRACKETS.test(name) ? `[@${name}]` : `[@${columns}]`;
}
