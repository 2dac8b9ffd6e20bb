/** The look of totals that are also the choice of what to list: one line for each, its numbers at the end. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalS} 0`,
    padding: 0,
  },
  line: {
    display: "grid",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "30px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  /** Its background alone would hardly be seen in the dark. */
  shown: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  name: { textAlign: "start", overflowWrap: "anywhere" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

export const useTotalLines = useStyles;
