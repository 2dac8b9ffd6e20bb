/** Wraps one of our functions for the grid: the only place where Excel's way of calling a function is imitated. */
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../src/core/cell";
import { cellValueOf, engineErrorOf, engineValueOf } from "./cell-exchange";
import type {
  CellFunction,
  FunctionDescription,
  ParameterDescription,
} from "./function-description";

/**
 * The class of executors that Univer makes for a function described in functions.json.
 * @param takesErrors whether error cells reach the function; otherwise the first one is its answer
 */
export function executorFor(
  described: FunctionDescription,
  evaluate: CellFunction,
  takesErrors: boolean,
): typeof BaseFunction {
  const { parameters } = described;
  return class extends BaseFunction {
    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const refused =
        miscounted(described, given.length) ??
        (takesErrors ? undefined : firstErrorIn(given));
      if (refused) return refused;
      const passed = parameters.map((parameter, index) =>
        argumentOf(parameter, given[index]),
      );
      try {
        return answerOf(evaluate(...passed));
      } catch {
        // As in Excel, whose calculation goes on when a function fails.
        return refusal(
          `${described.name} failed on these arguments: please report the formula.`,
        );
      }
    }
  };
}

/** Excel does not let such a formula be entered; here it is said in the cell. */
function miscounted(
  { name, parameters }: FunctionDescription,
  given: number,
): ErrorValueObject | undefined {
  const missing = parameters.slice(given).filter(({ optional }) => !optional);
  const names = missing.map((parameter) => parameter.name).join(" and ");
  if (missing.length > 0)
    return refusal(`${name} was not given its ${names}: add what is missing.`);
  if (given <= parameters.length) return undefined;
  return refusal(
    `${name} takes ${parameters.length} arguments and was given ${given}: remove the last.`,
  );
}

function refusal(message: string): ErrorValueObject {
  return engineErrorOf({ error: ErrorType.VALUE, message });
}

/** An argument in Excel's shape: `null` when left out, a block of rows for a parameter that takes ranges, else a single value. */
function argumentOf(
  { dimensionality }: ParameterDescription,
  given: BaseValueObject | undefined,
): CellValue | CellValue[][] {
  if (!given || given.isNull()) return null;
  const block = blockOf(given);
  return dimensionality === "matrix" ? block : (block[0]?.[0] ?? null);
}

function blockOf(given: BaseValueObject): CellValue[][] {
  if (!given.isArray()) return [[cellValueOf(given)]];
  const rows = (given as ArrayValueObject).getArrayValue();
  return rows.map((row) => Array.from(row, (cell) => cellValueOf(cell)));
}

/** A single cell stays one, a larger block spills, and no cell at all is an error as in Excel. */
function answerOf(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return engineValueOf(answer as CellValue);
  const rows = answer as readonly (readonly CellValue[])[];
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (rows.length === 1 && columns === 1)
    return engineValueOf(rows[0]?.[0] ?? null);
  return arrayOf(rows, columns);
}

function arrayOf(
  rows: readonly (readonly CellValue[])[],
  columns: number,
): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columns }, (_, column) =>
        engineValueOf(row[column] ?? null),
      ),
    ),
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function firstErrorIn(
  given: readonly BaseValueObject[],
): ErrorValueObject | undefined {
  for (const value of given) {
    const cells = value.isArray()
      ? (value as ArrayValueObject).getArrayValue().flat()
      : [value];
    const error = cells.find((cell) => cell?.isError());
    if (error) return error as ErrorValueObject;
  }
  return undefined;
}
