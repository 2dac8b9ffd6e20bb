/** Changed cells as a table: under the key of each row its columns, with two contents side by side. */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useGroupedTable } from "../shell/grouped-table";
import { exactNumber } from "../texts/numbers";
import { changesTexts } from "../texts/history";
import type { ShowKey } from "./use-show-key";

const useStyles = makeStyles({
  table: {
    // The longest word of our headers stays whole in 320 px.
    "& thead th:first-child": { width: "37%" },
    "& thead th:nth-child(2)": { width: "26%" },
  },
  caption: { textAlign: "start", color: tokens.colorNeutralForeground3 },
  key: {
    minWidth: 0,
    padding: 0,
    overflowWrap: "anywhere",
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightRegular,
  },
});

type Content = string | number | boolean | null;

export interface ChangeLine {
  readonly key: string;
  readonly column: string;
  readonly first: Content;
  readonly second: Content;
}

interface ChangeTableProps {
  readonly caption: string;
  /** Of the two contents. */
  readonly headers: readonly [string, string];
  readonly lines: readonly ChangeLine[];
  readonly showKey: ShowKey;
}

export function ChangeTable(props: ChangeTableProps) {
  const { caption, headers, lines, showKey } = props;
  const table = useGroupedTable();
  const styles = useStyles();
  return (
    <table className={mergeClasses(table, styles.table)}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {[changesTexts.column, ...headers].map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {byRow(lines).map(({ key, changes }, index) => (
        <tbody key={index}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              <Button
                appearance="transparent"
                size="small"
                className={styles.key}
                aria-label={changesTexts.goTo(key)}
                onClick={() => showKey(key)}
              >
                {key}
              </Button>
            </th>
          </tr>
          {changes.map(({ column, first, second }, line) => (
            <tr key={line}>
              <th scope="row">{column}</th>
              <td>{shown(first)}</td>
              <td>{shown(second)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The changes of each row together, as they follow one another. */
function byRow(
  lines: readonly ChangeLine[],
): readonly { readonly key: string; readonly changes: ChangeLine[] }[] {
  const rows: { readonly key: string; readonly changes: ChangeLine[] }[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last?.key === line.key) last.changes.push(line);
    else rows.push({ key: line.key, changes: [line] });
  }
  return rows;
}

function shown(content: Content): string {
  if (content === null || content === "") return changesTexts.blank;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return typeof content === "number" ? exactNumber(content) : content;
}
