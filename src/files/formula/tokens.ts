/** Cuts a formula into the pieces that matter when it is moved or prefixed; joined again they are the same formula. */

/**
 * "text" is a quoted text, "sheet" a quoted sheet name, "bracket" a structured or workbook reference with all it holds,
 * "word" a name, function or address, "number" a number or row, "other" everything between.
 */
export interface FormulaToken {
  readonly kind: "text" | "sheet" | "bracket" | "word" | "number" | "other";
  readonly text: string;
}

const WORD = /[\p{L}_\\$][\p{L}\p{N}_.$\\?]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"(?:[^"]|"")*"?/y;
const SHEET = /'(?:[^']|'')*'?/y;
const ERROR = /#(?:N\/A|DIV\/0!|[A-Z_]+[!?])/y;

/** The pieces in their order. Time grows with the formula's length. */
export function tokens(formula: string): FormulaToken[] {
  const found: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): FormulaToken {
  switch (formula.charAt(at)) {
    case '"':
      return { kind: "text", text: match(TEXT, formula, at) };
    case "'":
      return { kind: "sheet", text: match(SHEET, formula, at) };
    case "[":
      return {
        kind: "bracket",
        text: formula.slice(at, endOfBracket(formula, at)),
      };
    case "#":
      return { kind: "other", text: match(ERROR, formula, at) || "#" };
  }
  const number = match(NUMBER, formula, at);
  if (number !== "") return { kind: "number", text: number };
  const word = match(WORD, formula, at);
  if (word !== "") return { kind: "word", text: word };
  return { kind: "other", text: formula.charAt(at) };
}

function match(pattern: RegExp, formula: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? "";
}

/** Brackets nest, and an apostrophe takes the meaning from the character behind it. */
function endOfBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** The index behind the parenthesis that closes the one at `open`; the end where none does. */
export function endOfCall(
  pieces: readonly FormulaToken[],
  open: number,
): number {
  let depth = 0;
  for (let at = open; at < pieces.length; at++) {
    const { kind, text } = pieces[at] as FormulaToken;
    if (kind !== "other") continue;
    if (text === "(") depth++;
    else if (text === ")" && --depth === 0) return at + 1;
  }
  return pieces.length;
}
