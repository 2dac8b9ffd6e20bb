/** How many rows there are of each kind, which is also the choice of what to list. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useHeardStyle } from "../shell/use-heard-style";
import { count, rows } from "../texts/numbers";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalS} 0`,
    padding: 0,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
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
  apart: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  name: { textAlign: "start", overflowWrap: "anywhere" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

export interface TotalLine<Kind extends string> {
  readonly kind: Kind;
  readonly name: string;
  readonly rows: number;
  /** True for the first line of what is counted apart. */
  readonly isApart?: boolean;
}

interface RowTotalsProps<Kind extends string> {
  readonly label: string;
  readonly lines: readonly TotalLine<Kind>[];
  readonly shown: Kind;
  readonly onShow: (kind: Kind) => void;
}

export function RowTotals<Kind extends string>({
  label,
  lines,
  shown,
  onShow,
}: RowTotalsProps<Kind>) {
  const styles = useStyles();
  const { heard } = useHeardStyle();
  return (
    // A section indents the lists of its text; this one is as wide as the pane.
    <ul className={styles.list} style={{ paddingLeft: 0 }} aria-label={label}>
      {lines.map(({ kind, name, rows: number, isApart = false }) => (
        <li key={kind} className={isApart ? styles.apart : undefined}>
          <ToggleButton
            appearance="subtle"
            checked={kind === shown}
            className={styles.line}
            onClick={() => onShow(kind)}
          >
            {/* Seen as a line of a table, heard as a sentence. */}
            <span className={styles.name}>
              {name}
              <span className={heard}>: </span>
            </span>
            <span className={styles.number}>
              {count(number)}
              <span className={heard}>{afterRows(number)}</span>
            </span>
          </ToggleButton>
        </li>
      ))}
    </ul>
  );
}

/** The noun that is heard behind the number. */
const afterRows = (number: number): string =>
  rows(number).slice(count(number).length);
