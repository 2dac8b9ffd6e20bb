/** What work on a workbook takes from outside: clock, ids, waiting, and the sizes of its bites. */
export interface WorkContext {
  readonly now: () => Date;
  /** A text that never came before, such as a UUID; it must not look like a number. */
  readonly newId: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How many rows one batch reads at most. */
  readonly rowsPerRead?: number;
  /** How many rows one batch writes at most. */
  readonly rowsPerWrite?: number;
  /** Asked between two batches; once it says true no further row is written. */
  readonly isCancelled?: () => boolean;
  /** Told how many of the rows are done, from 0 to `total`; of use to a progress bar only. */
  readonly progress?: (done: number, total: number) => void;
}

export const ROWS_PER_READ = 20_000;
export const ROWS_PER_WRITE = 5_000;
