/** The rows of a run that are not as they should be, together by what is the matter with them. */
import { sayRowReason } from "../../src/workbook/problem";
import { writingTexts } from "../texts/writing";
import type { WriteOutcome } from "./write-results";

export interface FailedRows {
  /** What is wrong and what to do. */
  readonly sentence: string;
  readonly rows: readonly number[];
}

export function failedRows({
  report,
  rowOf,
  changed,
}: WriteOutcome): readonly FailedRows[] {
  const byReason = new Map<string, number[]>();
  const add = (reason: string, row: number | undefined): void => {
    const rows = byReason.get(reason) ?? [];
    if (row !== undefined) rows.push(row);
    byReason.set(reason, rows);
  };
  for (const row of changed) add(writingTexts.changedRows, row);
  for (const { key, reason } of [...report.failed, ...report.disturbed])
    add(sayRowReason(reason), rowOf.get(key));
  return [...byReason].map(([reason, rows]) => ({
    sentence: writingTexts.reason(reason),
    rows,
  }));
}
