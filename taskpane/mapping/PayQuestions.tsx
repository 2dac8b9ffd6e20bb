/** For which period salaries and midpoints are given, asked where both have a column. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import {
  isHoursPerYear,
  PAY_PERIODS,
  type PayBasis,
  type PayPeriod,
  sayAnnualised,
} from "../../src/core/roster/pay-period";
import { PAY_PERIOD_NAMES, rosterTexts } from "../texts/roster";
import { ChoiceField } from "./ChoiceField";

interface PayQuestionsProps {
  readonly pay: PayBasis;
  readonly onPay: (pay: PayBasis) => void;
}

export function PayQuestions({ pay, onPay }: PayQuestionsProps) {
  const { salary, midpoint } = pay;
  const isHourly = salary === "hourly" || midpoint === "hourly";
  const said = sayAnnualised(pay);
  return (
    <>
      <PeriodField
        label={rosterTexts.salaryPeriod}
        period={salary}
        onPeriod={(period) => onPay({ ...pay, salary: period })}
      />
      <PeriodField
        label={rosterTexts.midpointPeriod}
        period={midpoint}
        onPeriod={(period) => onPay({ ...pay, midpoint: period })}
      />
      {isHourly && salary !== midpoint && (
        <HoursField
          hours={pay.hoursPerYear}
          onHours={(hoursPerYear) => onPay({ ...pay, hoursPerYear })}
        />
      )}
      {said !== undefined && <p>{said}</p>}
    </>
  );
}

interface PeriodFieldProps {
  readonly label: string;
  readonly period: PayPeriod;
  readonly onPeriod: (period: PayPeriod) => void;
}

function PeriodField({ label, period, onPeriod }: PeriodFieldProps) {
  return (
    <ChoiceField
      label={label}
      value={period}
      options={PAY_PERIODS.map((one) => ({
        value: one,
        text: PAY_PERIOD_NAMES[one],
      }))}
      onChoose={(chosen) => onPeriod(chosen as PayPeriod)}
    />
  );
}

interface HoursFieldProps {
  readonly hours: number;
  readonly onHours: (hours: number) => void;
}

/** What is typed on the way to a number is kept here; the last sound number counts until then. */
function HoursField({ hours, onHours }: HoursFieldProps) {
  const [typed, setTyped] = useState(String(hours));
  const isSound = isHoursPerYear(Number(typed));
  return (
    <Field
      label={rosterTexts.hoursPerYear}
      {...(isSound ? {} : { validationMessage: rosterTexts.hoursUnsound })}
    >
      <Input
        type="number"
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          if (isHoursPerYear(Number(value))) onHours(Number(value));
        }}
      />
    </Field>
  );
}
