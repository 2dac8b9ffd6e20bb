/** Position control: what is authorised against what is filled on the first day of the fiscal year. */
import { isoText } from "../../src/core/pay/pay-finding";
import type {
  PositionControl,
  SeatState,
} from "../../src/core/position/control";
import { Section } from "../shell/Section";
import { budgetTexts } from "../texts/budget";
import { count } from "../texts/numbers";
import { ratioText } from "../texts/pay-bands";
import { AmountTable } from "./AmountTable";
import { fteText } from "./money";
import type { ReckonedBudget } from "./reckon-budget";

export function ControlSection({
  reckoned,
}: {
  readonly reckoned: ReckonedBudget;
}) {
  const { control, budget } = reckoned;
  const heading = budgetTexts.controlHeading(
    isoText(budget.plan.fiscalYearStart),
  );
  return (
    <Section heading={heading}>
      <AmountTable label={heading} {...controlTable(control)} />
    </Section>
  );
}

/** Positions by state, then FTE. */
export function controlTable({
  seats,
  counts,
  total,
  vacancyRate,
}: PositionControl) {
  const states = Object.entries(budgetTexts.states) as [SeatState, string][];
  return {
    headers: [budgetTexts.what, budgetTexts.number],
    lines: [
      ...states.map(([state, name]) => ({
        name,
        cells: [count(counts[state])],
      })),
      { name: budgetTexts.allSeats, cells: [count(seats.length)] },
      { name: budgetTexts.authorised, cells: [fteText(total.authorisedFte)] },
      { name: budgetTexts.filled, cells: [fteText(total.filledFte)] },
      { name: budgetTexts.vacant, cells: [fteText(total.vacantFte)] },
      { name: budgetTexts.beyond, cells: [fteText(total.beyondFte)] },
      ...(vacancyRate === undefined
        ? []
        : [{ name: budgetTexts.vacancyRate, cells: [ratioText(vacancyRate)] }]),
    ],
  };
}
