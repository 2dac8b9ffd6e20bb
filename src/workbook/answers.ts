/** Takes the answers of a batch apart, and takes no answer that does not fit its question. */
import type { CellValue } from "../core/cell";
import {
  type Answer,
  type Block,
  type SheetId,
  type Workbook,
  WorkbookFailure,
} from "./port";

/** The values that a "read" of the block answered. @throws WorkbookFailure where rows or cells are short. */
export function valuesOf(
  answer: Answer | undefined,
  block: Block,
): readonly (readonly CellValue[])[] {
  if (answer?.step !== "read") return answerLost();
  return ofShape(answer.values, block);
}

/** The formulas that a "readFormulas" of the block answered. @throws WorkbookFailure where rows or cells are short. */
export function formulasOf(
  answer: Answer | undefined,
  block: Block,
): readonly (readonly (string | null)[])[] {
  if (answer?.step !== "readFormulas") return answerLost();
  return ofShape(answer.formulas, block);
}

/** The merged areas that a "readMerges" answered. @throws WorkbookFailure */
export function mergesOf(answer: Answer | undefined): readonly Block[] {
  return answer?.step === "readMerges" ? answer.merges : answerLost();
}

/** The sheet that an "addSheet" made. @throws WorkbookFailure */
export function addedSheetOf(answer: Answer | undefined): SheetId {
  return answer?.step === "addSheet" ? answer.sheet : answerLost();
}

/** The values of one block, in one batch. @throws WorkbookFailure */
export async function readValues(
  workbook: Workbook,
  block: Block,
): Promise<readonly (readonly CellValue[])[]> {
  const [answer] = await workbook.batch([{ step: "read", block }]);
  return valuesOf(answer, block);
}

/** The formulas of one block, in one batch; `null` where a cell holds none. @throws WorkbookFailure */
export async function readFormulas(
  workbook: Workbook,
  block: Block,
): Promise<readonly (readonly (string | null)[])[]> {
  const [answer] = await workbook.batch([{ step: "readFormulas", block }]);
  return formulasOf(answer, block);
}

/** Some hosts answer `null`, or fewer rows, to a question that was too large for them; taking that for blanks would lose data. */
function ofShape<Cell>(
  cells: readonly (readonly Cell[])[],
  block: Block,
): readonly (readonly Cell[])[] {
  const whole =
    Array.isArray(cells) &&
    cells.length === block.rows &&
    cells.every((row) => row.length === block.columns);
  return whole ? cells : answerLost();
}

function answerLost(): never {
  throw new WorkbookFailure("connectionLost", "unknown");
}
