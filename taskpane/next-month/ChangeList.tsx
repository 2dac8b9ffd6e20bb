/** One kind of change as a table that opens on demand; only the first rows of a long one are drawn. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePlainTable } from "../shell/plain-table";
import { TableHead } from "../shell/TableHead";
import { nextMonthTexts } from "../texts/next-month";

const DRAWN = 200;

const useStyles = makeStyles({
  list: {
    marginBottom: tokens.spacingVerticalS,
    "& summary": {
      cursor: "pointer",
      fontWeight: tokens.fontWeightSemibold,
      paddingTop: tokens.spacingVerticalXS,
      paddingBottom: tokens.spacingVerticalXS,
    },
  },
});

interface ChangeListProps {
  readonly name: string;
  readonly headers: readonly string[];
  /** The first cell of a line is its key. */
  readonly lines: readonly (readonly string[])[];
}

export function ChangeList({ name, headers, lines }: ChangeListProps) {
  const styles = useStyles();
  const table = usePlainTable();
  if (lines.length === 0) return null;
  const heading = nextMonthTexts.section(name, lines.length);
  return (
    <details className={styles.list}>
      <summary>{heading}</summary>
      <table className={table} aria-label={heading}>
        <TableHead headers={headers} />
        <tbody>
          {lines.slice(0, DRAWN).map((line, index) => (
            <tr key={index}>
              {line.map((text, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column}>{text || nextMonthTexts.nothing}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > DRAWN && (
        <p>{nextMonthTexts.more(lines.length - DRAWN)}</p>
      )}
    </details>
  );
}
