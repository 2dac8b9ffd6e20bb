/** Checks of what the planner chose, before any cell is looked at. */
import { widthOf } from "./cells";
import type { Finding } from "./finding";
import type { ColumnRole, RosterCells, RosterMapping } from "./mapping";
import type { WarningKind } from "./warning";
import { ROLE_WORDS } from "./warnings";

/** Findings on the choice of columns and of the header row, below which so many positions stand. */
export function checkMapping(
  mapping: RosterMapping,
  cells: RosterCells,
  positions: number,
): Finding[] {
  const { columns } = mapping;
  const stop = (kind: WarningKind): Finding => ({
    kind,
    severity: "stop",
    rows: [],
  });
  return [
    ...(columns.has("title") || columns.has("classCode")
      ? []
      : [stop("noTitleColumn")]),
    ...(positions > 0 ? [] : [stop("noRows")]),
    ...checkPlaces(mapping, widthOf(cells)),
  ];
}

function checkPlaces(
  { columns, rowKey }: RosterMapping,
  width: number,
): Finding[] {
  const key: [ColumnRole, number][] =
    rowKey === "owned" ? [] : [["rowKey", rowKey]];
  const chosen: [ColumnRole, number][] = [...key, ...columns];
  return chosen.flatMap(([role, column], order): Finding[] => {
    const about = { severity: "stop", role, column, rows: [] } as const;
    const twin = chosen.slice(0, order).find(([, other]) => other === column);
    if (twin)
      return [{ ...about, kind: "sharedColumn", example: ROLE_WORDS[twin[0]] }];
    return column >= width ? [{ ...about, kind: "columnOutside" }] : [];
  });
}
