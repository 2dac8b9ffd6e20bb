/** At the start of the pane: says that a run did not end, before anybody works on over it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { PaneHost } from "../host";
import { Notice } from "../shell/Notice";
import { useAnswer } from "../shell/use-answer";
import { workContext } from "../work-context";
import type { Journal } from "./journal";
import { interruptedTexts, moment } from "../texts/history";

const useStyles = makeStyles({
  banner: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
  },
});

interface InterruptedBannerProps {
  readonly host: PaneHost;
  readonly journal: Journal;
  readonly onShowHistory: () => void;
}

/** Asks once, when the pane or another workbook is opened: a run that this pane makes later is no interrupted one. */
export function InterruptedBanner(props: InterruptedBannerProps) {
  const { host, journal, onShowHistory } = props;
  const styles = useStyles();
  const [isSeen, setSeen] = useState(false);
  const ask = useCallback(
    () => journal.readRuns(host.workbook, workContext(host)),
    [host, journal],
  );
  const { answer } = useAnswer(ask);
  // A journal that cannot be read now is said where it is asked for: in the history.
  if (isSeen || answer === undefined || "problem" in answer) return null;
  const run = answer.find(({ state }) => state === "running");
  if (run === undefined) return null;
  const show = (): void => {
    setSeen(true);
    onShowHistory();
  };
  return (
    <div className={styles.banner}>
      <Notice
        intent="warning"
        title={interruptedTexts.heading}
        actions={
          <Button size="small" onClick={show}>
            {interruptedTexts.show}
          </Button>
        }
      >
        {interruptedTexts.banner(run, moment(run.started))}
      </Notice>
    </div>
  );
}
