/** What the cells of our columns hold for each person of the roster, and what they may hold. */
import { columnLetters } from "../../../src/workbook/a1";
import type { OwnedInput } from "../../../src/workbook/cell-content";
import type { MemoryCell } from "../../../src/workbook/memory/memory-sheet";
import { ownColumnsOn } from "./own-columns";
import type { World } from "./world";

/** A cell of ours: who stands in its row, which column of ours it is in, and its content as a text. */
export interface OwnCell {
  readonly who: number;
  readonly row: number;
  readonly column: string;
  readonly content: string;
}

export const BLANK = "null";

/** Every cell of our columns, header cells and rows above them left out. */
export function ownCells(world: World): OwnCell[] {
  if (!world.isRosterThere()) return [];
  const places = ownColumnsOn(world.book.model, world.sheet());
  const { first } = world.body();
  const { rows } = world.sheet().summary();
  return places
    .filter(({ column }) => world.lanes[column] === "ours")
    .flatMap(({ id, column }) =>
      Array.from({ length: Math.max(rows - first, 0) }, (_, index) => ({
        who: world.people[first + index] ?? -1,
        row: first + index,
        column: id,
        content: contentOf(world.sheet().cellAt(first + index, column)),
      })),
    );
}

export function contentOf({ value, formula }: MemoryCell): string {
  return formula ?? JSON.stringify(value === "" ? null : value);
}

/** An input as `contentOf` shows it in a row; formulas read the title, wherever it is by now. */
export function contentWanted(
  world: World,
  input: OwnedInput,
  row: number,
): string | undefined {
  if (input === undefined) return undefined;
  if (typeof input !== "object" || input === null)
    return contentOf({ value: input });
  if (!("formulaAt" in input)) return input.formula;
  const title = columnLetters(world.laneOf("Title"));
  return input.formulaAt(row).replace("(B", `(${title}`);
}

/** Whether a cell holds what was wanted; a formula that was made for other columns is taken for what was wanted. */
export function isContent(
  world: World,
  content: string,
  wanted: string,
): boolean {
  const areFormulas = [content, wanted].every((one) => one.startsWith("="));
  return content === wanted || (areFormulas && world.areFormulasStale());
}
