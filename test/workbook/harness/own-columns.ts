/** Where the columns of ours are, told from the model itself and not by the code under test. */
import { parseReference } from "../../../src/workbook/a1";
import type { MemoryModel } from "../../../src/workbook/memory/memory-model";
import type { MemorySheet } from "../../../src/workbook/memory/memory-sheet";

export interface OwnPlace {
  readonly id: string;
  readonly column: number;
  readonly headerRow: number;
}

/** The sheet whose second row begins with the headings under which columns of ours are remembered. */
export function ownershipSheet(model: MemoryModel): MemorySheet | undefined {
  return model.sheets.find(
    (sheet) =>
      sheet.cellAt(1, 0).value === "Sheet" &&
      sheet.cellAt(1, 3).value === "Header cell",
  );
}

/** The columns of ours on a sheet, by what the workbook remembers. */
export function ownColumnsOn(
  model: MemoryModel,
  { name }: MemorySheet,
): readonly OwnPlace[] {
  const remembered = ownershipSheet(model);
  return (remembered?.rows ?? []).flatMap((row) => {
    const id = row?.[1]?.value;
    const cell = parseReference(row?.[3]?.formula);
    const isHere = cell?.sheetName === name;
    return typeof id === "string" && isHere
      ? [{ id, column: cell.column, headerRow: cell.row }]
      : [];
  });
}
