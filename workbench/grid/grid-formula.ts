/** Formulas as planners and files write them, put in the words that the grid can calculate. */
import { tokens } from "../../src/files/formula/tokens";
import { toGridReferences } from "./structured-references";

/** @param table the table in which the formula's cell lies */
export function gridFormula(
  formula: string,
  table: string | undefined,
): string {
  const plain = formula.includes("@") ? withoutIntersection(formula) : formula;
  return plain.includes("[") ? toGridReferences(plain, table) : plain;
}

/** "@" before a function asks for one value of its answer; the grid takes it for an error, and our answers to single values are single. */
function withoutIntersection(formula: string): string {
  const pieces = tokens(formula);
  return pieces
    .filter(({ text, kind }, at) => {
      const isCall =
        pieces[at + 1]?.kind === "word" && pieces[at + 2]?.text === "(";
      return !(kind === "other" && text === "@" && isCall);
    })
    .map(({ text }) => text)
    .join("");
}
