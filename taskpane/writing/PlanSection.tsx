/** What will be written and what will not, to be read before the button is pressed. */
import { CountTable } from "../shell/CountTable";
import { StepHeading } from "../shell/StepHeading";
import { rosterTexts } from "../texts/roster";
import { writingTexts } from "../texts/writing";
import type { RosterCounts } from "../../src/core/roster/classification";
import type { WritePlan } from "./write-plan";

interface PlanSectionProps {
  readonly sheetName: string;
  readonly plan: WritePlan;
  /** How many rows are to have a row id; 0 where the roster has a key of its own. */
  readonly rowIds: number;
  readonly counts: RosterCounts;
  /** How many columns the planner's roster has. */
  readonly plannersColumns: number;
  readonly hasYears: boolean;
}

export function PlanSection({
  sheetName,
  plan,
  rowIds,
  counts: { outcomes },
  plannersColumns,
  hasYears,
}: PlanSectionProps) {
  const results = plan.columns.map(({ header }, index) => ({
    name: header,
    number: plan.filled[index] ?? 0,
  }));
  const ids =
    rowIds === 0 ? [] : [{ name: writingTexts.rowIds, number: rowIds }];
  const withoutClass = outcomes.none + outcomes.checkTheData;
  return (
    <section>
      <StepHeading>{writingTexts.heading}</StepHeading>
      <p>{writingTexts.where(sheetName)}</p>
      <CountTable
        headers={[writingTexts.column, writingTexts.cells]}
        lines={[...ids, ...results]}
        sum={writingTexts.sum}
      />
      <p>{writingTexts.leftAlone(plannersColumns)}</p>
      {outcomes.review > 0 && <p>{writingTexts.stillOpen(outcomes.review)}</p>}
      {withoutClass > 0 && <p>{writingTexts.withoutClass(withoutClass)}</p>}
      <p>{hasYears ? rosterTexts.withVerdicts : rosterTexts.withoutVerdicts}</p>
    </section>
  );
}
