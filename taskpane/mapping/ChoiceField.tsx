/** A labelled list to choose one of, with a line below that says why it stands as it does. */
import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A list is as wide as its longest text unless it is told otherwise.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

export function ChoiceField({
  label,
  hint,
  value,
  options,
  onChoose,
}: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...(hint ? { hint } : {})}>
      <Select value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
