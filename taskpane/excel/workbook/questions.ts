/** Asks for cells; what several steps ask of one block, with no change between them, is asked once. */
import {
  type Answer,
  type Block,
  WorkbookFailure,
} from "../../../src/workbook/port";
import { cellValue, formulaIn } from "./cell-values";
import { blockOf, rangeOf } from "./ranges";
import type { Question } from "./steps";

/** Gives the answer to a step once the request is answered. */
export type Asked = () => Answer;

type CellProperty = "values" | "valueTypes" | "formulas";

interface AskedCells {
  readonly range: Excel.Range;
  readonly properties: Set<CellProperty>;
}

export class Questions {
  private unsent = new Map<string, AskedCells>();

  constructor(private readonly context: Excel.RequestContext) {}

  ask({ step, block }: Question): Asked {
    switch (step) {
      case "read": {
        const { range } = this.cells(block, "values", "valueTypes");
        return () => ({ step, values: valuesOf(range) });
      }
      case "readFormulas": {
        const { range } = this.cells(block, "values", "formulas");
        return () => ({ step, formulas: formulasOf(range) });
      }
      case "readMerges":
        return this.askMerges(block);
    }
  }

  /** Puts what was asked so far before the next change. */
  send(): void {
    for (const { range, properties } of this.unsent.values())
      range.load([...properties]);
    this.unsent.clear();
  }

  private cells(block: Block, ...properties: CellProperty[]): AskedCells {
    const name = JSON.stringify(Object.values(block));
    const asked = this.unsent.get(name) ?? {
      range: rangeOf(this.context, block),
      properties: new Set(),
    };
    for (const property of properties) asked.properties.add(property);
    this.unsent.set(name, asked);
    return asked;
  }

  private askMerges(block: Block): Asked {
    const merged = rangeOf(this.context, block).getMergedAreasOrNullObject();
    merged.areas.load(
      "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount",
    );
    return () => {
      const areas = merged.isNullObject ? [] : merged.areas.items;
      return {
        step: "readMerges",
        merges: areas.map((area) => blockOf(block.sheet, area)),
      };
    };
  }
}

function valuesOf(range: Excel.Range): ReturnType<typeof cellValue>[][] {
  const types = given(range.valueTypes);
  return given(range.values).map((cells, row) =>
    cells.map((value: unknown, column) =>
      cellValue(value, types[row]?.[column]),
    ),
  );
}

function formulasOf(range: Excel.Range): (string | null)[][] {
  const values = given(range.values);
  return given(range.formulas).map((cells, row) =>
    cells.map((formula: unknown, column) =>
      formulaIn(formula, values[row]?.[column]),
    ),
  );
}

/** Excel has given null in place of cells that it should have refused: that is no answer at all. */
function given<Cells>(cells: Cells | null): Cells {
  if (cells === null) throw new WorkbookFailure("connectionLost", "unknown");
  return cells;
}
