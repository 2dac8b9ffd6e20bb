/** What to know of the roster before its titles are looked at, each with its rows. */
import { makeStyles } from "@fluentui/react-components";
import type { RosterWarning } from "../../src/core/roster/warning";
import { Notice } from "../shell/Notice";
import { RowLinks } from "../shell/RowLinks";
import type { ShowRow } from "../shell/use-show-row";
import { rosterTexts } from "../texts/roster";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface WarningsProps {
  readonly warnings: readonly RosterWarning[];
  readonly showRow: ShowRow | undefined;
}

export function Warnings({ warnings, showRow }: WarningsProps) {
  const styles = useStyles();
  if (warnings.length === 0) return <p>{rosterTexts.nothingWrong}</p>;
  return (
    <ul className={styles.list}>
      {warnings.map(({ kind, severity, role, column, ...warning }) => (
        <li key={[kind, role, column].join(" ")}>
          <Notice
            intent={severity === "stop" ? "error" : "warning"}
            title={severity === "stop" ? rosterTexts.stop : rosterTexts.look}
          >
            {warning.sentence}
            <RowLinks
              rows={warning.rows}
              count={warning.count}
              showRow={showRow}
            />
          </Notice>
        </li>
      ))}
    </ul>
  );
}
