/** The look of a table in which classes stand side by side, each point as a line above what they say on it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePlainTable } from "../shell/plain-table";

const useStyles = makeStyles({
  table: {
    tableLayout: "fixed",
    overflowWrap: "anywhere",
    "& th[scope='rowgroup']": {
      paddingTop: tokens.spacingVerticalM,
      paddingBottom: 0,
      borderBottom: "none",
      fontWeight: tokens.fontWeightSemibold,
    },
    // In narrow columns an indented list would leave no room for words.
    "& ul": { listStyleType: "none", margin: 0, paddingLeft: 0 },
  },
});

/** The class name of such a table. */
export function useSideBySide(): string {
  return mergeClasses(usePlainTable(), useStyles().table);
}
