/** Classes as a table; each title leads to the page of its class. */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { classTexts } from "../texts/classes";
import type { Rung } from "./ladder";
import { usePlainTable } from "../shell/plain-table";

const useStyles = makeStyles({
  rank: { width: "1%", fontVariantNumeric: "tabular-nums" },
  open: {
    minWidth: 0,
    padding: 0,
    textAlign: "start",
    justifyContent: "start",
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  code: { whiteSpace: "nowrap" },
});

/** Columns beside rank and title; one that is blank in every row is left out. */
const COLUMNS = [
  { header: classTexts.code, of: (rung: Rung) => rung.code },
  { header: classTexts.band, of: (rung: Rung) => rung.band },
  { header: classTexts.typicalFte, of: (rung: Rung) => rung.typicalFte },
] as const;

interface RungTableProps {
  readonly label: string;
  readonly rungs: readonly Rung[];
  /** Shows the ranks, which mean something within one series only. */
  readonly isRanked?: boolean;
  readonly onOpen: (key: string) => void;
}

export function RungTable({ label, rungs, isRanked, onOpen }: RungTableProps) {
  const styles = useStyles();
  const table = usePlainTable();
  const columns = COLUMNS.filter(({ of }) => rungs.some((rung) => of(rung)));
  return (
    <table className={table} aria-label={label}>
      <thead>
        <tr>
          {isRanked && <th scope="col">{classTexts.rank}</th>}
          <th scope="col">{classTexts.title}</th>
          {columns.map(({ header }) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rungs.map((rung) => (
          <tr key={rung.key}>
            {isRanked && <td className={styles.rank}>{rung.rank}</td>}
            <th scope="row">
              <Button
                size="small"
                appearance="transparent"
                className={styles.open}
                data-class={rung.key}
                onClick={() => onOpen(rung.key)}
              >
                {rung.title}
              </Button>
            </th>
            {columns.map(({ header, of }) => (
              <td
                key={header}
                className={mergeClasses(
                  header === classTexts.code && styles.code,
                )}
              >
                {of(rung) || classTexts.absent}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
