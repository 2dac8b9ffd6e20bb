/** What the planner says of a run before it begins: values or formulas, and who decides. */
import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { writingTexts } from "../texts/writing";
import type { WritingWay } from "./row-inputs";
import type { RunChoices } from "./use-writing";

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
});

interface RunChoicesSectionProps {
  readonly asked: RunChoices;
  /** False where formulas could not give what the values do. */
  readonly hasFormulas: boolean;
  readonly onAsk: (change: Partial<RunChoices>) => void;
}

export function RunChoicesSection({
  asked,
  hasFormulas,
  onAsk,
}: RunChoicesSectionProps) {
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      <Field
        label={writingTexts.way}
        hint={
          hasFormulas ? writingTexts.wayHint : writingTexts.formulasNotOffered
        }
      >
        <RadioGroup
          value={hasFormulas ? asked.way : "values"}
          onChange={(_, { value }) => onAsk({ way: value as WritingWay })}
        >
          <Radio value="values" label={writingTexts.asValues} />
          <Radio
            value="formulas"
            label={writingTexts.asFormulas}
            disabled={!hasFormulas}
          />
        </RadioGroup>
      </Field>
      <Field label={writingTexts.decider} hint={writingTexts.deciderHint}>
        <Input
          value={asked.decider}
          maxLength={100}
          onChange={(_, { value }) => onAsk({ decider: value })}
        />
      </Field>
    </div>
  );
}
