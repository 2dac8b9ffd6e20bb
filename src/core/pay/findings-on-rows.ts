/** From rows of a pay table to a finding about them. */
import type { PayFinding, PayFindingKind, PaySeverity } from "./pay-finding";
import type { PayRow } from "./read-pay-rows";

/** One finding for all of these rows, which names each band once; none where there are none. */
export function together(
  kind: PayFindingKind,
  severity: PaySeverity,
  rows: readonly PayRow[],
  say: (bands: readonly string[]) => string,
): PayFinding[] {
  if (rows.length === 0) return [];
  const names = [...new Set(rows.map(({ band }) => band))];
  return [found(kind, severity, rows, say(names))];
}

/** A finding on rows of the table. */
export function found(
  kind: PayFindingKind,
  severity: PaySeverity,
  rows: readonly PayRow[],
  sentence: string,
): PayFinding {
  return { kind, severity, rows: rows.map(({ row }) => row), sentence };
}
