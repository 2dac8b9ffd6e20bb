/** Formulas as a planner reads them, and as files store them: with prefixes, and without "@" and "#". */
import { functionPrefix } from "./newer-functions";
import { withTableName } from "./this-table";
import { endOfCall, type FormulaToken, tokens } from "./tokens";

/** Before newer functions, before the names that LET and LAMBDA bring, and before functions of a web add-in. */
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xldudf_)+/i;

/** The formula as a planner reads it. */
export function fromStored(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return readable(tokens(formula));
}

function readable(pieces: readonly FormulaToken[]): string {
  let formula = "";
  for (let at = 0; at < pieces.length; at++) {
    const { kind, text } = pieces[at] as FormulaToken;
    const name = kind === "word" ? text.replace(PREFIX, "") : text;
    const sign = name === text ? "" : name.toUpperCase();
    if (sign !== "SINGLE" && sign !== "ANCHORARRAY") {
      formula += name;
      continue;
    }
    const end = endOfCall(pieces, at + 1);
    const inner = readable(pieces.slice(at + 2, end - 1));
    formula += sign === "SINGLE" ? `@${inner}` : `${inner}#`;
    at = end - 1;
  }
  return formula;
}

/** The formula as a file stores it; `table` is the table that its cell lies in, which "[@Column]" then means. */
export function toStored(formula: string, table?: string): string {
  const pieces = tokens(withTableName(formula, table));
  return new StoredFormula(pieces).write(0, Infinity, new Set());
}

class StoredFormula {
  constructor(private readonly pieces: readonly FormulaToken[]) {}

  /** Writes the pieces from one index up to another; `names` are those that LET or LAMBDA brought around them. */
  write(from: number, to: number, names: ReadonlySet<string>): string {
    const end = Math.min(to, this.pieces.length);
    let formula = "";
    for (let at = from; at < end;) {
      const { written, next } = this.writeOne(at, names);
      formula += written;
      at = next;
    }
    return formula;
  }

  private writeOne(
    at: number,
    names: ReadonlySet<string>,
  ): { written: string; next: number } {
    const piece = this.pieces[at] as FormulaToken;
    if (piece.text === "@" && piece.kind === "other") {
      const next = this.endOfOperand(at + 1);
      return {
        written: `_xlfn.SINGLE(${this.write(at + 1, next, names)})`,
        next,
      };
    }
    const spilled = this.endOfSpillReference(at);
    if (spilled !== undefined) {
      const reference = this.textOf(at, spilled - 1);
      return { written: `_xlfn.ANCHORARRAY(${reference})`, next: spilled };
    }
    if (piece.kind === "word") return this.writeWord(at, names);
    return { written: piece.text, next: at + 1 };
  }

  private writeWord(
    at: number,
    names: ReadonlySet<string>,
  ): { written: string; next: number } {
    const { text } = this.pieces[at] as FormulaToken;
    if (names.has(text.toLowerCase()))
      return { written: `_xlpm.${text}`, next: at + 1 };
    if (this.textAt(at + 1) !== "(") return { written: text, next: at + 1 };
    const name = functionPrefix(text) + text;
    if (!/^(?:LET|LAMBDA)$/i.test(text)) return { written: name, next: at + 1 };
    const end = endOfCall(this.pieces, at + 1);
    const inside = new Set([
      ...names,
      ...this.namesBrought(text, at + 2, end - 1),
    ]);
    return { written: name + this.write(at + 1, end, inside), next: end };
  }

  /** LET brings every other argument but its last, LAMBDA every one but its last, where they are single names. */
  private namesBrought(call: string, from: number, to: number): string[] {
    const single = this.argumentsOf(from, to).map(([first, end]) => {
      const words = this.pieces
        .slice(first, end)
        .filter(({ text }) => text.trim() !== "");
      return words.length === 1 && words[0]?.kind === "word"
        ? words[0].text.toLowerCase()
        : "";
    });
    const step = call.toUpperCase() === "LET" ? 2 : 1;
    return single
      .slice(0, -1)
      .filter((name, at) => at % step === 0 && name !== "");
  }

  private argumentsOf(from: number, to: number): [number, number][] {
    const found: [number, number][] = [];
    let depth = 0;
    let start = from;
    for (let at = from; at < to; at++) {
      const text = this.textAt(at);
      if (text === "(" || text === "{") depth++;
      else if (text === ")" || text === "}") depth--;
      else if (text === "," && depth === 0) {
        found.push([start, at]);
        start = at + 1;
      }
    }
    return [...found, [start, to]];
  }

  /** The index behind "A1#" or "Sheet1!A1#" that begins here, or undefined. */
  private endOfSpillReference(at: number): number | undefined {
    const cell = this.textAt(at + 1) === "!" ? at + 2 : at;
    const isReference =
      this.pieces[cell]?.kind === "word" && this.textAt(cell + 1) === "#";
    return isReference ? cell + 2 : undefined;
  }

  /** The index behind what "@" applies to: a reference, a name or a call. */
  private endOfOperand(from: number): number {
    const start = this.textAt(from + 1) === "!" ? from + 2 : from;
    const next = this.textAt(start + 1);
    if (next === "(") return endOfCall(this.pieces, start + 1);
    if (next === ":") return start + 3;
    return this.pieces[start + 1]?.kind === "bracket" ? start + 2 : start + 1;
  }

  private textAt(at: number): string | undefined {
    const piece = this.pieces[at];
    return piece?.kind === "other" ? piece.text : undefined;
  }

  private textOf(from: number, to: number): string {
    return this.pieces
      .slice(from, to)
      .map(({ text }) => text)
      .join("");
  }
}
