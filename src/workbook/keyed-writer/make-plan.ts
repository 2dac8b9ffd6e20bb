/** Settles what a run is to do: checks the keys, sees what stands there, and changes nothing in the roster but missing row ids. */
import type { WorkContext } from "../context";
import type { OwnedColumn, OwnedPart } from "../owned/owned-columns";
import { nameRows } from "../owned/row-ids";
import type { Workbook } from "../port";
import { Stop } from "../stop";
import { checkMerges } from "./key-check";
import type { WriteRequest } from "./request";
import { type RunPlan, wantedRows, wasRight } from "./run-plan";
import { settledColumn, surveyRows } from "./survey";

export interface PlannedRun {
  readonly plan: RunPlan;
  readonly part: OwnedPart;
  /** The columns that the sheet lacks. */
  readonly missing: readonly OwnedColumn[];
}

/** What the request comes to on the sheet as it is. @throws Stop with what is wrong with the keys or the sheet; WorkbookFailure */
export async function makePlan(
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
): Promise<PlannedRun> {
  if (request.key === "ownedRowId") await nameRows(workbook, request, context);
  const { part, held, ...key } = await surveyRows(workbook, request, context);
  const { sheet, columns } = part;
  if (sheet.protected)
    throw new Stop({ problem: "sheetProtected", sheet: sheet.name });
  const missing = request.columns.filter(
    ({ id }) => settledColumn(part, id) === undefined,
  );
  const rows = { first: request.headerRow, last: request.lastRow };
  const places = placesOf(part, request);
  await checkMerges(workbook, sheet, rows, [key.keyColumn, ...places]);
  const { headerRow, firstRow, lastRow } = request;
  const plan: RunPlan = {
    ...{ sheet: sheet.id, headerRow, firstRow, lastRow, key: request.key },
    ...key,
    headers: part.headers,
    headerRows: new Map([...columns].map(([id, at]) => [id, at.headerRow])),
    ...{
      columns: request.columns,
      places,
      wanted: wantedRows(request),
      before: held,
    },
  };
  return { plan, part, missing };
}

/** Tells whether a run has anything to do. */
export function changesSomething({ plan, missing }: PlannedRun): boolean {
  if (missing.length > 0) return true;
  for (const key of plan.wanted.keys())
    if (plan.before.has(key) && !wasRight(plan, key)) return true;
  return false;
}

/** The columns that we write: those that are there, and the places of those to be made. */
function placesOf(part: OwnedPart, { columns }: WriteRequest): number[] {
  let free = part.sheet.columns;
  return columns.map(({ id }) => settledColumn(part, id)?.column ?? free++);
}
