/** Checks the keys before anything is written, then makes what is missing of our columns. */
import { readAtRest } from "../at-rest";
import type { WorkContext } from "../context";
import { ensureColumns } from "../owned/make-columns";
import { findOwned, type OwnedPart } from "../owned/owned-columns";
import { nameRows, ROW_ID_COLUMN } from "../owned/row-ids";
import type { Workbook } from "../port";
import type { WorkbookProblem } from "../problem";
import { Stop } from "../stop";
import { checkMerges, doubtAboutKeys } from "./key-check";
import { columnsOf, type Start } from "./layout";
import type { WriteRequest } from "./request";

/** Where the run starts from. @throws Stop with what is wrong with the keys or the sheet; WorkbookFailure */
export async function prepare(
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
): Promise<Start> {
  if (request.key === "ownedRowId") await nameRows(workbook, request, context);
  const { part, keyColumn } = await checkedKeys(workbook, request, context);
  await checkMerges(
    workbook,
    mergesAskedAbout(part, request),
    targets(part, request, keyColumn),
  );
  const keyHeader = part.headers[keyColumn] ?? "";
  const ready = await ensureColumns(workbook, request, context, (found) => {
    const isKeyThere = (found.headers[keyColumn] ?? "") === keyHeader;
    if (!isKeyThere) throw new Stop({ problem: "columnsMoved" });
  });
  // Columns that were made just now were made in the header row that was asked for, wherever it is by now.
  const columns = columnsOf(ready, request).map((column) => {
    const { headerRow } = part.columns.get(column.id) ?? request;
    return { ...column, headerRow };
  });
  return { keyColumn, keyHeader, columns };
}

interface CheckedKeys {
  readonly part: OwnedPart;
  readonly keyColumn: number;
}

async function checkedKeys(
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
): Promise<CheckedKeys> {
  const { answer, atRest } = await readAtRest(
    workbook,
    request.sheet,
    async () => {
      const part = await findOwned(
        workbook,
        request.sheet,
        () => request.headerRow,
      );
      const keyColumn = askedKeyColumn(part, request);
      const ours = new Set(
        [...part.columns.values()].map(({ column }) => column),
      );
      const rows = { ...request, sheet: part.sheet, keyColumn, ours };
      return {
        part,
        keyColumn,
        doubt: await doubtAboutKeys(workbook, rows, context),
      };
    },
  );
  const problem: WorkbookProblem | undefined = atRest
    ? answer.doubt
    : { problem: "neverAtRest", sheet: answer.part.sheet.name };
  if (problem !== undefined) throw new Stop(problem);
  return answer;
}

function askedKeyColumn(
  { sheet, columns }: OwnedPart,
  { key }: WriteRequest,
): number {
  if (key !== "ownedRowId") return key.column;
  const column = columns.get(ROW_ID_COLUMN.id);
  if (column === undefined)
    throw new Stop({ problem: "columnsGone", sheet: sheet.name });
  return column.column;
}

function mergesAskedAbout(
  { sheet }: OwnedPart,
  { headerRow, lastRow }: WriteRequest,
): Parameters<typeof checkMerges>[1] {
  return { sheet, firstRow: headerRow, lastRow };
}

/** The key column, and the columns that we write: those that are there, and the places of those to be made. */
function targets(
  { sheet, columns }: OwnedPart,
  request: WriteRequest,
  keyColumn: number,
): number[] {
  const known = request.columns.flatMap(
    ({ id }) => columns.get(id)?.column ?? [],
  );
  const missing = request.columns.length - known.length;
  const made = Array.from(
    { length: missing },
    (_, index) => sheet.columns + index,
  );
  return [keyColumn, ...known, ...made];
}
