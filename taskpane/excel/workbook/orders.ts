/** Turns what is to be put into cells into what Excel must be told, so that a text stays a text and a number a number. */
import type { Block, CellInput } from "../../../src/workbook/port";
import type { Stretch } from "./stretches";

/** Excel takes whatever is put into a cell of this format for a text. */
const TEXT_FORMAT = "@";
const NO_FORMAT = "General";

export type Grid<Cell> = readonly (readonly Cell[])[];

/** What is done to one range, in this order; null leaves a cell as it is. */
export interface Order {
  readonly block: Block;
  readonly clear?: true;
  /** One for all cells, or one for each. */
  readonly numberFormat?: string | Grid<string | null>;
  readonly formulas?: Grid<string | null>;
  readonly values?: Grid<string | number | boolean | null>;
}

/** What must be known of a block before it is written. */
export interface BlockFound {
  /** Its rows, in pieces that can be written at once. */
  readonly stretches: readonly Stretch[];
  readonly numberFormats: Grid<string> | undefined;
}

/** The orders that write a block, formats before contents. */
export function ordersOf(
  block: Block,
  cells: Grid<CellInput>,
  found: BlockFound,
): Order[] {
  const formats = cells.map((inputs, row) =>
    inputs.map((input, column) =>
      formatFor(input, found.numberFormats?.[row]?.[column]),
    ),
  );
  const orders =
    found.stretches.length === 1
      ? [...formatOrders(block, formats), contentOrder(block, cells)]
      : found.stretches.map(({ from, rows }) => {
          const here = formats.slice(from, from + rows);
          const piece = { ...block, row: block.row + from, rows };
          const contents = cells.slice(from, from + rows);
          return { ...contentOrder(piece, contents), ...formatsOf(here) };
        });
  return orders.filter(setsSomething);
}

/** The orders that clear a block, in pieces that can be cleared at once. */
export function clearOrders(
  block: Block,
  stretches: readonly Stretch[],
): Order[] {
  return stretches.map(({ from, rows }) => ({
    block: { ...block, row: block.row + from, rows },
    clear: true,
  }));
}

/** One for each cell: in a piece of a block another range would take more words. */
function formatsOf(
  numberFormat: Grid<string | null>,
): Pick<Order, "numberFormat"> {
  return numberFormat.some((row) => row.some(isSet)) ? { numberFormat } : {};
}

/** One order for each column, in few words where all its cells get the same format. */
function formatOrders(block: Block, formats: Grid<string | null>): Order[] {
  return Array.from({ length: block.columns }, (_, index) => {
    const column = { ...block, column: block.column + index, columns: 1 };
    const wanted = formats.map((row) => row[index] ?? null);
    const [first = null] = wanted;
    if (first !== null && wanted.every((format) => format === first))
      return { block: column, numberFormat: first };
    return wanted.some(isSet)
      ? { block: column, numberFormat: wanted.map((format) => [format]) }
      : { block: column };
  });
}

function contentOrder(block: Block, cells: Grid<CellInput>): Order {
  const formulas = cells.map((inputs) => inputs.map(formulaFor));
  const values = cells.map((inputs) => inputs.map(valueFor));
  return {
    block,
    ...(formulas.some((row) => row.some(isSet)) ? { formulas } : {}),
    ...(values.some((row) => row.some(isSet)) ? { values } : {}),
  };
}

function formatFor(
  input: CellInput,
  current: string | undefined,
): string | null {
  if (typeof input === "string") return TEXT_FORMAT;
  const isPut = input !== undefined && input !== null;
  return isPut && current === TEXT_FORMAT ? NO_FORMAT : null;
}

function formulaFor(input: CellInput): string | null {
  return typeof input === "object" && input !== null ? input.formula : null;
}

/** An empty text empties a cell; Excel drops a leading apostrophe, and what is left may be nothing. */
function valueFor(input: CellInput): string | number | boolean | null {
  if (input === undefined || (typeof input === "object" && input !== null))
    return null;
  if (input === null) return "";
  if (input === "" || (typeof input === "string" && input.startsWith("'")))
    return `'${input}`;
  return input;
}

function isSet(cell: unknown): boolean {
  return cell !== null;
}

function setsSomething({ numberFormat, formulas, values }: Order): boolean {
  return [numberFormat, formulas, values].some((set) => set !== undefined);
}

/** Whether the formats that cells have now decide how they are written. */
export function needsFormats(cells: Grid<CellInput>): boolean {
  return cells.some((inputs) =>
    inputs.some(
      (input) =>
        input !== undefined && input !== null && typeof input !== "string",
    ),
  );
}
