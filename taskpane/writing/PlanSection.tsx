/** What will be written and what will not, to be read before the button is pressed. */
import type { RosterMapping } from "../../src/core/roster/mapping";
import { ANNUAL_PAY, sayAnnualised } from "../../src/core/roster/pay-period";
import type { SheetSummary } from "../../src/workbook/port";
import { CountTable } from "../shell/CountTable";
import { StepHeading } from "../shell/StepHeading";
import { rosterTexts } from "../texts/roster";
import { writingTexts } from "../texts/writing";
import type { RosterCounts } from "../../src/core/roster/classification";
import type { WritePlan } from "./write-plan";

interface PlanSectionProps {
  readonly sheet: SheetSummary;
  readonly plan: WritePlan;
  /** How many rows are to have a row id; 0 where the roster has a key of its own. */
  readonly rowIds: number;
  readonly counts: RosterCounts;
  /** How many columns the planner's roster has. */
  readonly plannersColumns: number;
  readonly mapping: RosterMapping;
}

export function PlanSection({
  sheet,
  plan,
  rowIds,
  counts: { outcomes },
  plannersColumns,
  mapping: { columns, pay = ANNUAL_PAY },
}: PlanSectionProps) {
  const annualised = columns.has("salary") ? sayAnnualised(pay) : undefined;
  const written = plan.columns.filter(({ id }) => id !== "override");
  const results = written.map(({ id, header }) => ({
    name: header,
    number: plan.filled.get(id) ?? 0,
  }));
  const ids =
    rowIds === 0 ? [] : [{ name: writingTexts.rowIds, number: rowIds }];
  const withoutClass = outcomes.none + outcomes.checkTheData;
  return (
    <section>
      <StepHeading>{writingTexts.heading}</StepHeading>
      <p>{writingTexts.where(sheet.name)}</p>
      <CountTable
        headers={[writingTexts.column, writingTexts.cells]}
        lines={[...ids, ...results]}
        sum={writingTexts.sum}
      />
      <p>{writingTexts.leftAlone(plannersColumns)}</p>
      {outcomes.review > 0 && <p>{writingTexts.stillOpen(outcomes.review)}</p>}
      {withoutClass > 0 && <p>{writingTexts.withoutClass(withoutClass)}</p>}
      <p>{writingTexts.override}</p>
      {sheet.hasHiddenRows && <p>{writingTexts.hiddenRows}</p>}
      {annualised !== undefined && <p>{annualised}</p>}
      <p>
        {columns.has("years")
          ? rosterTexts.withVerdicts
          : rosterTexts.withoutVerdicts}
      </p>
    </section>
  );
}
