/** The plan: the fiscal year, benefits, what vacancies cost and save, turnover, and raises by date. */
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type {
  BudgetPlan,
  VacancyPoint,
  VacancySavings,
} from "../../src/core/budget/budget-plan";
import type { Day } from "../../src/core/date-serial";
import { isoText } from "../../src/core/pay/pay-finding";
import type { Position } from "../../src/core/position/position";
import { ChoiceField } from "../mapping/ChoiceField";
import { ratioAsTyped, typedDay, typedRatio } from "../pay-bands/terms";
import { Section } from "../shell/Section";
import { NumberField } from "../shell/NumberField";
import { RaisesSection } from "./RaisesSection";
import { budgetTexts } from "../texts/budget";
import { shareAsTyped, typedAmount, typedMonths, typedShare } from "./typed";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});

export interface PlanProps {
  readonly plan: BudgetPlan;
  /** Whom a raise may be for. */
  readonly positions: readonly Position[];
  readonly onPlan: (plan: BudgetPlan) => void;
}

export function PlanSection(props: PlanProps) {
  const { plan, onPlan } = props;
  const styles = useStyles();
  const { fiscalYearStart, benefitShare, benefitFlat } = plan;
  return (
    <Section heading={budgetTexts.planHeading}>
      <div className={styles.form}>
        <DayField
          label={budgetTexts.fiscalYear}
          day={fiscalYearStart}
          onDay={(day) => onPlan({ ...plan, fiscalYearStart: day })}
        />
        <NumberField
          label={budgetTexts.benefitShare}
          value={shareAsTyped(benefitShare)}
          fault={budgetTexts.badPercent}
          read={typedShare}
          onValue={(share) => onPlan({ ...plan, benefitShare: share })}
        />
        <NumberField
          label={budgetTexts.benefitFlat}
          value={String(benefitFlat)}
          fault={budgetTexts.badAmount}
          read={typedAmount}
          onValue={(amount) => onPlan({ ...plan, benefitFlat: amount })}
        />
        <ChoiceField
          label={budgetTexts.vacancyPoint}
          value={plan.vacancyPoint}
          options={optionsOf(budgetTexts.vacancyPoints)}
          onChoose={(point) =>
            onPlan({ ...plan, vacancyPoint: point as VacancyPoint })
          }
        />
        <SavingsFields {...props} />
        <TurnoverFields {...props} />
        <NumberField
          label={budgetTexts.ratio}
          hint={budgetTexts.ratioHint}
          value={ratioAsTyped(plan.compaRatioToLookAt)}
          fault={budgetTexts.badRatio}
          read={typedRatio}
          onValue={(ratio) =>
            onPlan({
              ...plan,
              compaRatioToLookAt: ratio === "none" ? undefined : ratio,
            })
          }
        />
      </div>
      <RaisesSection {...props} />
    </Section>
  );
}

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, text]) => ({ value, text }));

interface DayFieldProps {
  readonly label: string;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/** What is no day yet is kept here. */
function DayField({ label, day, onDay }: DayFieldProps) {
  const [typed, setTyped] = useState<string>();
  const isSound = typed === undefined || typedDay(typed) !== undefined;
  return (
    <Field
      label={label}
      {...(isSound ? {} : { validationMessage: budgetTexts.badDay })}
    >
      <Input
        type="date"
        value={typed ?? isoText(day)}
        onChange={(_, { value }) => {
          const found = typedDay(value);
          setTyped(found === undefined ? value : undefined);
          if (found !== undefined) onDay(found);
        }}
      />
    </Field>
  );
}

/** The least that can be meant where a kind of saving is chosen and its number is yet to be given. */
const NOTHING_YET: Readonly<Record<VacancySavings["by"], VacancySavings>> = {
  nothing: { by: "nothing" },
  rate: { by: "rate", share: 0 },
  lag: { by: "lag", months: 0 },
};

function SavingsFields({ plan, onPlan }: PlanProps) {
  const { vacancySavings: savings } = plan;
  const save = (vacancySavings: VacancySavings): void =>
    onPlan({ ...plan, vacancySavings });
  return (
    <>
      <ChoiceField
        label={budgetTexts.savings}
        value={savings.by}
        options={optionsOf(budgetTexts.savingsBy)}
        onChoose={(by) => save(NOTHING_YET[by as VacancySavings["by"]])}
      />
      {savings.by === "rate" && (
        <NumberField
          label={budgetTexts.savingsShare}
          value={shareAsTyped(savings.share)}
          fault={budgetTexts.badPart}
          read={typedPart}
          onValue={(share) => save({ by: "rate", share })}
        />
      )}
      {savings.by === "lag" && (
        <NumberField
          label={budgetTexts.savingsMonths}
          value={String(savings.months)}
          fault={budgetTexts.badMonths}
          read={typedMonths}
          onValue={(months) => save({ by: "lag", months })}
        />
      )}
    </>
  );
}

function TurnoverFields({ plan, onPlan }: PlanProps) {
  const { turnover } = plan;
  return (
    <>
      <NumberField
        label={budgetTexts.turnoverShare}
        value={shareAsTyped(turnover.share)}
        fault={budgetTexts.badPart}
        read={typedPart}
        onValue={(share) =>
          onPlan({ ...plan, turnover: { ...turnover, share } })
        }
      />
      {turnover.share > 0 && (
        <NumberField
          label={budgetTexts.turnoverMonths}
          value={String(turnover.months)}
          fault={budgetTexts.badMonths}
          read={typedMonths}
          onValue={(months) =>
            onPlan({ ...plan, turnover: { ...turnover, months } })
          }
        />
      )}
    </>
  );
}

/** More than all cannot be saved, nor leave. */
function typedPart(text: string): number | undefined {
  const share = typedShare(text);
  return share !== undefined && share <= 1 ? share : undefined;
}
