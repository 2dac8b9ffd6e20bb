/** What a text file leaves open and only the planner knows: what parts its fields, and what its decimal mark is. */
import {
  type Delimiter,
  DELIMITER_NAMES,
  DELIMITERS,
} from "../../src/files/csv/delimiter";
import type { FileLook, SettledText } from "../../src/worker/file/look-at-file";
import { ChoiceField } from "../mapping/ChoiceField";
import { rosterTexts } from "../texts/roster";
import { fileTexts } from "../texts/file";

const NOT_ANSWERED = "";

interface TextQuestionsProps {
  readonly look: FileLook;
  readonly settled: SettledText;
  readonly onAnswer: (answer: SettledText) => void;
}

export function TextQuestions({ look, settled, onAnswer }: TextQuestionsProps) {
  const { layout, question } = look;
  return (
    <>
      {layout.rivals.length > 0 && (
        <ChoiceField
          label={fileTexts.delimiter}
          hint={fileTexts.delimiterHint(namesOf(layout.rivals))}
          value={NOT_ANSWERED}
          options={[
            { value: NOT_ANSWERED, text: rosterTexts.chooseJurisdiction },
            ...optionsOf([layout.delimiter, ...layout.rivals]),
          ]}
          onChoose={(value) => {
            const delimiter = DELIMITERS.find((one) => one === value);
            if (delimiter !== undefined) onAnswer({ delimiter });
          }}
        />
      )}
      {question !== undefined && settled.decimalMark === undefined && (
        <ChoiceField
          label={question.text}
          hint={question.taken}
          value={NOT_ANSWERED}
          options={[
            { value: NOT_ANSWERED, text: rosterTexts.chooseJurisdiction },
            ...question.answers.map(({ option, meaning }) => ({
              value: option,
              text: meaning,
            })),
          ]}
          onChoose={(mark) => {
            if (mark === "." || mark === ",") onAnswer({ decimalMark: mark });
          }}
        />
      )}
    </>
  );
}

const namesOf = (delimiters: readonly Delimiter[]): string =>
  delimiters.map((one) => DELIMITER_NAMES[one]).join(" or ");

const optionsOf = (delimiters: readonly Delimiter[]) =>
  delimiters.map((one) => ({ value: one, text: DELIMITER_NAMES[one] }));
