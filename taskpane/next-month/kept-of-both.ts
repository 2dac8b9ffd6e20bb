/** What both months keep, as one: this month's own goes before last month's. */
import {
  decisionKey,
  type TitleDecision,
} from "../../src/core/succession/title-decision";
import type { Kept, KeptPayTable } from "../../src/workbook/kept";

type Keeping = Pick<Kept, "decisions" | "payTable">;

export interface KeptOfBoth {
  readonly decisions: readonly TitleDecision[];
  /** Last month's pay table; undefined where it has none, and where this month has its own, which stays. */
  readonly payTable: KeptPayTable | undefined;
}

export function keptOfBoth(last: Keeping, own: Keeping): KeptOfBoth {
  const decisions = [...last.decisions, ...own.decisions];
  const byTitle = new Map(decisions.map((one) => [decisionKey(one), one]));
  return {
    decisions: [...byTitle.values()],
    payTable: own.payTable === undefined ? last.payTable : undefined,
  };
}
