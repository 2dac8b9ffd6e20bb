/** A roster's mapping as it can be kept: columns by their header's name and their place, so that either may change. */
import type { DegreeNumbers, FactRole, RosterMapping } from "../roster/mapping";
import type { PayBasis } from "../roster/pay-period";
import { cellText } from "../roster/cells";
import type { RosterCells } from "../roster/mapping";
import type { StandardName } from "../qualification/standard-in-force";

/** Stands for a jurisdiction where the classes of all are compared. */
export const EVERY_JURISDICTION = "all";

/** A column by its header, "" where it has none, and where it stood when it was last seen, counted from 0. */
export interface NamedColumn {
  readonly header: string;
  /** Undefined where only the name is left. */
  readonly column: number | undefined;
}

export interface NamedMapping {
  /** -1 where the roster has no header. */
  readonly headerRow: number;
  /** A jurisdiction's key, `EVERY_JURISDICTION`, or undefined where none was chosen. */
  readonly jurisdiction: string | undefined;
  readonly rowKey: NamedColumn | "owned" | undefined;
  /** "none" where the planner said that no column holds it. */
  readonly columns: ReadonlyMap<FactRole, NamedColumn | "none">;
  readonly degreeNumbers: DegreeNumbers | undefined;
  readonly standard: StandardName;
  /** Undefined until the planner said it. */
  readonly pay: PayBasis | undefined;
}

/** Names the columns of a mapping by the header row of the cells it was made for. */
export function nameMapping(
  mapping: RosterMapping,
  cells: RosterCells,
  roles: readonly FactRole[],
): NamedMapping {
  const named = (column: number): NamedColumn => ({
    header: cellText(cells[mapping.headerRow]?.[column] ?? null),
    column,
  });
  const { columns, rowKey, degreeNumbers } = mapping;
  return {
    headerRow: mapping.headerRow,
    jurisdiction: mapping.jurisdiction ?? EVERY_JURISDICTION,
    rowKey: rowKey === "owned" ? "owned" : named(rowKey),
    columns: new Map(
      roles.map((role) => {
        const column = columns.get(role);
        return [role, column === undefined ? "none" : named(column)];
      }),
    ),
    degreeNumbers: degreeNumbers === "notNumbers" ? undefined : degreeNumbers,
    standard: mapping.standard,
    pay: mapping.pay,
  };
}
