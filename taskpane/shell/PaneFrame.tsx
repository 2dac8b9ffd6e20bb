/** The frame around each step: what the pane is for, the steps, and the area that scrolls. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { shellTexts } from "../texts/shell";
import { ScrollArea } from "./scroll-area";
import type { Step } from "./step";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  head: {
    paddingTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  sample: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  area: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalM,
    // What the keyboard reaches is never hidden by the foot of a step.
    scrollPaddingBottom: "88px",
  },
});

interface PaneFrameProps {
  readonly isSample: boolean;
  readonly here: Step;
  readonly isOpen: (step: Step) => boolean;
  readonly onGo: (step: Step) => void;
  readonly children: ReactNode;
}

export function PaneFrame({
  isSample,
  here,
  isOpen,
  onGo,
  children,
}: PaneFrameProps) {
  const styles = useStyles();
  const [area, setArea] = useState<HTMLElement | null>(null);
  return (
    <>
      <header className={styles.head}>
        <div className={styles.title}>
          <h1 className={styles.heading}>{shellTexts.heading}</h1>
          {isSample && (
            <span className={styles.sample} title={shellTexts.sampleMeaning}>
              {shellTexts.sample}
            </span>
          )}
        </div>
        <Steps here={here} isOpen={isOpen} onGo={onGo} />
      </header>
      <main ref={setArea} className={styles.area}>
        <ScrollArea value={area}>
          {/* Its height is that of what scrolls, for those who watch it. */}
          <div>{children}</div>
        </ScrollArea>
      </main>
    </>
  );
}
