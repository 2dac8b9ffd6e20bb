/** Runs worked examples through the functions: what they answer, as cells show it, and where that is not what is written. */
import type {
  ArgumentGiven,
  CellGiven,
} from "../../src/core/help/argument-given";
import {
  expectedRows,
  shownText,
  type ExampleText,
} from "../../src/core/help/complete-help";
import { formulaText } from "../../src/core/help/formula-text";
import type { ShownCell } from "../../src/core/help/function-help";
import type { CustomFunction } from "./built-functions";

/** A cell of an answer: its text or sign, and the message that stands beside an error. */
export interface AnswerCell {
  readonly shown: ShownCell;
  readonly message: string;
}

export type Functions = ReadonlyMap<string, CustomFunction>;

/** The answer to an example's call. */
export const answerTo = (
  functions: Functions,
  id: string,
  given: readonly ArgumentGiven[],
): AnswerCell[][] =>
  called(functions, id, given).map((row) => row.map(answerCell));

/** What is wrong with an example, in one sentence; undefined where it answers as it is written. */
export function differenceIn(
  id: string,
  example: ExampleText,
  answer: readonly (readonly AnswerCell[])[],
): string | undefined {
  const expected = example.firstRows ?? expectedRows(example.result ?? "");
  const shown = answer.map((row) => row.map((cell) => cell.shown));
  const compared = example.firstRows ? shown.slice(0, expected.length) : shown;
  if (JSON.stringify(compared) === JSON.stringify(expected)) return undefined;
  return `${formulaText(id, example.arguments)} answers ${inWords(compared)}, its help says ${inWords(expected)}.`;
}

const inWords = (rows: readonly (readonly ShownCell[])[]): string =>
  rows.map((row) => row.map(shownText).join(" | ")).join(" / ");

/** Excel hands over null for what is left out, and a block of rows for everything else. */
function called(
  functions: Functions,
  id: string,
  given: readonly ArgumentGiven[],
): unknown[][] {
  const answer = functions.get(id);
  if (!answer) throw new Error(`No function ${id} is built.`);
  return answer(...given.map((argument) => passed(functions, argument)));
}

function passed(
  functions: Functions,
  given: ArgumentGiven,
): unknown[][] | null {
  if (given === null) return null;
  if (typeof given !== "object") return [[given]];
  if ("call" in given) return called(functions, given.call, given.with);
  if ("block" in given) return given.block.map((row) => [...row]);
  if ("cells" in given) return given.rows.map((row) => row.map(held));
  return [[held(given)]];
}

/** What a cell holds: days are counted from the end of 1899, percent points are hundredths. */
function held(cell: CellGiven): unknown {
  if (typeof cell !== "object" || cell === null || "error" in cell) return cell;
  return "date" in cell
    ? Date.parse(cell.date) / 86_400_000 + 25_569
    : cell.percent / 100;
}

function answerCell(cell: unknown): AnswerCell {
  if (typeof cell === "object" && cell !== null && "error" in cell) {
    const message = "message" in cell ? String(cell.message) : "";
    return { shown: String(cell.error), message };
  }
  return { shown: shownValue(cell), message: "" };
}

/** Ten digits are what a cell has room for; the rest is the noise of binary fractions. */
function shownValue(cell: unknown): ShownCell {
  if (typeof cell === "number") return Number(cell.toPrecision(10));
  return typeof cell === "boolean" ? cell : String(cell);
}
