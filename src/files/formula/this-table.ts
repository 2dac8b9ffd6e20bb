/** Inside a table its own name may be left out of a formula: "[Years]", "[@Years]". Here it is put in. */
import { type FormulaToken, tokens } from "./tokens";

/** The formula with every bare column reference named after the table; "[@Years]" becomes "Table[[#This Row],[Years]]". */
export function withTableName(
  formula: string,
  table: string | undefined,
): string {
  if (!formula.includes("[")) return formula;
  const pieces = tokens(formula);
  return pieces
    .map((piece, at) =>
      piece.kind === "bracket" ? named(pieces, at, table) : piece.text,
    )
    .join("");
}

function named(
  pieces: readonly FormulaToken[],
  at: number,
  table: string | undefined,
): string {
  const { text } = pieces[at] as FormulaToken;
  const hasTable = pieces[at - 1]?.kind === "word";
  const isWorkbook = pieces[at + 1]?.kind === "word" || /^\[\d+\]$/.test(text);
  if (hasTable) return thisRow(text);
  return table === undefined || isWorkbook ? text : table + thisRow(text);
}

/** "[@FTE]" is "[[#This Row],[FTE]]" in full. */
function thisRow(bracket: string): string {
  const inner = bracket.slice(1, -1).trim();
  if (!inner.startsWith("@")) return bracket;
  const columns = inner.slice(1).trim();
  if (columns === "") return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}
