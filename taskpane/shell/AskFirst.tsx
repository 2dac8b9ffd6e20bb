/** A button whose work begins only after a question that says what will happen; the focus comes back to the button. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";

const useStyles = makeStyles({
  place: { marginTop: tokens.spacingVerticalS },
  question: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});

interface AskFirstProps {
  readonly label: string;
  /** What will happen. */
  readonly question: ReactNode;
  readonly confirm: string;
  readonly keep: string;
  readonly isOpen: boolean;
  readonly onConfirm: () => void;
}

export function AskFirst(props: AskFirstProps) {
  const { label, question, confirm, keep, isOpen, onConfirm } = props;
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const answer = (isConfirmed: boolean): void => {
    setAsking(false);
    place.current?.querySelector("button")?.focus();
    if (isConfirmed) onConfirm();
  };
  return (
    <div ref={place} className={styles.place}>
      <Button
        disabledFocusable={!isOpen}
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        {label}
      </Button>
      {isAsking && isOpen && (
        <Question
          question={question}
          confirm={confirm}
          keep={keep}
          onAnswer={answer}
        />
      )}
    </div>
  );
}

interface QuestionProps extends Pick<
  AskFirstProps,
  "question" | "confirm" | "keep"
> {
  readonly onAnswer: (isConfirmed: boolean) => void;
}

/** The focus goes to the answer that changes nothing. */
export function Question({ question, confirm, keep, onAnswer }: QuestionProps) {
  const styles = useStyles();
  const text = useId();
  const answers = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      answers.current?.querySelector<HTMLElement>("button + button")?.focus(),
    [],
  );
  return (
    <div role="group" aria-labelledby={text} className={styles.question}>
      <div id={text}>{question}</div>
      <div ref={answers} className={styles.answers}>
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {confirm}
        </Button>
        <Button aria-describedby={text} onClick={() => onAnswer(false)}>
          {keep}
        </Button>
      </div>
    </div>
  );
}
