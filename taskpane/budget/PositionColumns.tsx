/** What each column holds for the budget, asked in groups, with the questions that the columns raise. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type {
  PositionMapping,
  PositionRole,
} from "../../src/core/position/mapping";
import { ChoiceField } from "../mapping/ChoiceField";
import type { RosterColumn } from "../mapping/guessed-roster";
import { Section } from "../shell/Section";
import { columnName } from "../texts/roster";
import type { BudgetRoster } from "./budget-roster";
import { FundColumns } from "./FundColumns";
import { PayQuestions } from "./PayQuestions";
import { withColumn } from "./position-choices";
import { StatusQuestions } from "./StatusQuestions";
import {
  budgetTexts,
  ROLE_GROUPS,
  ROLE_HINTS,
  ROLE_LABELS,
} from "../texts/budget";

const NOT_THERE = "none";

const useStyles = makeStyles({
  name: {
    minHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
});

export interface PositionColumnsProps {
  readonly roster: BudgetRoster;
  readonly mapping: PositionMapping;
  readonly onMapping: (mapping: PositionMapping) => void;
}

/** Closed at first, since most is found; a group in which something needed is missing is open. */
export function PositionColumns(props: PositionColumnsProps) {
  const { roster, mapping, onMapping } = props;
  const styles = useStyles();
  const sharing = mapping.fundColumns.length;
  // Where funds share a position none pays all of it.
  const asked = (roles: readonly PositionRole[]) =>
    roles.filter((role) => role !== "fund" || sharing === 0);
  const options = [
    { value: NOT_THERE, text: budgetTexts.notThere },
    ...roster.columns.map(optionOf),
  ];
  return (
    <Section heading={budgetTexts.columnsHeading}>
      {ROLE_GROUPS.map(({ group, name, roles }) => (
        <details key={group}>
          <summary className={styles.name}>
            {group === "funds" && sharing > 0
              ? budgetTexts.sharesSummary(name, sharing)
              : budgetTexts.groupSummary(
                  name,
                  roles.filter((role) => mapping.columns.has(role)).length,
                  roles.length,
                )}
          </summary>
          <div className={styles.fields}>
            {asked(roles).map((role) => (
              <ChoiceField
                key={role}
                label={ROLE_LABELS[role]}
                hint={ROLE_HINTS[role]}
                value={String(mapping.columns.get(role) ?? NOT_THERE)}
                options={options}
                onChoose={(value) =>
                  onMapping(
                    withColumn(
                      mapping,
                      role,
                      value === NOT_THERE ? undefined : Number(value),
                    ),
                  )
                }
              />
            ))}
            {group === "incumbent" && <StatusQuestions {...props} />}
            {group === "funds" && <FundColumns {...props} />}
          </div>
        </details>
      ))}
      <div className={styles.fields}>
        <PayQuestions {...props} />
      </div>
    </Section>
  );
}

const optionOf = ({ column, header }: RosterColumn) => ({
  value: String(column),
  text: columnName(header, column),
});
