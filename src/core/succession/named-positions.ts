/** A budget's mapping as it can be kept: columns by their header's name and their place, so that either may change. */
import type { PositionMapping, PositionRole } from "../position/mapping";
import { cellText } from "../roster/cells";
import type { RosterCells } from "../roster/mapping";
import type { NamedColumn } from "./named-mapping";
import { placeColumns, type Wanted } from "./place-columns";

/** A column that holds the share of one fund. */
export interface NamedFundColumn {
  readonly fund: string;
  readonly column: NamedColumn;
}

export interface NamedPositions extends Omit<
  PositionMapping,
  "columns" | "fundColumns"
> {
  readonly columns: ReadonlyMap<PositionRole, NamedColumn>;
  readonly fundColumns: readonly NamedFundColumn[];
}

export interface PlacedPositions {
  readonly mapping: PositionMapping;
  /** The headers of columns that the roster does not have, or has more than once. */
  readonly notFound: readonly string[];
}

/** Names the columns of a mapping by the header row of the cells it was made for. */
export function namePositions(
  mapping: PositionMapping,
  cells: RosterCells,
): NamedPositions {
  const named = (column: number): NamedColumn => ({
    header: cellText(cells[mapping.headerRow]?.[column] ?? null),
    column,
  });
  return {
    ...mapping,
    columns: new Map(
      [...mapping.columns].map(([role, column]) => [role, named(column)]),
    ),
    fundColumns: mapping.fundColumns.map(({ fund, column }) => ({
      fund,
      column: named(column),
    })),
  };
}

/** Places the columns in a roster: where they stood while the names still stand there, else by their names. */
export function placePositions(
  named: NamedPositions,
  cells: RosterCells,
): PlacedPositions {
  const wanted: Wanted<PositionRole | NamedFundColumn> = [
    ...named.columns,
    ...named.fundColumns.map((fund) => [fund, fund.column] as const),
  ];
  const { headerRow, found } = placeColumns(named.headerRow, wanted, cells);
  const columns = new Map<PositionRole, number>();
  for (const role of named.columns.keys()) {
    const column = found.get(role);
    if (column !== undefined) columns.set(role, column);
  }
  return {
    mapping: {
      ...named,
      headerRow,
      columns,
      fundColumns: named.fundColumns.flatMap((fund) => {
        const column = found.get(fund);
        return column === undefined ? [] : [{ fund: fund.fund, column }];
      }),
    },
    notFound: wanted
      .filter(([role]) => !found.has(role))
      .map(([, { header }]) => header),
  };
}
