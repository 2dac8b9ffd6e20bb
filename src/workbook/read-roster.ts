/** Reads a sheet's cells in pieces, for whoever wants the roster whole. */
import type { CellValue } from "../core/cell";
import { readValues } from "./answers";
import { readAtRest } from "./at-rest";
import { eachChunk } from "./chunks";
import { ROWS_PER_READ, type WorkContext } from "./context";
import { withPatience } from "./patience";
import type { SheetId, SheetSummary, Workbook } from "./port";
import type { WorkbookProblem } from "./problem";
import { problemBehind, Stop } from "./stop";

/** The cells of a sheet from A1 on: `cells[row][column]`, `sheet.rows` by `sheet.columns`. */
export interface RosterCells {
  readonly sheet: SheetSummary;
  readonly cells: readonly (readonly CellValue[])[];
}

/** Reads all used cells of a sheet, or says why it cannot; never a torn picture of a sheet that changed meanwhile. */
export async function readRoster(
  workbook: Workbook,
  sheet: SheetId,
  context: Pick<WorkContext, "wait" | "rowsPerRead" | "progress">,
): Promise<RosterCells | WorkbookProblem> {
  const patient = withPatience(workbook, context);
  try {
    const { answer, atRest } = await readAtRest(workbook, sheet, () =>
      readSheet(patient, sheet, context),
    );
    return atRest
      ? answer
      : { problem: "neverAtRest", sheet: answer.sheet.name };
  } catch (reason) {
    return problemBehind(reason);
  }
}

async function readSheet(
  workbook: Workbook,
  id: SheetId,
  {
    rowsPerRead = ROWS_PER_READ,
    progress,
  }: Pick<WorkContext, "rowsPerRead" | "progress">,
): Promise<RosterCells> {
  const sheet = await summaryOf(workbook, id);
  const cells: (readonly CellValue[])[] = [];
  const { columns } = sheet;
  await eachChunk(
    0,
    columns === 0 ? 0 : sheet.rows,
    rowsPerRead,
    async (row, rows) => {
      cells.push(
        ...(await readValues(workbook, {
          sheet: id,
          row,
          column: 0,
          rows,
          columns,
        })),
      );
      progress?.(cells.length, sheet.rows);
    },
  );
  return { sheet, cells };
}

/** The sheet as it is now. @throws Stop where it is gone. */
export async function summaryOf(
  workbook: Workbook,
  id: SheetId,
): Promise<SheetSummary> {
  const sheet = (await workbook.sheets()).find(
    (candidate) => candidate.id === id,
  );
  if (sheet === undefined) throw new Stop({ problem: "sheetMissing" });
  return sheet;
}
