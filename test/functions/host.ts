/** Stands for a host: collects what the functions' script associates, and turns what they return into plain cells. */

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- custom functions are declared with any[][]
type CustomFunction = (...args: any[]) => unknown[][];

/** A result cell as a host would show it: error cells as their sign. */
export function plain(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "error" in cell
    ? cell.error
    : cell;
}

export const plainTable = (table: unknown[][]): unknown[][] =>
  table.map((row) => row.map(plain));

/** The message of an error cell. */
export function messageIn(cell: unknown): string {
  return typeof cell === "object" && cell !== null && "message" in cell
    ? String(cell.message)
    : "";
}

/** One value as Excel passes it for a matrix argument. */
export const one = (value: unknown): unknown[][] => [[value]];

export const column = (...values: unknown[]): unknown[][] =>
  values.map((value) => [value]);

/** Calls a function with single values, `undefined` for an omitted argument, and gives its only cell. */
export function ask(fn: CustomFunction, ...values: unknown[]): unknown {
  return plain(call(fn, ...values)[0]?.[0]);
}

export const call = (fn: CustomFunction, ...values: unknown[]): unknown[][] =>
  fn(
    ...values.map((value) =>
      value === undefined ? null : Array.isArray(value) ? value : one(value),
    ),
  );
