/** What verdicts depend on besides their columns: how numbers of the education column are meant, and which standard counts. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { DegreeNumbers } from "../../src/core/roster/mapping";
import type { StandardName } from "../../src/core/qualification/standard-in-force";
import { DEGREE_NUMBERS, rosterTexts, STANDARDS } from "../texts/roster";
import { ChoiceField } from "./ChoiceField";

interface VerdictQuestionsProps {
  readonly hasYears: boolean;
  readonly asksDegreeNumbers: boolean;
  /** Undefined until the planner has said it. */
  readonly degreeNumbers: DegreeNumbers | undefined;
  readonly standard: StandardName;
  readonly onDegreeNumbers: (numbers: DegreeNumbers) => void;
  readonly onStandard: (standard: StandardName) => void;
}

const NUMBERS = Object.keys(DEGREE_NUMBERS) as (keyof typeof DEGREE_NUMBERS)[];
const STANDARD_NAMES = Object.keys(STANDARDS) as StandardName[];

export function VerdictQuestions(questions: VerdictQuestionsProps) {
  const { hasYears, asksDegreeNumbers, degreeNumbers, standard } = questions;
  return (
    <>
      {asksDegreeNumbers && (
        <Field
          label={rosterTexts.degreeNumbers}
          hint={rosterTexts.degreeNumbersHint}
        >
          <RadioGroup
            value={degreeNumbers ?? ""}
            onChange={(_, { value }) =>
              questions.onDegreeNumbers(value as DegreeNumbers)
            }
          >
            {NUMBERS.map((numbers) => (
              <Radio
                key={numbers}
                value={numbers}
                label={DEGREE_NUMBERS[numbers]}
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      {hasYears && (
        <ChoiceField
          label={rosterTexts.standard}
          value={standard}
          options={STANDARD_NAMES.map((name) => ({
            value: name,
            text: STANDARDS[name],
          }))}
          onChoose={(name) => questions.onStandard(name as StandardName)}
        />
      )}
      <p>{hasYears ? rosterTexts.withVerdicts : rosterTexts.withoutVerdicts}</p>
    </>
  );
}
