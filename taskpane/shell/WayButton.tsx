/** A button that leads to another part or step of the pane; not Fluent's, which weighs a tenth of the first paint. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { tokens } from "./tokens";

const useStyles = makeStyles({
  way: {
    minWidth: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  underlined: {
    borderRadius: 0,
    borderBottomWidth: "3px",
    borderBottomStyle: "solid",
    borderBottomColor: "transparent",
    // Transparent lines would be drawn there.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  hereUnderlined: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  raised: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  hereRaised: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    // No shadow is drawn there.
    "@media (forced-colors: active)": { border: "1px solid Highlight" },
  },
  closed: {
    cursor: "not-allowed",
    color: tokens.colorNeutralForegroundDisabled,
    ":hover": {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: "transparent",
    },
    "@media (forced-colors: active)": { color: "GrayText" },
  },
});

interface WayButtonProps {
  /** How the one where the planner is stands out. */
  readonly look: "underlined" | "raised";
  readonly label: string;
  readonly isHere: boolean;
  /** What `aria-current` says where the planner is. */
  readonly current: "true" | "page" | "step";
  readonly className?: string;
  /** Why nobody can go there yet; it is reached by the keyboard all the same. */
  readonly closed?: string | undefined;
  readonly onGo: () => void;
}

export function WayButton(way: WayButtonProps) {
  const { look, isHere, closed } = way;
  const styles = useStyles();
  const isClosed = closed !== undefined;
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.way,
        styles[look],
        isHere && styles.here,
        isHere && styles[look === "raised" ? "hereRaised" : "hereUnderlined"],
        isClosed && styles.closed,
        way.className,
      )}
      aria-current={isHere ? way.current : undefined}
      aria-disabled={isClosed || undefined}
      title={closed}
      onClick={isClosed ? undefined : way.onGo}
    >
      {way.label}
    </button>
  );
}
