/** What the worker is at, with a bar, the time that it may still take, and a way to stop it. */
import {
  Button,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { WorkKind } from "../../src/worker/messages";
import { fileTexts } from "../texts/file";
import { howFar } from "../texts/progress";
import { titlesTexts } from "../texts/titles";
import type { WorkUnderWay } from "./use-file-work";

const useStyles = makeStyles({
  work: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
});

const NAMES: Readonly<Record<WorkKind, string>> = {
  readWorkbook: fileTexts.reading,
  lookAtFile: fileTexts.looking,
  proposeTitles: fileTexts.proposing,
  writeClassified: fileTexts.writing,
};

interface UnderWayProps {
  readonly underWay: WorkUnderWay;
  readonly onCancel: () => void;
}

export function UnderWay({
  underWay: { work, progress, titles, secondsLeft },
  onCancel,
}: UnderWayProps) {
  const styles = useStyles();
  const done = titles?.done ?? progress?.done;
  const total = titles?.of ?? progress?.total;
  return (
    <div className={styles.work}>
      <div role="status">{NAMES[work]}</div>
      <ProgressBar
        aria-label={NAMES[work]}
        {...(done !== undefined && total !== undefined
          ? { value: done, max: total }
          : {})}
      />
      {titles !== undefined && (
        <div>
          {howFar(titles.done, titlesTexts.titles(titles.of), undefined)}
        </div>
      )}
      {progress !== undefined && (
        <div>{fileTexts.progress(progress.done, total, secondsLeft)}</div>
      )}
      <div>
        <Button onClick={onCancel}>{fileTexts.cancel}</Button>
      </div>
    </div>
  );
}
