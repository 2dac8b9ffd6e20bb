/** Rows named in the pane, each of which leads to its place in the sheet; of a file, their numbers alone. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { rosterTexts } from "../texts/roster";
import { rowNumber } from "../texts/numbers";
import type { ShowRow } from "./use-show-row";

/** More would push away what the rows are named for. */
const LISTED = 5;

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
  },
  row: {
    minWidth: "28px",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightRegular,
  },
});

interface RowLinksProps {
  /** The first of the rows, counted from 0. */
  readonly rows: readonly number[];
  /** How many there are in all. */
  readonly count: number;
  /** Undefined where no sheet shows the rows. */
  readonly showRow: ShowRow | undefined;
}

export function RowLinks({ rows, count, showRow }: RowLinksProps) {
  const styles = useStyles();
  const listed = rows.slice(0, LISTED);
  if (listed.length === 0) return null;
  const more = count - listed.length;
  if (showRow === undefined)
    return <div>{rosterTexts.inRows(listed, more)}</div>;
  return (
    <div className={styles.line}>
      <span aria-hidden>{rosterTexts.goTo}</span>
      {listed.map((row) => (
        <Button
          key={row}
          appearance="transparent"
          size="small"
          className={styles.row}
          aria-label={rosterTexts.showRow(row)}
          onClick={() => showRow(row)}
        >
          {rowNumber(row)}
        </Button>
      ))}
      {more > 0 && <span>{rosterTexts.moreRows(more)}</span>}
    </div>
  );
}
