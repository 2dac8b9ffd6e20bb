/** The look of a table whose lines stand in groups, each under a heading of its own as wide as the table. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePlainTable } from "./plain-table";

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
export function useGroupedTable(): string {
  return mergeClasses(usePlainTable(), useStyles().table);
}
