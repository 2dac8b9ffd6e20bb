/** The frame around each step: what the pane is for, the steps, and the area that scrolls. */
import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { PART_NAMES } from "../texts/shell";
import { ScrollArea } from "./scroll-area";
import type { Step } from "./step";
import { Steps } from "./Steps";
import { useHeardStyle } from "./use-heard-style";
import { tokens } from "./tokens";

const useStyles = makeStyles({
  head: {
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
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
  readonly here: Step;
  readonly isOpen: (step: Step) => boolean;
  readonly onGo: (step: Step) => void;
  readonly children: ReactNode;
}

export function PaneFrame({ here, isOpen, onGo, children }: PaneFrameProps) {
  const styles = useStyles();
  const { heard } = useHeardStyle();
  const [area, setArea] = useState<HTMLElement | null>(null);
  return (
    <>
      <header className={styles.head}>
        <h1 className={heard}>{PART_NAMES.roster}</h1>
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
