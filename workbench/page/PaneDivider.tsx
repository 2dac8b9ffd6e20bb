/** The line between grid and pane, which pulls the pane wider or narrower. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import { texts } from "../texts";

export const LEAST_PANE_WIDTH = 320;
export const MOST_PANE_WIDTH = 800;
const KEY_STEP = 20;

const useStyles = makeStyles({
  divider: {
    flexShrink: 0,
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "@media (max-width: 760px)": { display: "none" },
  },
});

interface PaneDividerProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** @param width of the pane, which lies to the right of the line */
export function PaneDivider({ width, onWidth }: PaneDividerProps) {
  const styles = useStyles();
  const pull = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onWidth(withinBounds(innerWidth - event.clientX));
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onWidth(withinBounds(width + step));
  };
  return (
    <div
      className={styles.divider}
      role="separator"
      tabIndex={0}
      aria-label={texts.paneWidth}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={LEAST_PANE_WIDTH}
      aria-valuemax={MOST_PANE_WIDTH}
      onPointerDown={(event) =>
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      onPointerMove={pull}
      onKeyDown={press}
    />
  );
}

export function withinBounds(width: number): number {
  return Math.min(
    MOST_PANE_WIDTH,
    Math.max(LEAST_PANE_WIDTH, Math.round(width)),
  );
}
