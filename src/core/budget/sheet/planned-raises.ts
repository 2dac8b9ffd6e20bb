/** The raises of a plan, read from a sheet: whom each concerns stands beside its date, kind and value. */
import {
  isBlank,
  isCellError,
  type CellError,
  type CellValue,
} from "../../cell";
import { shown } from "../../number-text";
import { isProblem, type Problem } from "../../problem";
import { textOf } from "../../roster/cells";
import { squash } from "../../text-key";
import {
  RAISE_SCOPES,
  type PlannedRaise,
  type RaiseScope,
} from "../budget-plan";
import { readRaise } from "../raises";

/** Rows of date, kind, value, for whom and which, below their headings; a blank row is none. */
export function readPlannedRaises(
  range: readonly (readonly CellValue[])[],
): readonly PlannedRaise[] | Problem | CellError {
  const failure = range.flat().find(isCellError);
  if (failure) return failure;
  const raises: PlannedRaise[] = [];
  for (const row of range.slice(1)) {
    if (row.every(isBlank)) continue;
    const raise = readRaise(row);
    if (isProblem(raise)) return raise;
    const scope = scopeIn(row[3] ?? null);
    if (isProblem(scope)) return scope;
    raises.push({ ...raise, scope, of: textOf(row[4] ?? null) });
  }
  return raises;
}

function scopeIn(cell: CellValue): RaiseScope | Problem {
  const word = squash(shown(cell));
  return (
    RAISE_SCOPES.find((scope) => scope === word) ?? {
      problem: "optionWord",
      argument: "for whom a raise is",
      given: shown(cell),
      allowed: RAISE_SCOPES,
    }
  );
}

/** Tells whether the raises still stand as the lines were headed: those for many first, by date, then those of single positions. */
export function areAsHeaded(
  raises: readonly PlannedRaise[],
  shared: number,
): boolean {
  return (
    raises.every(
      ({ scope, from }, at) =>
        (scope === "position") === at >= shared &&
        (at === 0 || at === shared || from >= (raises[at - 1]?.from ?? from)),
    ) && raises.filter(({ scope }) => scope !== "position").length === shared
  );
}
