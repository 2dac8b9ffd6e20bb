/** What a text file leaves open and only the planner knows: what parts its fields, and what its decimal mark is. */
import type { Question } from "../../src/files";
import type { SettledText } from "../../src/worker/file/look-at-file";
import { ChoiceField } from "../mapping/ChoiceField";
import { rosterTexts } from "../texts/roster";

const NOT_ANSWERED = "";

interface TextQuestionsProps {
  readonly questions: readonly Question[];
  /** What was answered so far. */
  readonly settled: SettledText;
  readonly onAnswer: (answer: SettledText) => void;
}

export function TextQuestions({
  questions,
  settled,
  onAnswer,
}: TextQuestionsProps) {
  return questions.map((question) => (
    <ChoiceField
      key={question.about}
      label={question.text}
      hint={question.taken}
      value={settled[question.about] ?? NOT_ANSWERED}
      options={[
        { value: NOT_ANSWERED, text: rosterTexts.chooseJurisdiction },
        ...question.answers.map(({ option, meaning }) => ({
          value: option,
          text: meaning,
        })),
      ]}
      onChoose={(value) => {
        const answer = answerTo(question, value);
        if (answer !== undefined) onAnswer(answer);
      }}
    />
  ));
}

function answerTo(question: Question, value: string): SettledText | undefined {
  if (question.about === "delimiter") {
    const found = question.answers.find(({ option }) => option === value);
    return found && { delimiter: found.option };
  }
  const found = question.answers.find(({ option }) => option === value);
  return found && { decimalMark: found.option };
}
