/** A small reckoner of the formulas that the pane writes, as strict as the strictest host: an empty cell is 0 to a function. */
import * as declared from "../../functions/functions";
import {
  type CellError,
  type CellValue,
  isCellError,
} from "../../src/core/cell";
import { columnOfLetters } from "../../src/workbook/a1";

/** What a cell holds, given its row and column counted from 0. */
export type ReadCell = (row: number, column: number) => CellValue;

type Node = (read: ReadCell) => unknown;

const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|[A-Z]+\d+(?![\w(])|[A-Z][A-Z0-9.]*(?=\()|[(),=&*/])/y;
const VALUE_ERROR: CellError = { error: "#VALUE!" };

/** The answer of a formula. @throws SyntaxError where it is none that this reckoner knows. */
export function evaluate(formula: string, read: ReadCell): CellValue {
  if (!formula.startsWith("=")) throw new SyntaxError(formula);
  const tokens = tokensOf(formula.slice(1));
  const node = comparison(tokens);
  if (tokens.length > 0) throw new SyntaxError(`${formula}: ${tokens[0]}`);
  return single(node(read));
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const [, token] = TOKEN.exec(text) ?? [];
    if (token === undefined) throw new SyntaxError(text);
    tokens.push(token);
  }
  return tokens;
}

function comparison(tokens: string[]): Node {
  const left = joined(tokens);
  if (tokens[0] !== "=") return left;
  tokens.shift();
  const right = joined(tokens);
  return strict(left, right, (a, b) => comparable(a) === comparable(b));
}

const comparable = (value: CellValue): unknown =>
  value === null ? "" : typeof value === "string" ? value.toLowerCase() : value;

function joined(tokens: string[]): Node {
  let left = product(tokens);
  while (tokens[0] === "&") {
    tokens.shift();
    left = strict(left, product(tokens), (a, b) => text(a) + text(b));
  }
  return left;
}

function product(tokens: string[]): Node {
  let left = primary(tokens);
  while (tokens[0] === "*" || tokens[0] === "/") {
    const divides = tokens.shift() === "/";
    left = strict(left, primary(tokens), (a, b) => {
      if (typeof a !== "number" || typeof b !== "number") return VALUE_ERROR;
      return divides ? a / b : a * b;
    });
  }
  return left;
}

function strict(
  left: Node,
  right: Node,
  answer: (a: CellValue, b: CellValue) => CellValue,
): Node {
  return (read) => {
    const [a, b] = [single(left(read)), single(right(read))];
    return isCellError(a) ? a : isCellError(b) ? b : answer(a, b);
  };
}

function primary(tokens: string[]): Node {
  const token = tokens.shift() ?? "";
  if (token.startsWith('"'))
    return () => token.slice(1, -1).replaceAll('""', '"');
  if (/^\d/.test(token)) return () => Number(token);
  if (tokens[0] === "(") return call(token, argumentsOf(tokens));
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(token) ?? [];
  if (letters === "") throw new SyntaxError(token);
  return (read) => read(Number(row) - 1, columnOfLetters(letters));
}

function argumentsOf(tokens: string[]): Node[] {
  const nodes: Node[] = [];
  do {
    tokens.shift();
    nodes.push(comparison(tokens));
  } while (tokens[0] === ",");
  if (tokens.shift() !== ")") throw new SyntaxError("missing )");
  return nodes;
}

function call(name: string, nodes: readonly Node[]): Node {
  return (read) => {
    const at = (index: number): CellValue =>
      single(nodes[index]?.(read) ?? null);
    switch (name) {
      case "IF": {
        const test = at(0);
        return isCellError(test) ? test : at(test === true ? 1 : 2);
      }
      case "OR": {
        const tests = nodes.map((_, index) => at(index));
        return tests.find(isCellError) ?? tests.includes(true);
      }
      case "ISERROR":
        return isCellError(at(0));
      case "ISBLANK":
        return at(0) === null;
      case "ISNUMBER":
        return typeof at(0) === "number";
      case "IFERROR":
        return isCellError(at(0)) ? at(1) : at(0);
      case "IFNA": {
        const value = at(0);
        return isCellError(value) && value.error === "#N/A" ? at(1) : value;
      }
      case "TRIM": {
        const value = at(0);
        return isCellError(value)
          ? value
          : text(value).replace(/ +/g, " ").replace(/^ | $/g, "");
      }
      case "INDEX": {
        const table = nodes[0]?.(read) as CellValue[][];
        const cell = table[Number(at(1)) - 1]?.[Number(at(2)) - 1];
        const failure = table[0]?.[0] ?? null;
        return isCellError(failure) ? failure : (cell ?? { error: "#REF!" });
      }
      default:
        return ours(name)(...nodes.map((_, index) => [[at(index) ?? 0]]));
    }
  };
}

function ours(name: string): (...args: unknown[]) => unknown {
  const found = Object.entries(declared).find(
    ([exported]) => exported.toUpperCase() === name,
  );
  if (found === undefined) throw new SyntaxError(`No function ${name}`);
  return found[1] as (...args: unknown[]) => unknown;
}

const single = (value: unknown): CellValue =>
  Array.isArray(value)
    ? single((value as unknown[][])[0]?.[0])
    : ((value ?? null) as CellValue);

const text = (value: CellValue): string =>
  value === null
    ? ""
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);
