/** From what a check found to a warning with its sentence. */
import { columnLetters, type Place } from "./cells";
import type { ColumnRole } from "./mapping";
import type { RosterWarning, Severity, WarningKind } from "./warning";
import { ROLE_WORDS, rowsText, WARNING_WORDS } from "./warnings";

const FIRST_ROWS = 5;
const LONGEST_EXAMPLE = 40;

/** What a check found: every row concerned, and one value as it stands there. */
export interface Finding {
  readonly kind: WarningKind;
  readonly severity: Severity;
  readonly role?: ColumnRole;
  readonly column?: number;
  readonly rows: readonly number[];
  readonly example?: string;
}

/** Words a finding; rows and columns are named as the sheet shows them, given where the cells begin in it. */
export function warn(finding: Finding, place: Place): RosterWarning {
  const { kind, severity, role, column, rows, example = "" } = finding;
  const first = rows.slice(0, FIRST_ROWS);
  const numbers = first.map((row) => place.row + row + 1);
  const sentence = WARNING_WORDS[kind]({
    count: rows.length,
    where: whereOf(role, column, place),
    rows: rowsText(numbers, rows.length),
    example:
      example.length > LONGEST_EXAMPLE
        ? `${example.slice(0, LONGEST_EXAMPLE - 3)}...`
        : example,
  });
  const about = {
    ...(role === undefined ? {} : { role }),
    ...(column === undefined ? {} : { column }),
  };
  return {
    kind,
    severity,
    ...about,
    count: rows.length,
    rows: first,
    sentence,
  };
}

function whereOf(
  role: ColumnRole | undefined,
  column: number | undefined,
  place: Place,
): string {
  if (column === undefined) return "";
  const letters = `Column ${columnLetters(place.column + column)}`;
  return role === undefined ? letters : `${letters} (${ROLE_WORDS[role]})`;
}
