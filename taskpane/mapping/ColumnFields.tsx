/** What each column holds, asked in groups: the class first, then what verdicts and pay need, then the rest. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FactRole } from "../../src/core/roster/mapping";
import {
  COLUMN_GROUPS,
  COLUMN_HINTS,
  COLUMN_LABELS,
  columnName,
  rosterTexts,
} from "../texts/roster";
import { ChoiceField } from "./ChoiceField";
import type { GuessedRoster } from "./guessed-roster";

const NOT_THERE = "none";

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalM },
  name: {
    minHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface ColumnFieldsProps {
  readonly guessed: GuessedRoster;
  readonly columns: ReadonlyMap<FactRole, number>;
  readonly onChoose: (fact: FactRole, column: number | "none") => void;
  /** What belongs below the columns that verdicts need. */
  readonly aboutVerdicts: ReactNode;
  /** What belongs below salary and midpoint. */
  readonly aboutPay: ReactNode;
}

export function ColumnFields({
  guessed,
  columns,
  onChoose,
  aboutVerdicts,
  aboutPay,
}: ColumnFieldsProps) {
  const styles = useStyles();
  const options = [
    { value: NOT_THERE, text: rosterTexts.notThere },
    ...columnOptions(guessed),
  ];
  return COLUMN_GROUPS.map(({ group, name, facts }) => {
    const chosen = facts.filter((fact) => columns.has(fact)).length;
    return (
      <details
        key={group}
        className={styles.group}
        // What was found is shown; what was not can be looked for. Choices do not close it under the planner's hand.
        open={group === "class" || isGuessed(facts, guessed)}
      >
        <summary className={styles.name}>
          {rosterTexts.groupSummary(name, chosen, facts.length)}
        </summary>
        <div className={styles.fields}>
          {facts.map((fact) => (
            <ChoiceField
              key={fact}
              label={COLUMN_LABELS[fact]}
              hint={hintFor(fact, columns.get(fact), guessed)}
              value={String(columns.get(fact) ?? NOT_THERE)}
              options={options}
              onChoose={(value) =>
                onChoose(fact, value === NOT_THERE ? "none" : Number(value))
              }
            />
          ))}
          {group === "verdict" && aboutVerdicts}
          {group === "pay" && aboutPay}
        </div>
      </details>
    );
  });
}

function isGuessed(
  facts: readonly FactRole[],
  { guesses }: GuessedRoster,
): boolean {
  return facts.some((fact) => guesses.some(({ role }) => role === fact));
}

/** Every column that holds something, by its name. */
export function columnOptions({ columns }: GuessedRoster) {
  return columns.map(({ column, header }) => ({
    value: String(column),
    text: columnName(header, column),
  }));
}

/** Why the column was guessed, while it is the guessed one; otherwise what to know before choosing. */
export function hintFor(
  fact: FactRole | "rowKey",
  column: number | undefined,
  { guesses }: GuessedRoster,
): string {
  const guess = guesses.find(
    (candidate) => candidate.role === fact && candidate.column === column,
  );
  const said = guess === undefined ? "" : rosterTexts.guessed(guess.why);
  return [COLUMN_HINTS[fact], said].filter((part) => part !== "").join(" ");
}
