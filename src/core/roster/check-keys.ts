/** Checks of the key column: without a key of its own, no row may be written. */
import { isBlank, isCellError } from "../cell";
import { cellAt, cellText } from "./cells";
import type { Finding } from "./finding";
import { eachRow, type InSteps, rowsWhere } from "./in-steps";
import type { RosterCells } from "./mapping";
import { isDamagedKey, keyOf } from "./row-keys";

/** Findings on the keys of these rows. */
export function* checkKeys(
  cells: RosterCells,
  rows: readonly number[],
  column: number,
): InSteps<Finding[]> {
  const about = { role: "rowKey", column, severity: "stop" } as const;
  const at = (row: number) => cellAt(cells, row, column);
  const errors = yield* rowsWhere(rows, (row) => isCellError(at(row)));
  const blank = yield* rowsWhere(rows, (row) => isBlank(at(row)));
  const damaged = yield* rowsWhere(rows, (row) => isDamagedKey(at(row)));
  const repeated = yield* repeatedRows(rows, (row) => keyOf(at(row)));
  const found: Finding[] = [
    { ...about, kind: "duplicateKeys", ...repeated },
    { ...about, kind: "blankKeys", rows: blank },
    {
      ...about,
      kind: "errorKeys",
      rows: errors,
      example: cellText(at(errors[0] ?? -1)),
    },
    {
      ...about,
      kind: "damagedKeys",
      rows: damaged,
      example: cellText(at(damaged[0] ?? -1)),
    },
  ];
  return found.filter((finding) => finding.rows.length > 0);
}

/** Every row whose key another row has too, those of one key side by side, in the order of their first rows. */
function* repeatedRows(
  rows: readonly number[],
  keyAt: (row: number) => string,
): InSteps<{ rows: number[]; example: string }> {
  const firstRow = new Map<string, number>();
  const sharing = new Map<string, number[]>();
  yield* eachRow(rows, (row) => {
    const key = keyAt(row);
    if (key === "") return;
    const first = firstRow.get(key);
    const same = sharing.get(key);
    if (first === undefined) firstRow.set(key, row);
    else if (same === undefined) sharing.set(key, [first, row]);
    else same.push(row);
  });
  const repeated = [...sharing].sort(
    ([, [one = 0]], [, [other = 0]]) => one - other,
  );
  return {
    rows: repeated.flatMap(([, same]) => same),
    example: repeated[0]?.[0] ?? "",
  };
}
