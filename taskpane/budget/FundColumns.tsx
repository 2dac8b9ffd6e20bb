/** Columns of the roster that hold the shares of funds, each named by its header. */
import { Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellValue } from "../../src/core/cell";
import { isUnknown, numberIn } from "../../src/core/number-text";
import type { PositionMapping } from "../../src/core/position/mapping";
import { cellAt } from "../../src/core/roster/cells";
import { columnName } from "../texts/roster";
import type { RosterColumn } from "../mapping/guessed-roster";
import type { BudgetRoster } from "./budget-roster";
import type { PositionColumnsProps } from "./PositionColumns";
import { withFund } from "./position-choices";
import { budgetTexts } from "../texts/budget";

export function FundColumns({
  roster,
  mapping,
  onMapping,
}: PositionColumnsProps) {
  const offered = useOffered(roster, mapping);
  return (
    <div role="group" aria-label={budgetTexts.fundShares}>
      <div>{budgetTexts.fundShares}</div>
      <p>
        {offered.length === 0
          ? budgetTexts.noFundColumns
          : budgetTexts.fundHint}
      </p>
      {offered.map(({ column, header }) => (
        <div key={column}>
          <Checkbox
            label={columnName(header, column)}
            checked={isFund(mapping, column)}
            onChange={(_, { checked }) =>
              onMapping(withFund(mapping, column, header, checked === true))
            }
          />
        </div>
      ))}
    </div>
  );
}

const isFund = ({ fundColumns }: PositionMapping, column: number): boolean =>
  fundColumns.some((one) => one.column === column);

/** So much can a share be, in percent. */
const MOST = 100;

/** Named columns that hold nothing but shares, or may, and are not read as something else. */
function useOffered(
  { cells, rows, columns }: BudgetRoster,
  mapping: PositionMapping,
): readonly RosterColumn[] {
  const holding = useMemo(
    () =>
      columns.filter(
        ({ column, header }) =>
          header !== "" &&
          rows.some((row) => !isUnknown(cellAt(cells, row, column))) &&
          rows.every((row) => mayBeShare(cellAt(cells, row, column))),
      ),
    [cells, rows, columns],
  );
  const taken = new Set(mapping.columns.values());
  return holding.filter(
    ({ column }) => !taken.has(column) || isFund(mapping, column),
  );
}

function mayBeShare(cell: CellValue): boolean {
  if (isUnknown(cell)) return true;
  const share = numberIn(cell);
  return share !== undefined && share >= 0 && share <= MOST;
}
