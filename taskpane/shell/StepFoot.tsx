/** The way on, always in sight at the foot of a step, with what stands in its way. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    // The scrolling area's own padding would leave a gap below.
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginTop: tokens.spacingVerticalM,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
    // Where little is in sight, all of it is for the step.
    "@media (max-height: 480px)": { position: "static" },
  },
  note: { marginBottom: tokens.spacingVerticalXS },
  action: { width: "100%" },
});

interface StepFootProps {
  readonly action: string;
  readonly isOpen: boolean;
  /** What to know before acting. */
  readonly note?: ReactNode;
  readonly onAct: () => void;
}

export function StepFoot({ action, isOpen, note, onAct }: StepFootProps) {
  const styles = useStyles();
  const noteId = useId();
  return (
    <div className={styles.foot}>
      {note !== undefined && (
        <div id={noteId} role="status" className={styles.note}>
          {note}
        </div>
      )}
      <Button
        appearance="primary"
        className={styles.action}
        disabledFocusable={!isOpen}
        aria-describedby={note === undefined ? undefined : noteId}
        onClick={onAct}
      >
        {action}
      </Button>
    </div>
  );
}
