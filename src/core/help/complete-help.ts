/** Help as it is shown, out of the texts that people write and the arguments that the functions declare. */
import { cellsRead, type ArgumentGiven } from "./argument-given";
import { formulaText } from "./formula-text";
import type {
  ArgumentHelp,
  ExampleHelp,
  FunctionHelp,
  ShownCell,
} from "./function-help";

/** What people write for one function: all but what follows from its declaration and from an example's arguments. */
export interface HelpText extends Omit<
  FunctionHelp,
  "summary" | "arguments" | "examples"
> {
  readonly examples: readonly ExampleText[];
}

/** `result` is the whole answer; `firstRows` the beginning of one too long to write out. */
export interface ExampleText {
  readonly arguments: readonly ArgumentGiven[];
  readonly result?: ShownCell | readonly (readonly ShownCell[])[];
  readonly firstRows?: readonly (readonly ShownCell[])[];
  readonly says: string;
  readonly place: string;
}

/** What a function's declaration says. */
export interface DeclaredHelp {
  readonly id: string;
  readonly summary: string;
  readonly arguments: readonly ArgumentHelp[];
}

/** Joins both, with an organisation's prefix ("CB.") before the names in formulas; throws where help is written for a function that is not declared. */
export function completeHelp(
  texts: readonly HelpText[],
  declared: readonly DeclaredHelp[],
  prefix = "",
): readonly FunctionHelp[] {
  return texts.map((text) => {
    const declaration = declared.find((one) => one.id === text.id);
    if (!declaration) throw new Error(`No function ${text.id} is declared.`);
    const examples = text.examples.map((example) =>
      completeExample(text.id, example, prefix),
    );
    return { ...text, ...declaration, examples };
  });
}

function completeExample(
  id: string,
  example: ExampleText,
  prefix: string,
): ExampleHelp {
  const { says, place, arguments: given, firstRows } = example;
  const resultRows = firstRows ?? expectedRows(example.result ?? "");
  const cells = cellsRead(given);
  return {
    formula: formulaText(id, given, prefix),
    standsAlone: cells.length === 0,
    result: inOneLine(resultRows, firstRows !== undefined),
    resultRows,
    moreRows: firstRows !== undefined,
    says,
    place,
    cells,
    arguments: given,
  };
}

/** A single answer as the table of one cell that a function returns. */
export function expectedRows(
  result: ShownCell | readonly (readonly ShownCell[])[],
): readonly (readonly ShownCell[])[] {
  return typeof result === "object" ? result : [[result]];
}

function inOneLine(
  rows: readonly (readonly ShownCell[])[],
  moreRows: boolean,
): string {
  const only = rows.length === 1 && rows[0]?.length === 1;
  if (only && !moreRows) return shownText(rows[0]?.[0] ?? "");
  return moreRows
    ? "A table of many rows"
    : `A table of ${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
}

/** A cell's text as both hosts show it. */
export function shownText(cell: ShownCell): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
