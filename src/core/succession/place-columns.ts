/** Finds a kept mapping's columns in a roster: in their old places where the names still stand there, else by their names. */
import { cellText } from "../roster/cells";
import { findHeaderRow } from "../roster/header-row";
import type { ColumnRole, FactRole, RosterCells } from "../roster/mapping";
import { squash } from "../text-key";
import type { NamedColumn, NamedMapping } from "./named-mapping";

/** A column that the kept mapping names and the roster does not have, or has more than once. */
export interface ColumnNotFound {
  readonly role: ColumnRole;
  readonly header: string;
}

export interface PlacedMapping {
  readonly headerRow: number;
  /** Undefined where it was not chosen, or its column is not found. */
  readonly rowKey: number | "owned" | undefined;
  /** Columns that were found, and those of which the planner said that there is none. */
  readonly columns: ReadonlyMap<FactRole, number | "none">;
  readonly notFound: readonly ColumnNotFound[];
}

/** Headers stand among this many rows. */
const SEARCHED = 200;

/** What is looked for: columns by what they hold. */
export type Wanted<Role> = readonly (readonly [
  role: Role,
  column: NamedColumn,
])[];

/** Where the names stand, and the columns that were found; no two of them in one. */
export interface PlacedColumns<Role> {
  readonly headerRow: number;
  readonly found: ReadonlyMap<Role, number>;
}

/** Places every column that the mapping names; no two of them in one column. */
export function placeMapping(
  named: NamedMapping,
  cells: RosterCells,
): PlacedMapping {
  const wanted = wantedColumns(named);
  const { headerRow, found } = placeColumns(named.headerRow, wanted, cells);
  const columns = new Map<FactRole, number | "none">();
  for (const [role, column] of named.columns) {
    const place = column === "none" ? column : found.get(role);
    if (place !== undefined) columns.set(role, place);
  }
  return {
    headerRow,
    rowKey: named.rowKey === "owned" ? "owned" : found.get("rowKey"),
    columns,
    notFound: wanted
      .filter(([role]) => !found.has(role))
      .map(([role, { header }]) => ({ role, header })),
  };
}

/** Finds columns by their names, which stood in that row, -1 for none, when they were last seen. */
export function placeColumns<Role>(
  rowBefore: number,
  wanted: Wanted<Role>,
  cells: RosterCells,
): PlacedColumns<Role> {
  const headerRow = headerRowFor(rowBefore, wanted, cells);
  return { headerRow, found: placesIn(namesIn(cells, headerRow), wanted) };
}

function wantedColumns({ rowKey, columns }: NamedMapping): Wanted<ColumnRole> {
  const key: Wanted<ColumnRole> =
    rowKey === undefined || rowKey === "owned" ? [] : [["rowKey", rowKey]];
  return [
    ...key,
    ...[...columns].flatMap(([role, column]) =>
      column === "none" ? [] : [[role, column] as const],
    ),
  ];
}

/** The row in which most of the names stand, the first of equals; the likeliest header where none of them does. */
function headerRowFor(
  rowBefore: number,
  wanted: Wanted<unknown>,
  cells: RosterCells,
): number {
  if (rowBefore < 0) return rowBefore;
  const names = new Set(
    wanted
      .map(([, { header }]) => squash(header))
      .filter((name) => name !== ""),
  );
  let best = { row: findHeaderRow(cells) ?? -1, met: 0 };
  cells.slice(0, SEARCHED).forEach((line, row) => {
    const here = new Set(line.map((cell) => squash(cellText(cell))));
    const met = [...names].filter((name) => here.has(name)).length;
    if (met > best.met) best = { row, met };
  });
  return best.row;
}

function namesIn(cells: RosterCells, headerRow: number): readonly string[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const header = cells[headerRow] ?? [];
  return Array.from({ length: width }, (_, column) =>
    cellText(header[column] ?? null),
  );
}

/** First those that stand where they stood, then by the exact name, then by the name without case and punctuation. */
function placesIn<Role>(
  names: readonly string[],
  wanted: Wanted<Role>,
): ReadonlyMap<Role, number> {
  const found = new Map<Role, number>();
  const taken = new Set<number>();
  const settle = (place: (column: NamedColumn) => number | undefined): void => {
    for (const [role, column] of wanted) {
      const at = found.has(role) ? undefined : place(column);
      if (at === undefined || taken.has(at)) continue;
      found.set(role, at);
      taken.add(at);
    }
  };
  const only = (isIt: (name: string) => boolean): number | undefined => {
    const places = names.flatMap((name, at) =>
      isIt(name) && !taken.has(at) ? [at] : [],
    );
    return places.length === 1 ? places[0] : undefined;
  };
  settle(({ header, column }) =>
    column !== undefined && names[column] === header ? column : undefined,
  );
  settle(({ header }) =>
    header === "" ? undefined : only((name) => name === header),
  );
  settle(({ header }) => {
    const plain = squash(header);
    return plain === "" ? undefined : only((name) => squash(name) === plain);
  });
  return found;
}
