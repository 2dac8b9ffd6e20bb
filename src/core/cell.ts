/** What a spreadsheet cell holds, in the terms that every host shares. */

/** An error cell such as `#N/A`; `message` is there where a host or one of our functions gives one. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** A stored value: `null` is a blank cell, which is not `""`, not `0`. Dates are serial numbers. */
export type CellValue = string | number | boolean | null | CellError;

/** Tells an error cell from every other value. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Blank, or a text of white space only: a person looking at the sheet sees nothing. */
export function isBlank(value: CellValue | undefined): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === "string" && value.trim() === "")
  );
}
