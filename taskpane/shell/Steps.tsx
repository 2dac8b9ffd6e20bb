/** The way through the pane: three steps, where one is, and which ones are open. */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { STEP_NAMES, shellTexts } from "../texts/shell";
import { type Step, STEPS } from "./step";

const useStyles = makeStyles({
  list: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: { flexGrow: 1, flexBasis: 0 },
  step: {
    width: "100%",
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    borderRadius: 0,
    borderBottomWidth: "3px",
    borderBottomStyle: "solid",
    borderBottomColor: "transparent",
  },
  here: {
    fontWeight: tokens.fontWeightBold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

interface StepsProps {
  readonly here: Step;
  readonly isOpen: (step: Step) => boolean;
  readonly onGo: (step: Step) => void;
}

/** Buttons to each step; one that is not open yet can be reached and says so. */
export function Steps({ here, isOpen, onGo }: StepsProps) {
  const styles = useStyles();
  return (
    <nav aria-label={shellTexts.steps}>
      <ol className={styles.list}>
        {STEPS.map((step, index) => (
          <li key={step} className={styles.item}>
            <Button
              appearance="subtle"
              className={mergeClasses(
                styles.step,
                step === here && styles.here,
              )}
              aria-current={step === here ? "step" : undefined}
              disabledFocusable={!isOpen(step)}
              title={isOpen(step) ? undefined : shellTexts.notReady}
              onClick={() => onGo(step)}
            >
              {`${index + 1} ${STEP_NAMES[step]}`}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
