/** Asked where a file can be read in several ways: by the same questions as of a file that is classified without a grid. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { TextQuestions } from "../../taskpane/file/TextQuestions";
import type { Settled } from "../files/open-file";
import { texts } from "../texts";
import { QuestionDialog } from "./Dialogs";
import type { Doubt } from "./workbook-session";

const useStyles = makeStyles({
  questions: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

interface DoubtDialogProps {
  readonly doubt: Doubt;
  readonly onAnswer: (answers: Settled) => void;
  readonly onCancel: () => void;
}

export function DoubtDialog({ doubt, onAnswer, onCancel }: DoubtDialogProps) {
  const styles = useStyles();
  const [answers, setAnswers] = useState<Settled>({});
  const isAnswered = Object.keys(answers).length > 0;
  const actions = (
    <>
      <Button
        appearance="primary"
        disabledFocusable={!isAnswered}
        onClick={() => onAnswer(answers)}
      >
        {texts.readSo}
      </Button>
      <Button onClick={onCancel}>{texts.leaveDoubt}</Button>
    </>
  );
  return (
    <QuestionDialog
      title={texts.doubtTitle}
      actions={actions}
      onCancel={onCancel}
    >
      <div className={styles.questions}>
        <TextQuestions
          questions={doubt.questions}
          settled={answers}
          onAnswer={(answer) => setAnswers({ ...answers, ...answer })}
        />
      </div>
    </QuestionDialog>
  );
}
