/** Says over the grid's lower edge what the error in the selected cell means. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  message: {
    position: "absolute",
    // Above the grid's own layers.
    zIndex: 100,
    left: "56px",
    bottom: "48px",
    maxWidth: "min(560px, calc(100% - 96px))",
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    pointerEvents: "none",
  },
});

export function CellMessage({ text }: { readonly text: string | undefined }) {
  const styles = useStyles();
  return (
    <div role="status">
      {text !== undefined && <div className={styles.message}>{text}</div>}
    </div>
  );
}
