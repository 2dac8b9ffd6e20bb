/** The override of a row: the class that the planner put there by code or title, which goes before whatever was proposed. */
import { codeOf, type Catalogue } from "../catalog/catalogue";
import { findClass, type FoundClass } from "../catalog/find-class";
import { isCellError, type CellValue } from "../cell";
import { isProblem } from "../problem";
import { sayProblem } from "../problem-wording";
import { textOf } from "./cells";
import type { RowFinding } from "./classification";
import { REASON } from "./reasons";

/** What the Override column holds, by the row's index into the cells; a row that is not listed has none. */
export type Overrides = ReadonlyMap<number, CellValue>;

export const NO_OVERRIDES: Overrides = new Map();

/** The class that an override names, or in a sentence why it names none. */
export type OverrideRead = FoundClass | { readonly unread: string };

/** Reads an override against all jurisdictions, as a formula does; undefined for an empty cell. */
export function readOverride(
  catalogue: Catalogue,
  cell: CellValue | undefined,
): OverrideRead | undefined {
  if (cell === undefined || cell === null) return undefined;
  if (isCellError(cell)) return { unread: REASON.overrideError(cell.error) };
  // TRIM in a formula takes spaces away and no other white space, so neither does this.
  if (typeof cell === "string" && /^ *$/.test(cell)) return undefined;
  if (textOf(cell) === "") return { unread: REASON.overrideUnseen };
  const found = findClass(catalogue, cell);
  return isProblem(found)
    ? { unread: REASON.overrideUnread(sayProblem(found)) }
    : found;
}

/** An override may well name a class of another employer, or a code that lost its zeros; that it does is said. */
export function findingsOnOverride(
  { entry, repaired }: FoundClass,
  own: Catalogue,
): readonly RowFinding[] {
  const code = codeOf(entry);
  return [
    ...(repaired === undefined
      ? []
      : [
          {
            finding: "overrideRepaired" as const,
            sentence: REASON.repairedCode(repaired, code),
          },
        ]),
    ...(own.byKey.has(entry.specification.key)
      ? []
      : [
          {
            finding: "overrideElsewhere" as const,
            sentence: REASON.overrideElsewhere(code, entry.jurisdiction.title),
          },
        ]),
  ];
}
