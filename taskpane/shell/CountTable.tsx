/** A small table of names and numbers with their sum, narrow enough for the pane. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { count } from "../texts/numbers";
import { TableHead } from "./TableHead";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    marginBottom: tokens.spacingVerticalM,
    "& th, & td": {
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      paddingTop: tokens.spacingVerticalXS,
      paddingBottom: tokens.spacingVerticalXS,
      paddingRight: tokens.spacingHorizontalS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "break-word",
    },
    "& thead th, & tfoot th, & tfoot td": {
      fontWeight: tokens.fontWeightSemibold,
    },
    "& th:last-child, & td:last-child": {
      textAlign: "end",
      paddingRight: 0,
      whiteSpace: "nowrap",
      fontVariantNumeric: "tabular-nums",
    },
  },
});

export interface CountLine {
  readonly name: string;
  /** A cell between name and number, where the table has such a column. */
  readonly aside?: string;
  readonly number: number;
}

interface CountTableProps {
  /** Headers of the columns, two or three; the last is of the numbers. */
  readonly headers: readonly string[];
  readonly lines: readonly CountLine[];
  readonly sum: string;
}

export function CountTable({ headers, lines, sum }: CountTableProps) {
  const styles = useStyles();
  const hasAside = headers.length === 3;
  const total = lines.reduce((all, { number }) => all + number, 0);
  return (
    <table className={styles.table}>
      <TableHead headers={headers} />
      <tbody>
        {lines.map(({ name, aside, number }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {hasAside && <td>{aside}</td>}
            <td>{count(number)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{sum}</th>
          {hasAside && <td />}
          <td>{count(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
