/** The way through the classification of a roster: three steps, where one is, and which ones are open. */
import { makeStyles } from "@fluentui/react-components";
import { STEP_NAMES, shellTexts } from "../texts/shell";
import { type Step, STEPS } from "./step";
import { tokens } from "./tokens";
import { WayButton } from "./WayButton";

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
    paddingTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
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
            <WayButton
              look="underlined"
              label={`${index + 1} ${STEP_NAMES[step]}`}
              isHere={step === here}
              current="step"
              className={styles.step}
              closed={isOpen(step) ? undefined : shellTexts.notReady}
              onGo={() => onGo(step)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}
