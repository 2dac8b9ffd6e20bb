/** What most add-ins do: looks where the rows are, then writes there, piece by piece. Kept to show that the host is not tame. */
import type { OwnedInput } from "../../../src/workbook/cell-content";
import { keyText } from "../../../src/workbook/key-text";
import {
  type Block,
  type CellInput,
  type Workbook,
  WorkbookFailure,
} from "../../../src/workbook/port";
import type { Writer } from "./trials";

const TRIES = 3;

/** Writes by position; a batch that fails is tried again. The columns must be there already. */
export const writeByPosition: Writer = async (
  workbook,
  request,
  { rowsPerWrite = 5 },
) => {
  const { sheet, firstRow, lastRow, rows } = request;
  let written = 0;
  try {
    const block = { sheet, row: 0, column: 0, rows: lastRow + 1, columns: 9 };
    const cells = await patiently(() => readBlock(workbook, block));
    const [headers = []] = cells;
    const column = headers.indexOf("Proposed class");
    const inputs = cells
      .slice(firstRow)
      .map((row) => rows.get(keyText(row[0] ?? null) ?? ""));
    for (let at = 0; at < inputs.length; at += rowsPerWrite) {
      const piece = inputs.slice(at, at + rowsPerWrite);
      await patiently(() =>
        writePiece(workbook, { sheet, row: firstRow + at, column }, piece),
      );
      written += piece.filter((row) => row !== undefined).length;
    }
  } catch (reason) {
    if (!(reason instanceof WorkbookFailure)) throw reason;
  }
  const failed = [...rows.keys()].slice(written);
  return {
    ...{ written, unchanged: 0, disturbed: [], strays: 0, columns: [] },
    failed: failed.map((key) => ({ key, reason: "notWritten" })),
    complete: written === rows.size,
    run: undefined,
  };
};

async function readBlock(workbook: Workbook, block: Block) {
  const [answer] = await workbook.batch([{ step: "read", block }]);
  return answer?.step === "read" ? answer.values : [];
}

async function writePiece(
  workbook: Workbook,
  { sheet, row, column }: Pick<Block, "sheet" | "row" | "column">,
  piece: readonly (readonly OwnedInput[] | undefined)[],
): Promise<void> {
  const cells = piece.map((inputs, index) =>
    [0, 1].map((place) => inputIn(inputs?.[place], row + index)),
  );
  const block = { sheet, row, column, rows: piece.length, columns: 2 };
  await workbook.batch([{ step: "write", block, cells }]);
}

async function patiently<Reply>(work: () => Promise<Reply>): Promise<Reply> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (reason) {
      if (tried === TRIES) throw reason;
    }
  }
}

function inputIn(input: OwnedInput, row: number): CellInput {
  if (typeof input !== "object" || input === null || !("formulaAt" in input))
    return input;
  return { formula: input.formulaAt(row) };
}
