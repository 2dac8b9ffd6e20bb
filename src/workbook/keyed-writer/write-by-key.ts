/** Writes results into columns of ours, each to the row that bears its key, and proves that they stand there. */
import type { WorkContext } from "../context";
import { withPatience } from "../patience";
import type { Workbook } from "../port";
import { problemBehind } from "../stop";
import { carryOut } from "./carry-out";
import { makePlan } from "./make-plan";
import { reportOfNothing, type WriteReport } from "./report";
import { assertWhole, type WriteRequest } from "./request";

/**
 * Writes the rows of the request and reports what stands, without a journal. Never throws for what a workbook or its
 * people do. @throws RangeError where a row of the request has not one input for each column.
 */
export async function writeByKey(
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
): Promise<WriteReport> {
  assertWhole(request);
  if (request.rows.size === 0) return reportOfNothing([]);
  const patient = withPatience(workbook, context);
  try {
    const { plan } = await makePlan(patient, request, context);
    return await carryOut(patient, plan, context);
  } catch (reason) {
    return reportOfNothing(request.rows.keys(), problemBehind(reason));
  }
}
