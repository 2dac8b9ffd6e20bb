/** How far the classification of a roster is, with the time that it may still take and a way to stop it. */
import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { RosterProgress } from "../classification";
import { rows } from "../texts/numbers";
import { howFar, progressTexts } from "../texts/progress";
import { titlesTexts } from "../texts/titles";
import { Busy } from "./Busy";
import { tokens } from "./tokens";
import type { ClassifyingProgress } from "./use-classification";

const useStyles = makeStyles({
  work: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
});

const OF_TOTAL: Readonly<
  Record<RosterProgress["stage"], (total: number) => string>
> = { reading: rows, comparing: titlesTexts.titles, judging: rows };

interface ClassifyingProps {
  /** Undefined before the first of it is told. */
  readonly progress: ClassifyingProgress | undefined;
  readonly onCancel: () => void;
}

export function Classifying({ progress, onCancel }: ClassifyingProps) {
  const styles = useStyles();
  if (progress === undefined) return <Busy label={progressTexts.comparing} />;
  const { stage, done, total, secondsLeft } = progress;
  return (
    <div className={styles.work}>
      <div role="status">{progressTexts[stage]}</div>
      <ProgressBar
        aria-label={progressTexts[stage]}
        value={done}
        max={Math.max(1, total)}
      />
      <div>{howFar(done, OF_TOTAL[stage](total), secondsLeft)}</div>
      <div>
        <Button onClick={onCancel}>{progressTexts.cancel}</Button>
      </div>
    </div>
  );
}
