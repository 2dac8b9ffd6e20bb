/** The budget in sight: its lines from the baseline on, what proves them, and the roll-ups with their chart. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { moneyOf } from "../../src/core/budget/fraction";
import { yearOf } from "../../src/core/budget/months";
import {
  DIMENSIONS,
  totalOf,
  type Dimension,
} from "../../src/core/budget/roll-up";
import { isoText } from "../../src/core/pay/pay-finding";
import { BudgetChart } from "../charts/BudgetChart";
import { ChoiceField } from "../mapping/ChoiceField";
import { Notice } from "../shell/Notice";
import { Section } from "../shell/Section";
import { budgetTexts } from "../texts/budget";
import { count } from "../texts/numbers";
import { AmountTable } from "./AmountTable";
import { groupTable, lineTable, monthTable } from "./amount-lines";
import { unequalSum } from "./proof";
import type { ReckonedBudget } from "./reckon-budget";

/** More would push away what stands below; the sheet has them all. */
const GROUPS_SHOWN = 60;

/** What is rolled up: by a dimension, or by month. */
type RollUp = Dimension | "month";

const ROLL_UPS: readonly RollUp[] = [...DIMENSIONS, "month"];

export function TotalsSection({
  reckoned,
}: {
  readonly reckoned: ReckonedBudget;
}) {
  const { budget } = reckoned;
  const unequal = unequalSum(reckoned);
  return (
    <Section heading={budgetTexts.totalsHeading}>
      <p>{budgetTexts.year(isoText(budget.plan.fiscalYearStart))}</p>
      <AmountTable label={budgetTexts.totalsHeading} {...lineTable(budget)} />
      {unequal === undefined ? (
        <p>{budgetTexts.proof}</p>
      ) : (
        <Notice intent="error">{budgetTexts.noProof(unequal)}</Notice>
      )}
      {budget.leftOut.length > 0 && (
        <Notice intent="warning">
          {budgetTexts.leftOut(budget.leftOut.length)}
        </Notice>
      )}
      <RolledUp reckoned={reckoned} />
    </Section>
  );
}

function RolledUp({ reckoned }: { readonly reckoned: ReckonedBudget }) {
  const [shown, setShown] = useState<RollUp>("band");
  const [isDrawn, setDrawn] = useState(false);
  const { budget, groups } = reckoned;
  const more = shown === "month" ? 0 : groups[shown].length - GROUPS_SHOWN;
  return (
    <>
      <ChoiceField
        label={budgetTexts.rollUp}
        value={shown}
        options={ROLL_UPS.map((value) => ({ value, text: nameOf(value) }))}
        onChoose={(value) => setShown(value as RollUp)}
      />
      <AmountTable
        label={nameOf(shown)}
        {...(shown === "month"
          ? monthTable(budget)
          : groupTable(
              shown,
              groups[shown].slice(0, GROUPS_SHOWN),
              totalOf(budgetTexts.sum, groups[shown]),
            ))}
      />
      {more > 0 && <p>{budgetTexts.moreGroups(count(more))}</p>}
      <Button aria-expanded={isDrawn} onClick={() => setDrawn(!isDrawn)}>
        {isDrawn ? budgetTexts.hideChart : budgetTexts.chart}
      </Button>
      {isDrawn && <Chart shown={shown} reckoned={reckoned} />}
    </>
  );
}

function Chart({
  shown,
  reckoned: { budget, groups },
}: {
  readonly shown: RollUp;
  readonly reckoned: ReckonedBudget;
}) {
  const title = budgetTexts.chartTitle(nameOf(shown).toLowerCase());
  const amounts = budgetTexts.total;
  return shown === "month" ? (
    <BudgetChart
      {...{ title, amounts, along: "months", of: budgetTexts.month }}
      rows={monthTable(budget).lines.map(({ name }, month) => ({
        name,
        amount: moneyOf(budget.total[month] ?? 0n),
      }))}
    />
  ) : (
    <BudgetChart
      {...{ title, amounts, along: "groups", of: budgetTexts.head[shown] }}
      rows={groups[shown].map(({ name, total }) => ({
        name,
        amount: moneyOf(yearOf(total)),
      }))}
    />
  );
}

const nameOf = (one: RollUp): string =>
  one === "month" ? budgetTexts.byMonth : budgetTexts.dimension[one];
