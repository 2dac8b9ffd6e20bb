/** What has to be said of salaries and FTE before they can be costed. */
import { Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PositionMapping } from "../../src/core/position/mapping";
import { isUnknown, numberIn } from "../../src/core/number-text";
import { cellAt } from "../../src/core/roster/cells";
import {
  isHoursPerYear,
  PAY_PERIODS,
  type PayPeriod,
} from "../../src/core/roster/pay-period";
import { TOLERANCE } from "../../src/core/tolerance";
import { ChoiceField } from "../mapping/ChoiceField";
import { NumberField } from "../shell/NumberField";
import { PAY_PERIOD_NAMES, rosterTexts } from "../texts/roster";
import type { BudgetRoster } from "./budget-roster";
import type { PositionColumnsProps } from "./PositionColumns";
import { budgetTexts } from "../texts/budget";

export function PayQuestions({
  roster,
  mapping,
  onMapping,
}: PositionColumnsProps) {
  const { columns, salaryPeriod, isOnePeriod, partTime } = mapping;
  const isPerRow = columns.has("payPeriod");
  const partTimeRows = usePartTimeRows(roster, mapping);
  return (
    <>
      {!isPerRow && (
        <ChoiceField
          label={budgetTexts.salaryPeriod}
          value={salaryPeriod}
          options={PAY_PERIODS.map((one) => ({
            value: one,
            text: PAY_PERIOD_NAMES[one],
          }))}
          onChoose={(period) =>
            onMapping({ ...mapping, salaryPeriod: period as PayPeriod })
          }
        />
      )}
      {!isPerRow && (
        <Checkbox
          label={budgetTexts.isOnePeriod}
          checked={isOnePeriod}
          onChange={(_, { checked }) =>
            onMapping({ ...mapping, isOnePeriod: checked === true })
          }
        />
      )}
      {(isPerRow || salaryPeriod === "hourly") && (
        <NumberField
          label={rosterTexts.hoursPerYear}
          value={String(mapping.hoursPerYear)}
          fault={rosterTexts.hoursUnsound}
          read={(text) =>
            isHoursPerYear(Number(text)) ? Number(text) : undefined
          }
          onValue={(hoursPerYear) => onMapping({ ...mapping, hoursPerYear })}
        />
      )}
      {!columns.has("fte") && (
        <ChoiceField
          label={budgetTexts.withoutFte}
          value={mapping.withoutFte}
          options={[
            { value: "ask", text: budgetTexts.fteAsk },
            { value: "one", text: budgetTexts.fteOne },
          ]}
          onChoose={(value) =>
            onMapping({
              ...mapping,
              withoutFte: value as PositionMapping["withoutFte"],
            })
          }
        />
      )}
      {partTimeRows > 0 && (
        <ChoiceField
          label={budgetTexts.partTime}
          hint={budgetTexts.partTimeHint(partTimeRows)}
          value={partTime}
          options={Object.entries(budgetTexts.partTimeNames).map(
            ([value, text]) => ({ value, text }),
          )}
          onChoose={(value) =>
            onMapping({
              ...mapping,
              partTime: value as PositionMapping["partTime"],
            })
          }
        />
      )}
    </>
  );
}

/** How many positions have an FTE other than 1. */
function usePartTimeRows(
  { cells, rows }: BudgetRoster,
  { columns }: PositionMapping,
): number {
  const column = columns.get("fte");
  return useMemo(
    () =>
      column === undefined
        ? 0
        : rows.filter((row) => {
            const cell = cellAt(cells, row, column);
            const fte = isUnknown(cell) ? 1 : (numberIn(cell) ?? 1);
            return Math.abs(fte - 1) > TOLERANCE;
          }).length,
    [cells, rows, column],
  );
}
