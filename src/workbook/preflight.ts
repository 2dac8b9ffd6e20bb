/** Finds out before a batch is begun whether it must be refused, for hosts that know their sheets at once. */
import {
  isCellInput,
  isInsideSheet,
  isSameSheetName,
  isSheetName,
} from "./limits";
import type {
  Block,
  CellInput,
  FailureKind,
  SheetId,
  SheetSummary,
  Step,
} from "./port";

type KnownSheet = Pick<SheetSummary, "name" | "hidden" | "protected">;
type KnownSheets = Map<SheetId, KnownSheet>;

/** Why the steps cannot be carried out in this order on these sheets; undefined when they can. Changes nothing. */
export function refusalOf(
  steps: readonly Step[],
  sheets: readonly Pick<SheetSummary, "id" | "name" | "hidden" | "protected">[],
): FailureKind | undefined {
  const known: KnownSheets = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  for (const step of steps) {
    const refusal = refusalOfStep(step, known);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Why a block cannot be read or selected; undefined when it can. */
export function refusalOfBlock(
  block: Block,
  sheets: ReadonlyMap<SheetId, unknown>,
): FailureKind | undefined {
  if (!sheets.has(block.sheet)) return "sheetMissing";
  return isInsideSheet(block) ? undefined : "outsideSheet";
}

function refusalOfStep(
  step: Step,
  known: KnownSheets,
): FailureKind | undefined {
  switch (step.step) {
    case "read":
    case "readFormulas":
    case "readMerges":
      return refusalOfBlock(step.block, known);
    case "write":
      return (
        refusalOfChange(step.block, known) ??
        refusalOfCells(step.block, step.cells)
      );
    case "look":
    case "clear":
      return refusalOfChange(step.block, known);
    case "copy":
      return (
        refusalOfBlock(step.block, known) ??
        refusalOfChange({ ...step.block, sheet: step.to }, known)
      );
    case "charts":
      return refusalOfCharts(step, known);
    case "addSheet":
      return refusalOfNewSheet(step, known);
    case "removeSheet":
      return refusalOfRemoval(step.sheet, known);
  }
}

function refusalOfChange(
  block: Block,
  known: KnownSheets,
): FailureKind | undefined {
  const refusal = refusalOfBlock(block, known);
  return (
    refusal ??
    (known.get(block.sheet)?.protected === true ? "sheetProtected" : undefined)
  );
}

/** A sheet is looked at even where it is to have no chart. */
function refusalOfCharts(
  { sheet, charts }: Extract<Step, { readonly step: "charts" }>,
  known: KnownSheets,
): FailureKind | undefined {
  const first = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const areas = charts.flatMap(({ categories, values, place }) =>
    [categories, values, place].map((area) => ({ ...area, sheet })),
  );
  return [first, ...areas]
    .map((block) => refusalOfChange(block, known))
    .find((refusal) => refusal !== undefined);
}

function refusalOfCells(
  block: Block,
  cells: readonly (readonly CellInput[])[],
): FailureKind | undefined {
  const fits =
    cells.length === block.rows &&
    cells.every(
      (row) => row.length === block.columns && row.every(isCellInput),
    );
  return fits ? undefined : "refused";
}

function refusalOfNewSheet(
  sheet: { readonly name: string; readonly hidden: boolean },
  known: KnownSheets,
): FailureKind | undefined {
  if (!isSheetName(sheet.name)) return "refused";
  if ([...known.values()].some(({ name }) => isSameSheetName(name, sheet.name)))
    return "nameTaken";
  // The id is given only when the sheet is made, so no later step can name it: any key that is free will do.
  known.set(`new sheet ${sheet.name}`, { ...sheet, protected: false });
  return undefined;
}

function refusalOfRemoval(
  sheet: SheetId,
  known: KnownSheets,
): FailureKind | undefined {
  if (!known.delete(sheet)) return "sheetMissing";
  return [...known.values()].some(({ hidden }) => !hidden)
    ? undefined
    : "refused";
}
