/** How far the writing has come, and the way to end it early. */
import {
  Button,
  Field,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { writingTexts } from "../texts/writing";
import type { WritingStage } from "./write-results";

const useStyles = makeStyles({
  progress: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
});

interface WritingProgressProps {
  /** Undefined before the first stage. */
  readonly at: WritingStage | undefined;
  readonly isStopping: boolean;
  readonly onCancel: () => void;
}

export function WritingProgress({
  at,
  isStopping,
  onCancel,
}: WritingProgressProps) {
  const styles = useStyles();
  const rows = at?.rows;
  return (
    <div className={styles.progress}>
      <Field
        validationState="none"
        validationMessage={
          at === undefined ? writingTexts.writing : writingTexts.progress(at)
        }
      >
        {/* Without a value the bar only shows that something goes on. */}
        <ProgressBar
          aria-label={writingTexts.writing}
          thickness="large"
          {...(rows === undefined
            ? {}
            : { value: rows.done, max: Math.max(rows.total, 1) })}
        />
      </Field>
      <Button size="small" disabledFocusable={isStopping} onClick={onCancel}>
        {isStopping ? writingTexts.stopping : writingTexts.cancel}
      </Button>
    </div>
  );
}
