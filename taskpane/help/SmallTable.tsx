/** A few cells as a sheet shows them; where they are wider than the pane, they scroll by themselves. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  area: { overflowX: "auto", marginBottom: tokens.spacingVerticalXS },
  table: {
    borderCollapse: "collapse",
    "& caption": {
      textAlign: "start",
      whiteSpace: "nowrap",
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
    },
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "break-word",
    },
    "& th": { fontWeight: tokens.fontWeightSemibold },
  },
});

interface SmallTableProps {
  readonly caption: string;
  /** Empty where the columns have none. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function SmallTable({ caption, headings, rows }: SmallTableProps) {
  const styles = useStyles();
  return (
    // It takes the focus so that the keyboard can scroll it.
    <div className={styles.area} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        {headings.length > 0 && (
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
