/** How amounts are reckoned: as fractions of any size, or faster in plain numbers as far as these are exact. */
export interface Arithmetic<T> {
  /** The amount that a number's shortest decimal writing stands for. */
  readonly of: (value: number) => T;
  readonly plus: (a: T, b: T) => T;
  readonly times: (a: T, b: T) => T;
}
