/** Checks of the key column: without a key of its own, no row may be written. */
import { isBlank, isCellError } from "../cell";
import { cellAt, cellText } from "./cells";
import type { Finding } from "./finding";
import type { RosterCells } from "./mapping";
import { isDamagedKey, keyOf } from "./row-keys";

/** Findings on the keys of these rows. */
export function checkKeys(
  cells: RosterCells,
  rows: readonly number[],
  column: number,
): Finding[] {
  const about = { role: "rowKey", column, severity: "stop" } as const;
  const at = (row: number) => cellAt(cells, row, column);
  const errors = rows.filter((row) => isCellError(at(row)));
  const blank = rows.filter((row) => isBlank(at(row)));
  const damaged = rows.filter((row) => isDamagedKey(at(row)));
  const repeated = repeatedRows(rows, (row) => keyOf(at(row)));
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

/** Every row whose key another row has too, those of one key side by side. */
function repeatedRows(
  rows: readonly number[],
  keyAt: (row: number) => string,
): { rows: number[]; example: string } {
  const byKey = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyAt(row);
    if (key === "") continue;
    const same = byKey.get(key);
    if (same) same.push(row);
    else byKey.set(key, [row]);
  }
  const repeated = [...byKey].filter(([, same]) => same.length > 1);
  return {
    rows: repeated.flatMap(([, same]) => same),
    example: repeated[0]?.[0] ?? "",
  };
}
