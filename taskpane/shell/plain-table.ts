/** The look of tables of texts, narrow enough for the pane. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    // Breaking anywhere would let a column shrink to one letter.
    overflowWrap: "break-word",
    "& th, & td": {
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th:last-child, & td:last-child": { paddingRight: 0 },
    "& thead th": {
      fontWeight: tokens.fontWeightSemibold,
      fontSize: tokens.fontSizeBase200,
    },
  },
});

/** The class name of a plain table. */
export function usePlainTable(): string {
  return useStyles().table;
}
