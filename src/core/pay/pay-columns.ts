/** Where a planner's pay table begins, and which of its columns hold the band, its points, its steps and its date. */
import { shown } from "../number-text";
import type { CellValue } from "../cell";
import { squash, wordsOf } from "../text-key";

export const PAY_ROLES = [
  "band",
  "minimum",
  "midpoint",
  "maximum",
  "effective",
] as const;
export type PayRole = (typeof PAY_ROLES)[number];

/** A table as it was pasted or read; rows and columns count from 0. */
export type PayCells = readonly (readonly CellValue[])[];

export interface PayColumns {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<PayRole, number>;
  /** In the order of the sheet; the bounds are the first and the last step where no column gives them. */
  readonly steps: readonly number[];
}

/** Below so many rows nobody begins a table. */
const DEEPEST_HEADER = 30;

/** A header that is one of the first names a role for sure; one that holds one of the words does so likely. */
const HEADERS: Readonly<
  Record<PayRole, { readonly whole: string; readonly words: string }>
> = {
  band: {
    whole:
      "band payband salaryband grade paygrade salarygrade payscalegroup scalegroup payrange range level",
    words: "band grade",
  },
  minimum: { whole: "min minimum", words: "min minimum" },
  midpoint: { whole: "mid midpoint", words: "mid midpoint" },
  maximum: { whole: "max maximum", words: "max maximum" },
  effective: {
    whole: "effective effectivedate date asof revised",
    words: "effective",
  },
};

/** Guesses from the first row that looks like the names of a pay table's columns; undefined where none does. */
export function guessPayColumns(cells: PayCells): PayColumns | undefined {
  const last = Math.min(cells.length, DEEPEST_HEADER);
  for (let row = 0; row < last; row++) {
    const found = payColumnsIn(cells, row);
    const hasAmounts =
      found.steps.length > 0 ||
      (["minimum", "midpoint", "maximum"] as const).some((role) =>
        found.columns.has(role),
      );
    if (found.columns.has("band") && hasAmounts) return found;
  }
  return undefined;
}

/** What the names in a row say; a role that none names is left out. */
export function payColumnsIn(cells: PayCells, headerRow: number): PayColumns {
  const header = cells[headerRow] ?? [];
  const columns = new Map<PayRole, number>();
  const taken = new Set<number>();
  for (const role of PAY_ROLES) {
    const column = columnFor(role, header, taken);
    if (column === undefined) continue;
    columns.set(role, column);
    taken.add(column);
  }
  const steps = header.flatMap((cell, column) =>
    !taken.has(column) && /^step\d{1,2}$/.test(squash(shown(cell)))
      ? [column]
      : [],
  );
  return { headerRow, columns, steps };
}

function columnFor(
  role: PayRole,
  header: readonly CellValue[],
  taken: ReadonlySet<number>,
): number | undefined {
  const whole = HEADERS[role].whole.split(" ");
  const words = HEADERS[role].words.split(" ");
  const free = (fits: (text: string) => boolean): number =>
    header.findIndex((cell, column) => !taken.has(column) && fits(shown(cell)));
  const sure = free((text) => whole.includes(squash(text)));
  const likely =
    sure >= 0
      ? sure
      : free((text) => wordsOf(text).some((word) => words.includes(word)));
  return likely >= 0 ? likely : undefined;
}
