/** One sheet held in memory: its cells, its looks, and what is said of it. */
import { overlaps } from "../overlap";
import type { CellValue } from "../../core/cell";
import { chartName, isOurChart } from "../chart-names";
import type {
  Area,
  Block,
  CellInput,
  CellLook,
  ChartInput,
  SheetId,
  SheetSummary,
  TableSummary,
} from "../port";

/** What a cell holds; beside a formula, `value` is its last known result. */
export interface MemoryCell {
  readonly value: CellValue;
  readonly formula?: string;
}

/** A chart as its host knows it. */
export interface MemoryChart extends ChartInput {
  readonly name: string;
}

/** A sheet as it is first opened; formulas lie over `cells`, which give their last known results. */
export interface SheetContent {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formulas?: readonly {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly tables?: readonly (Area & {
    readonly name: string;
    readonly hasTotals: boolean;
  })[];
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
}

/** A look that was given to cells, or taken from them. */
export type GivenLook =
  | { readonly block: Block; readonly look: CellLook }
  | { readonly block: Block; readonly cleared: true };

const BLANK: MemoryCell = { value: null };

/** The cells of one sheet; rows and columns count from 0. */
export class MemorySheet {
  name: string;
  hidden: boolean;
  protected: boolean;
  merges: readonly Block[];
  /** Each row ends with its last used cell, so that the extent is read off the lengths. */
  rows: ((MemoryCell | undefined)[] | undefined)[] = [];
  readonly hiddenRows: Set<number>;
  /** Whether its hidden rows are hidden by a filter. */
  isFiltered = false;
  tables: readonly TableSummary[];
  looks: GivenLook[] = [];
  charts: readonly MemoryChart[] = [];

  constructor(
    readonly id: SheetId,
    content: SheetContent,
  ) {
    this.name = content.name;
    this.hidden = content.hidden ?? false;
    this.protected = content.protected ?? false;
    this.merges = (content.merges ?? []).map((area) => ({
      ...area,
      sheet: id,
    }));
    this.hiddenRows = new Set(content.hiddenRows);
    this.tables = (content.tables ?? []).map(
      ({ name, hasTotals, ...area }) => ({
        name,
        hasTotals,
        block: { ...area, sheet: id },
      }),
    );
    this.fill(content);
  }

  /** The cell at a place; a blank one where nothing is held. */
  cellAt(row: number, column: number): MemoryCell {
    return this.rows[row]?.[column] ?? BLANK;
  }

  /** Puts an input into a cell as the port means it: a text stays a text, `undefined` leaves the cell. */
  put(row: number, column: number, input: CellInput): void {
    if (input === undefined) return;
    if (input === null) this.hold(row, column, undefined);
    else if (typeof input === "object") {
      this.hold(row, column, { value: null, formula: input.formula });
    } else this.hold(row, column, { value: input });
  }

  /** Puts inputs into the cells of a block, row by row. */
  putBlock(block: Block, cells: readonly (readonly CellInput[])[]): void {
    cells.forEach((inputs, row) =>
      inputs.forEach((input, column) =>
        this.put(block.row + row, block.column + column, input),
      ),
    );
  }

  /** Takes the contents of the same cells of another sheet. */
  copyFrom(other: MemorySheet, { row, column, rows, columns }: Block): void {
    for (let at = row; at < row + rows; at += 1)
      for (let across = column; across < column + columns; across += 1)
        this.hold(at, across, other.rows[at]?.[across]);
  }

  addLook(block: Block, look: CellLook): void {
    this.looks.push({ block, look });
  }

  /** Makes these the charts of ours. */
  setCharts(charts: readonly ChartInput[]): void {
    this.charts = [
      ...this.charts.filter(({ name }) => !isOurChart(name)),
      ...charts.map((chart) => ({ ...chart, name: chartName(chart.title) })),
    ];
  }

  /** Empties cells and takes their looks away; the widths of columns stay. */
  clear(block: Block): void {
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      for (let across = 0; across < block.columns; across += 1)
        this.put(row, block.column + across, null);
    }
    this.looks.push({ block, cleared: true });
  }

  /** How a cell looks, later looks over earlier ones. */
  lookAt(row: number, column: number): CellLook {
    const here = { sheet: this.id, row, column, rows: 1, columns: 1 };
    return this.looks
      .filter(({ block }) => overlaps(block, here))
      .reduce<CellLook>(
        (shown, given) =>
          "look" in given ? { ...shown, ...given.look } : widthOf(shown),
        {},
      );
  }

  summary(): SheetSummary {
    const { id, name, hidden, tables } = this;
    return {
      id,
      name,
      hidden,
      protected: this.protected,
      hasHiddenRows: this.hiddenRows.size > 0,
      tables,
      ...this.extent(),
    };
  }

  private extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.rows.forEach((row, index) => {
      if (row === undefined || row.length === 0) return;
      rows = index + 1;
      columns = Math.max(columns, row.length);
    });
    return { rows, columns };
  }

  private hold(
    row: number,
    column: number,
    cell: MemoryCell | undefined,
  ): void {
    const cells = (this.rows[row] ??= []);
    cells[column] = cell;
    while (cells.length > 0 && cells[cells.length - 1] === undefined)
      cells.length -= 1;
  }

  private fill(content: SheetContent): void {
    content.cells.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null) this.hold(row, column, { value });
      }),
    );
    for (const { row, column, formula } of content.formulas ?? []) {
      this.hold(row, column, {
        value: this.cellAt(row, column).value,
        formula,
      });
    }
  }
}

function widthOf({ columnWidth }: CellLook): CellLook {
  return columnWidth === undefined ? {} : { columnWidth };
}
