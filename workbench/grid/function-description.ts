/** What functions.json says of the functions, as far as the grid needs it. */

export interface FunctionsMetadata {
  /** Whether error cells reach the functions, which then answer for them one by one. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionDescription[];
}

export interface FunctionDescription {
  readonly id: string;
  /** As people type it. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterDescription[];
}

export interface ParameterDescription {
  readonly name: string;
  readonly description?: string;
  /** "matrix" for a parameter that takes ranges. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** One of our functions as Excel calls it: values or blocks of values in, a value or a block out. */
export type CellFunction = (...given: readonly unknown[]) => unknown;
