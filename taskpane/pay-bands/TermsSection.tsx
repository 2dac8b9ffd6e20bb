/** How pay is compared: on which day, for which period, what part-time salaries are, and who is singled out. */
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { CompaRatioRule } from "../../src/core/catalog/specification";
import type { PartTimePay } from "../../src/core/pay/band-standing";
import {
  isHoursPerYear,
  PAY_PERIODS,
  type PayPeriod,
} from "../../src/core/roster/pay-period";
import type { KeptPayTable } from "../../src/workbook/kept";
import { ChoiceField } from "../mapping/ChoiceField";
import { NumberField } from "../shell/NumberField";
import { Section } from "../shell/Section";
import { PAY_PERIOD_NAMES } from "../texts/roster";
import { ratioAsTyped, ratioInForce, typedDay, typedRatio } from "./terms";
import { PART_TIME_NAMES, payTexts } from "../texts/pay-bands";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface TermsSectionProps {
  readonly table: KeptPayTable;
  readonly rule: CompaRatioRule | undefined;
  /** Of the roster's salaries as it counts. */
  readonly salaryPeriod: PayPeriod;
  /** False where it was said with the columns already. */
  readonly asksPeriod: boolean;
  /** How many rows have an FTE other than 1; "unknown" where no column holds it. */
  readonly partTimeRows: number | "unknown";
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly onTable: (table: KeptPayTable) => void;
}

export function TermsSection(terms: TermsSectionProps) {
  const { table, salaryPeriod, partTimeRows, day, onTable } = terms;
  const styles = useStyles();
  const isHourly = salaryPeriod === "hourly" || table.period === "hourly";
  return (
    <Section heading={payTexts.termsHeading}>
      <div className={styles.form}>
        <Field
          label={payTexts.asOf}
          {...(typedDay(day) === undefined
            ? { validationMessage: payTexts.badDay }
            : {})}
        >
          <Input
            type="date"
            value={day}
            onChange={(_, { value }) => terms.onDay(value)}
          />
        </Field>
        {terms.asksPeriod && (
          <ChoiceField
            label={payTexts.salaryPeriod}
            value={salaryPeriod}
            options={PAY_PERIODS.map((one) => ({
              value: one,
              text: PAY_PERIOD_NAMES[one],
            }))}
            onChoose={(period) =>
              onTable({ ...table, salaryPeriod: period as PayPeriod })
            }
          />
        )}
        {isHourly && salaryPeriod !== table.period && (
          <NumberField
            label={payTexts.hours}
            value={String(table.hoursPerYear)}
            fault={payTexts.hoursUnsound}
            read={(text) =>
              isHoursPerYear(Number(text)) ? Number(text) : undefined
            }
            onValue={(hoursPerYear) => onTable({ ...table, hoursPerYear })}
          />
        )}
        {partTimeRows === "unknown" && salaryPeriod !== "hourly" && (
          <p>{payTexts.noFte}</p>
        )}
        {typeof partTimeRows === "number" &&
          partTimeRows > 0 &&
          salaryPeriod !== "hourly" && (
            <ChoiceField
              label={payTexts.partTime}
              hint={payTexts.partTimeHint(partTimeRows)}
              value={table.partTime}
              options={Object.entries(PART_TIME_NAMES).map(([value, text]) => ({
                value,
                text,
              }))}
              onChoose={(partTime) =>
                onTable({ ...table, partTime: partTime as PartTimePay })
              }
            />
          )}
        <RatioField {...terms} />
      </div>
    </Section>
  );
}

function RatioField({
  table,
  rule,
  onTable,
}: Pick<TermsSectionProps, "table" | "rule" | "onTable">) {
  return (
    <NumberField
      label={payTexts.ratio}
      hint={
        rule === undefined
          ? payTexts.ratioNone
          : payTexts.ratioRule(rule.says, rule.at.item)
      }
      value={ratioAsTyped(ratioInForce(table, rule))}
      fault={payTexts.badRatio}
      read={typedRatio}
      onValue={(atLeastRatio) => onTable({ ...table, atLeastRatio })}
    />
  );
}
