/** Converts single cells between the grid's formula engine and the values that our functions take and give. */
import type { Nullable } from "@univerjs/core";
import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellError, CellValue } from "../../src/core/cell";

/** What a cell of the engine holds: `null` for a blank or omitted one, so that unknown is not zero; an error cell as an error value. */
export function cellValueOf(held: Nullable<BaseValueObject>): CellValue {
  if (!held || held.isNull()) return null;
  if (held.isError()) return cellErrorOf(held as ErrorValueObject);
  return held.getValue();
}

/** One value of a function's answer as the engine's own. A text stays a text ("01723" does not turn into a number), and nothing shows as an empty text. */
export function engineValueOf(answer: CellValue): BaseValueObject {
  if (answer === null) return StringValueObject.create("");
  if (typeof answer === "string") return StringValueObject.create(answer);
  if (typeof answer === "boolean") return BooleanValueObject.create(answer);
  if (typeof answer === "object") return engineErrorOf(answer);
  return Number.isFinite(answer)
    ? NumberValueObject.create(answer)
    : ErrorValueObject.create(ErrorType.NUM);
}

/** An error of the engine that leaves its message in the cell's custom data, where the page finds it. */
export function engineErrorOf({ error, message }: CellError): ErrorValueObject {
  const held = ErrorValueObject.create(error as ErrorType, message ?? "");
  return message === undefined ? held : held.withCustomData({ error, message });
}

function cellErrorOf(held: ErrorValueObject): CellError {
  const [error, message] = [held.getErrorType(), held.getErrorContent()];
  return message === "" ? { error } : { error, message };
}
