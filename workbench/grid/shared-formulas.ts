/** Formulas that were copied down a column: the grid calculates a group over one formula, but separate formulas one by one. */
import type { ICellData } from "@univerjs/core";
import { CopiedFormula } from "../../src/files/formula/move";

/** How the grid stores a cell's formula: whole, or by the id of the group that it continues. */
export type StoredFormula = Pick<ICellData, "f" | "si">;

/** A formula with its "=", and the cell that it stands in. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

let groupsMade = 0;

/** The stored form of each formula of one column, from top to bottom; the first of a group is whole. */
export function sharedDown(
  formulas: readonly PlacedFormula[],
): StoredFormula[] {
  const patterns = formulas.map(patternOf);
  let group: string | undefined;
  return formulas.map(({ formula }, index) => {
    const continues = index > 0 && patterns[index - 1] === patterns[index];
    if (continues && group !== undefined) return { si: group };
    const isContinued = patterns[index + 1] === patterns[index];
    group = isContinued ? newGroup() : undefined;
    return group === undefined ? { f: formula } : { f: formula, si: group };
  });
}

/** The formulas of groups, each cut up once however many cells share it. */
export class FormulaGroups {
  private readonly starts = new Map<string, PlacedFormula>();
  private readonly copied = new Map<string, CopiedFormula>();

  add(group: string, start: PlacedFormula): void {
    if (!this.starts.has(group)) this.starts.set(group, start);
  }

  /** The group's formula as it reads in another cell; `null` where the group is not known. */
  formulaAt(group: string, row: number, column: number): string | null {
    const start = this.starts.get(group);
    if (!start) return null;
    let copied = this.copied.get(group);
    if (!copied)
      this.copied.set(group, (copied = new CopiedFormula(start.formula)));
    return copied.moved(row - start.row, column - start.column);
  }
}

function patternOf({ formula, row, column }: PlacedFormula): string {
  return new CopiedFormula(formula).pattern(row, column);
}

/** Ids differ over the whole page: cells are copied from one workbook to another with them. */
function newGroup(): string {
  groupsMade += 1;
  return `shared-${groupsMade}`;
}
