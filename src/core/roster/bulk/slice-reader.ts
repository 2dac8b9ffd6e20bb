/** Reads cells into typed columns, slice by slice; equal cells become one word. */
import { type CellValue, isCellError } from "../../cell";
import { cellAt } from "../cells";
import type { RosterCells, RosterMapping } from "../mapping";
import { ROW_KINDS, rowKindOf } from "../row-kind";
import {
  BULK_ROLES,
  type BulkRole,
  IS_NUMBER,
  isNamed,
  NO_WORD,
  type RosterSlice,
  type SliceColumn,
} from "./roster-slice";

/** One reader for the slices of one roster, read in their order. */
export class SliceReader {
  private readonly known = new Map<CellValue, number>();
  /** Each error cell is an object of its own, even where all say the same. */
  private readonly knownErrors = new Map<string, number>();
  private fresh: CellValue[] = [];
  private count = NO_WORD + 1;

  constructor(
    private readonly mapping: RosterMapping,
    private readonly roles: readonly BulkRole[] = BULK_ROLES,
  ) {}

  /** The rows `from` up to but not including `to`, which lie below the header. */
  read(cells: RosterCells, from: number, to: number): RosterSlice {
    const { columns } = this.mapping;
    const kinds = new Uint8Array(to - from);
    for (let row = from; row < to; row++)
      kinds[row - from] = ROW_KINDS.indexOf(
        rowKindOf(cells, this.mapping, row),
      );
    const read = new Map<BulkRole, SliceColumn>();
    for (const role of this.roles) {
      const column = columns.get(role);
      if (column !== undefined)
        read.set(role, this.column(cells, from, to, role, column));
    }
    const { fresh } = this;
    this.fresh = [];
    return { first: from, kinds, columns: read, fresh };
  }

  private column(
    cells: RosterCells,
    from: number,
    to: number,
    role: BulkRole,
    column: number,
  ): SliceColumn {
    const named = isNamed(role);
    const words = new Int32Array(to - from);
    const numbers = new Float64Array(named ? 0 : to - from);
    for (let row = from; row < to; row++) {
      const cell = cellAt(cells, row, column);
      if (typeof cell === "number" && !named) {
        words[row - from] = IS_NUMBER;
        numbers[row - from] = cell;
      } else words[row - from] = this.wordOf(cell);
    }
    return { words, numbers };
  }

  private wordOf(cell: CellValue): number {
    if (cell === null) return NO_WORD;
    if (isCellError(cell))
      return this.numbered(this.knownErrors, JSON.stringify(cell), cell);
    return this.numbered(this.known, cell, cell);
  }

  private numbered<Key>(
    known: Map<Key, number>,
    key: Key,
    cell: CellValue,
  ): number {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, this.count);
    this.fresh.push(cell);
    return this.count++;
  }
}
