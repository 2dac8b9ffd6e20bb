/** Cells that were left as they are, each with the reason and the way to it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LeftCell } from "../../src/workbook/freeze";
import type { PaneHost } from "../host";
import { usePlainTable } from "../shell/plain-table";
import { useShowCells } from "../shell/use-show-row";
import { leftTexts } from "../texts/sharing";

const LISTED = 200;

const useStyles = makeStyles({
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  cell: {
    minWidth: 0,
    padding: 0,
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightRegular,
  },
});

interface LeftCellsProps {
  readonly host: PaneHost;
  readonly cells: readonly LeftCell[];
}

export function LeftCells({ host, cells }: LeftCellsProps) {
  const table = usePlainTable();
  const styles = useStyles();
  const show = useShowCells(host.workbook);
  if (cells.length === 0) return null;
  return (
    <>
      <table className={table}>
        <caption className={styles.caption}>{leftTexts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{leftTexts.cell}</th>
            <th scope="col">{leftTexts.why}</th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, LISTED).map((left) => {
            const { sheet, row, column } = left;
            const address = leftTexts.address(left);
            return (
              <tr key={address}>
                <th scope="row">
                  <Button
                    appearance="transparent"
                    size="small"
                    className={styles.cell}
                    aria-label={leftTexts.goTo(address)}
                    onClick={() =>
                      show({ sheet, row, column, rows: 1, columns: 1 })
                    }
                  >
                    {address}
                  </Button>
                </th>
                <td>{leftTexts.reason(left)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {cells.length > LISTED && <p>{leftTexts.more(cells.length - LISTED)}</p>}
    </>
  );
}
