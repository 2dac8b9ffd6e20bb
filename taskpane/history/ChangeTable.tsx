/** Changed cells as a table: the row's key, the column, and two contents side by side. */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { usePlainTable } from "../shell/plain-table";
import { exactNumber } from "../texts/numbers";
import { changesTexts } from "../texts/history";
import type { ShowKey } from "./use-show-key";

const useStyles = makeStyles({
  // Contents may be long and without a blank: rather a broken word than a column that nobody can reach.
  table: {
    tableLayout: "fixed",
    overflowWrap: "anywhere",
    "& th:first-child": { width: "18%" },
    "& th:last-child": { width: "36%" },
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
  const table = usePlainTable();
  const styles = useStyles();
  return (
    <table className={mergeClasses(table, styles.table)}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {[changesTexts.key, changesTexts.column, ...headers].map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, column, first, second }, index) => (
          <tr key={index}>
            <th scope="row">
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
            <td>{column}</td>
            <td>{shown(first)}</td>
            <td>{shown(second)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(content: Content): string {
  if (content === null || content === "") return changesTexts.blank;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return typeof content === "number" ? exactNumber(content) : content;
}
