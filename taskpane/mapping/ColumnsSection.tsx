/** The columns of the roster: which one tells its rows apart, and what the others hold. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { SectionHeading } from "../shell/SectionHeading";
import { COLUMN_LABELS, rosterTexts } from "../texts/roster";
import { ChoiceField } from "./ChoiceField";
import type { MappingChoice } from "./choices";
import { ColumnFields, columnOptions, hintFor } from "./ColumnFields";
import { PayQuestions } from "./PayQuestions";
import type { MappedRoster } from "./use-mapped-roster";
import { VerdictQuestions } from "./VerdictQuestions";

const OWNED = "owned";

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalL },
});

interface ColumnsSectionProps {
  readonly roster: MappedRoster;
  readonly onChoose: (choice: MappingChoice) => void;
  /** False where rows are never looked up again, as in a file. */
  readonly asksForKey?: boolean;
}

export function ColumnsSection({
  roster: { choices, guessed, mapping, warnings },
  onChoose,
  asksForKey = true,
}: ColumnsSectionProps) {
  const styles = useStyles();
  const { columns, rowKey } = mapping;
  const asksDegreeNumbers =
    choices.degreeNumbers !== undefined ||
    warnings.some(({ kind }) => kind === "numericDegrees");
  return (
    <section className={styles.section}>
      <SectionHeading>{rosterTexts.columnsHeading}</SectionHeading>
      {asksForKey && (
        <ChoiceField
          label={COLUMN_LABELS.rowKey}
          hint={
            rowKey === OWNED
              ? rosterTexts.rowIdsHint
              : hintFor("rowKey", rowKey, guessed)
          }
          value={String(rowKey)}
          options={[
            { value: OWNED, text: rosterTexts.addRowIds },
            ...columnOptions(guessed),
          ]}
          onChoose={(value) =>
            onChoose({
              choice: "rowKey",
              rowKey: value === OWNED ? OWNED : Number(value),
            })
          }
        />
      )}
      <ColumnFields
        guessed={guessed}
        columns={columns}
        onChoose={(fact, column) =>
          onChoose({ choice: "column", fact, column })
        }
        aboutPay={
          columns.has("salary") &&
          columns.has("midpoint") && (
            <PayQuestions
              pay={choices.pay}
              onPay={(pay) => onChoose({ choice: "pay", pay })}
            />
          )
        }
        aboutVerdicts={
          <VerdictQuestions
            hasYears={columns.has("years")}
            asksDegreeNumbers={asksDegreeNumbers}
            degreeNumbers={choices.degreeNumbers}
            standard={mapping.standard}
            onDegreeNumbers={(degreeNumbers) =>
              onChoose({ choice: "degreeNumbers", degreeNumbers })
            }
            onStandard={(standard) =>
              onChoose({ choice: "standard", standard })
            }
          />
        }
      />
    </section>
  );
}
