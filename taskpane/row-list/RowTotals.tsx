/** How many rows there are of each kind, which is also the choice of what to list. */
import {
  makeStyles,
  mergeClasses,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useTotalLines } from "../shell/total-lines";
import { useHeardStyle } from "../shell/use-heard-style";
import { count, rows } from "../texts/numbers";

const useStyles = makeStyles({
  line: { gridTemplateColumns: "minmax(0, 1fr) auto" },
  apart: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
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
  const look = useTotalLines();
  const { heard } = useHeardStyle();
  return (
    // A section indents the lists of its text; this one is as wide as the pane.
    <ul className={look.list} style={{ paddingLeft: 0 }} aria-label={label}>
      {lines.map(({ kind, name, rows: number, isApart = false }) => (
        <li key={kind} className={isApart ? styles.apart : undefined}>
          <ToggleButton
            appearance="subtle"
            checked={kind === shown}
            className={mergeClasses(
              look.line,
              styles.line,
              kind === shown && look.shown,
            )}
            onClick={() => onShow(kind)}
          >
            {/* Seen as a line of a table, heard as a sentence. */}
            <span className={look.name}>
              {name}
              <span className={heard}>: </span>
            </span>
            <span className={look.number}>
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
