/** The assumptions to be chosen and kept; what cannot be used is said and not kept. */
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  type Assumptions,
  type Contractors,
  CONTRACTORS,
} from "../../src/core/assumptions/assumptions";
import { ChoiceField } from "../mapping/ChoiceField";
import { Section } from "../shell/Section";
import { StepFoot } from "../shell/StepFoot";
import { CreditFields } from "./CreditFields";
import { type Draft, draftOf, readDraft } from "./draft";
import {
  assumptionTexts,
  CONTRACTOR_NAMES,
  OVERLAP_NAMES,
} from "../texts/assumptions";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalL,
  },
});

interface AssumptionFormProps {
  readonly assumptions: Assumptions;
  readonly isKeeping: boolean;
  readonly onKeep: (assumptions: Assumptions) => void;
}

export function AssumptionForm({
  assumptions,
  isKeeping,
  onKeep,
}: AssumptionFormProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(assumptions));
  const change = (changes: Partial<Draft>): void =>
    setDraft({ ...draft, ...changes });
  const read = readDraft(draft);
  const wrong = "wrong" in read ? read.wrong : undefined;
  return (
    <>
      <Section heading={assumptionTexts.creditHeading}>
        <p>{assumptionTexts.creditAbout}</p>
        <CreditFields
          years={draft.years}
          wrong={"wrong" in read ? read.level : undefined}
          onYears={(years) => change({ years })}
        />
      </Section>
      <div className={styles.fields}>
        <ChoiceField
          label={assumptionTexts.overlap}
          value={draft.overlap}
          options={optionsOf(OVERLAP_NAMES, ["all", "lower", "upper"])}
          onChoose={(value) =>
            change({ overlap: value as Assumptions["overlap"] })
          }
        />
        <ChoiceField
          label={assumptionTexts.contractors}
          hint={assumptionTexts.contractorsHint}
          value={draft.contractors}
          options={optionsOf(CONTRACTOR_NAMES, CONTRACTORS)}
          onChoose={(value) => change({ contractors: value as Contractors })}
        />
        <Field
          label={assumptionTexts.decider}
          hint={assumptionTexts.deciderHint}
        >
          <Input
            value={draft.decider}
            maxLength={100}
            onChange={(_, { value }) => change({ decider: value })}
          />
        </Field>
      </div>
      <StepFoot
        action={isKeeping ? assumptionTexts.keeping : assumptionTexts.keep}
        isOpen={wrong === undefined && !isKeeping}
        note={wrong}
        onAct={() => {
          if (!("wrong" in read)) onKeep(read);
        }}
      />
    </>
  );
}

function optionsOf<Value extends string>(
  names: Readonly<Record<Value, string>>,
  values: readonly Value[],
) {
  return values.map((value) => ({ value, text: names[value] }));
}
