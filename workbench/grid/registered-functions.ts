/** Our functions as the grid registers them: each one that functions.json describes, and no second list. */
import {
  FunctionType,
  type BaseFunction,
  type IFunctionInfo,
  type IFunctionNames,
} from "@univerjs/engine-formula";
// Before the functions script, which hands its functions over while it is loaded.
import { associatedFunctions } from "./associated-functions";
import "../../functions/functions";
import metadata from "../../functions/functions.ts?metadata";
import { executorFor } from "./executor";
import type { CellFunction, FunctionDescription } from "./function-description";

type Registration = [new (name: IFunctionNames) => BaseFunction, string];

/** Executor class and name of each function. */
export function registeredFunctions(): Registration[] {
  const takesErrors = metadata.allowErrorForDataTypeAny === true;
  return metadata.functions.map((described) => [
    executorFor(described, implementationOf(described), takesErrors),
    described.name,
  ]);
}

/** What the grid shows while a formula is typed. */
export function functionTooltips(): IFunctionInfo[] {
  return metadata.functions.map((described) => ({
    functionName: described.name,
    functionType: FunctionType.User,
    description: described.description ?? "",
    abstract: described.description ?? "",
    functionParameter: described.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  }));
}

function implementationOf({ id }: FunctionDescription): CellFunction {
  const evaluate = associatedFunctions.get(id);
  if (evaluate) return evaluate;
  throw new Error(
    `functions.json describes ${id}, which the functions script does not define.`,
  );
}
