/** What every row's classification reads: the catalogue, the cells and what their columns hold. */
import type { Catalogue } from "../catalog/catalogue";
import type { CellValue } from "../cell";
import { cellAt } from "./cells";
import type { RowFinding } from "./classification";
import type { FactRole, RosterCells, RosterMapping } from "./mapping";
import type { Overrides } from "./override";

export interface RosterInHand {
  readonly catalogue: Catalogue;
  /** That of the roster's jurisdiction. */
  readonly own: Catalogue;
  readonly cells: RosterCells;
  readonly mapping: RosterMapping;
  readonly overrides: Overrides;
}

/** A part of a row's classification, and what was found on the way. */
export interface Measured<T> {
  readonly part: T;
  readonly problems: readonly RowFinding[];
}

export const NOTHING = { part: {}, problems: [] } as const;

/** Blank where the role has no column. */
export function factOf(
  { cells, mapping }: RosterInHand,
  row: number,
  role: FactRole,
): CellValue {
  return cellAt(cells, row, mapping.columns.get(role));
}
