/** A table of names with numbers beside them, set as figures are, with their sum below. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePlainTable } from "../shell/plain-table";
import { TableHead } from "../shell/TableHead";

const useStyles = makeStyles({
  table: {
    marginBottom: tokens.spacingVerticalS,
    // Above the plain table, whose own rule would begin each cell at its start.
    "& tr > th:not(:first-child), & tr > td": {
      textAlign: "end",
      whiteSpace: "nowrap",
      fontVariantNumeric: "tabular-nums",
    },
    "& tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
  },
});

export interface AmountLine {
  readonly name: string;
  readonly cells: readonly string[];
}

interface AmountTableProps {
  readonly label: string;
  /** Of the names, then of the cells. */
  readonly headers: readonly string[];
  readonly lines: readonly AmountLine[];
  readonly sum?: AmountLine;
}

export function AmountTable({ label, headers, lines, sum }: AmountTableProps) {
  const styles = useStyles();
  const plain = usePlainTable();
  return (
    <table className={mergeClasses(plain, styles.table)} aria-label={label}>
      <TableHead headers={headers} />
      <tbody>
        {lines.map((line, index) => (
          <Line key={`${index} ${line.name}`} {...line} />
        ))}
      </tbody>
      {sum !== undefined && (
        <tfoot>
          <Line {...sum} />
        </tfoot>
      )}
    </table>
  );
}

function Line({ name, cells }: AmountLine) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
