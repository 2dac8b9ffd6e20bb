/** Calls every function by its name as both hosts do, and demands one answer: Excel's blocks and nulls, and the grid's executor. */
import path from "node:path";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import * as declared from "../../functions/functions";
import { isCellError, type CellValue } from "../../src/core/cell";
import type { FunctionsMetadata } from "../../tools/functions-metadata.cjs";
import { executorFor } from "../../workbench/grid/executor";
import type {
  CellFunction,
  FunctionDescription,
} from "../../workbench/grid/function-description";
import { messageIn, plain } from "./host";

/** A single value, a block of rows, or `undefined` for what is left out. */
export type Argument = CellValue | CellValue[][] | undefined;

/** A cell of an answer as both hosts show it: the sign of an error, and the message that stands beside it. */
export interface ShownCell {
  readonly value: unknown;
  readonly message: string;
}

const { describeFunctions } = jest.requireActual<{
  describeFunctions: (file: string) => Promise<FunctionsMetadata>;
}>("../../tools/functions-metadata.cjs");

const described = new Map<string, FunctionDescription>();

/** To be awaited before the first call: reads what Excel will read about the functions. */
export async function meetFunctions(): Promise<void> {
  const { functions } = await describeFunctions(
    path.resolve(__dirname, "../../functions/functions.ts"),
  );
  for (const one of functions)
    described.set(one.name, one as unknown as FunctionDescription);
}

/** Names of all functions, as formulas write them. */
export const functionNames = (): string[] => [...described.keys()];

/** Names of a function's arguments, as formulas show them. */
export const argumentNames = (name: string): string[] =>
  description(name).parameters.map((one) => one.name);

export const argumentIsOptional = (name: string, argument: string): boolean =>
  description(name).parameters.some(
    (one) => one.name === argument && one.optional === true,
  );

/** What both hosts show for a call; throws where they differ or where rows have different lengths. */
export function shownBy(name: string, ...given: Argument[]): ShownCell[][] {
  const inExcel = inExcelShapes(name, given);
  const inGrid = byTheGrid(name, given);
  expect(inGrid).toEqual(inExcel);
  expect(new Set(inExcel.map((row) => row.length)).size).toBe(1);
  return inExcel;
}

/** The block of values that both hosts show. */
export const tableOf = (name: string, ...given: Argument[]): unknown[][] =>
  shownBy(name, ...given).map((row) => row.map((cell) => cell.value));

/** The only cell that both hosts show. */
export function answerOf(name: string, ...given: Argument[]): unknown {
  const cells = shownBy(name, ...given).flat();
  expect(cells).toHaveLength(1);
  return cells[0]?.value;
}

/** The message of the first cell. */
export const messageOf = (name: string, ...given: Argument[]): string =>
  shownBy(name, ...given)[0]?.[0]?.message ?? "";

export const asColumn = (...values: CellValue[]): CellValue[][] =>
  values.map((value) => [value]);

function description(name: string): FunctionDescription {
  const found = described.get(name);
  if (!found) throw new Error(`No function ${name} is described.`);
  return found;
}

function implementation(name: string): CellFunction {
  const found = Object.entries(declared).find(
    ([exported]) => exported.toUpperCase() === name,
  );
  if (!found) throw new Error(`No function ${name} is declared.`);
  return found[1] as CellFunction;
}

/** Excel passes null for each argument left out, and a block for every other one. */
function inExcelShapes(
  name: string,
  given: readonly Argument[],
): ShownCell[][] {
  const { parameters } = description(name);
  const passed = parameters.map((_, index) => {
    const argument = given[index];
    if (argument === undefined) return null;
    return Array.isArray(argument) ? argument : [[argument]];
  });
  const answer = implementation(name)(...passed) as unknown[][];
  return answer.map((row) =>
    row.map((cell) => ({ value: plain(cell), message: messageIn(cell) })),
  );
}

function byTheGrid(name: string, given: readonly Argument[]): ShownCell[][] {
  const Executor = executorFor(description(name), implementation(name), true);
  const answer = new Executor(name).calculate(
    ...given.map(engineArgument),
  ) as BaseValueObject;
  if (!answer.isArray()) return [[engineCell(answer)]];
  return (answer as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => engineCell(cell ?? null)));
}

function engineCell(held: BaseValueObject | null): ShownCell {
  if (!held?.isError()) return { value: held?.getValue(), message: "" };
  const error = held as ErrorValueObject;
  return { value: error.getErrorType(), message: error.getErrorContent() };
}

function engineArgument(argument: Argument): BaseValueObject {
  if (argument === undefined) return NullValueObject.create();
  const rows = Array.isArray(argument) ? argument : [[argument]];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(engineValue)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

function engineValue(cell: CellValue): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (isCellError(cell))
    return ErrorValueObject.create(cell.error as ErrorType);
  if (typeof cell === "number") return NumberValueObject.create(cell);
  return typeof cell === "string"
    ? StringValueObject.create(cell)
    : BooleanValueObject.create(cell);
}
