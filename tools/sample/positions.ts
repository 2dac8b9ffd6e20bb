/** The sheet of positions: invented ones, with the flaws that real rosters have. */
import type { ClassSpecification } from "../../src/core/catalog/specification";
import type {
  CompactCell,
  CompactSheet,
} from "../../src/files/compact-workbook";
import { JULY_2017_MIDPOINTS } from "./pay-bands";
import type { Seeded } from "./seeded";
import { looks } from "./styles";
import { messyTitle, otherTitle } from "./titles";

const COUNT = 500;

const DEPARTMENTS = [
  "Department of Roads and Bridges",
  "Department of Public Health",
  "Department of Family Services",
  "Department of Taxes and Licences",
  "Department of Water and Land",
  "Department of Schools",
  "Department of Corrections",
  "Office of Technology Services",
  "Office of the State Archivist",
];

const DEGREES = [
  "None",
  "Associate",
  "Bachelor",
  "Bachelor",
  "Bachelor's",
  "Master",
  "MS",
  "PhD",
];

/** What the functions answer stands where it is seen beside the pane. */
const WIDTHS = {
  "Position number": 21,
  "Job title": 28,
  "Class on file": 16,
  "Minimum qualifications": 29,
  Years: 10,
  Degree: 13,
  "Leadership years": 21,
  "Compa-ratio": 16,
  Status: 10,
  FTE: 8,
  Salary: 12,
  Midpoint: 13,
  Department: 32,
} as const;

type Column = keyof typeof WIDTHS;

const COLUMNS = Object.keys(WIDTHS) as Column[];

/** A blank is unknown, which Excel would hand over as 0; compared with "", a 0 would count as blank in the grid. */
const FORMULAS = {
  "Minimum qualifications":
    'IF(OR([@Status]="Vacant",[@[Class on file]]=""),"",MINQUAL([@[Class on file]],IF(ISBLANK([@Years]),"",[@Years]),[@Degree],IF(ISBLANK([@[Leadership years]]),"",[@[Leadership years]])))',
  "Compa-ratio":
    'IF(OR(ISBLANK([@Salary]),ISBLANK([@Midpoint])),"",COMPARATIO([@Salary],[@Midpoint]))',
};

export function rosterSheet(
  classes: readonly ClassSpecification[],
  chance: Seeded,
): CompactSheet {
  const positions = Array.from({ length: COUNT }, (_, index) =>
    position(index, classes, chance),
  );
  spoil(positions);
  const look = (column: Column, style: number) => {
    const at = COLUMNS.indexOf(column);
    return { block: [1, at, positions.length, at] as const, style };
  };
  return {
    name: "Roster",
    widths: Object.values(WIDTHS),
    frozenRows: 1,
    cells: [
      COLUMNS,
      ...positions.map((cells) => COLUMNS.map((name) => cells[name] ?? null)),
    ],
    table: { name: "Positions", top: 0, columns: COLUMNS, formulas: FORMULAS },
    looks: [
      look("Position number", looks.code),
      look("Salary", looks.money),
      look("Midpoint", looks.money),
      look("Compa-ratio", looks.ratio),
    ],
  };
}

type Position = Partial<Record<Column, CompactCell>>;

function position(
  index: number,
  classes: readonly ClassSpecification[],
  chance: Seeded,
): Position {
  const covered = chance.chance(0.6) ? chance.pick(classes) : undefined;
  const midpoint = covered ? midpointOf(covered) : undefined;
  const isVacant = chance.chance(0.12);
  return {
    "Position number": String(1_001 + index * 3).padStart(5, "0"),
    Department: chance.pick(DEPARTMENTS),
    "Job title": covered ? messyTitle(covered, chance) : otherTitle(chance),
    "Class on file": covered && !chance.chance(0.15) ? codeOf(covered) : null,
    Status: isVacant ? "Vacant" : "Filled",
    FTE: chance.chance(0.08) ? 0.5 : 1,
    Midpoint: midpoint ?? null,
    ...(isVacant ? {} : incumbent(midpoint, chance)),
  };
}

/** Years, degree, years of leadership and salary of whoever holds the position; some of it not on file. */
function incumbent(midpoint: number | undefined, chance: Seeded): Position {
  const years = chance.whole(2, 50) / 2;
  const leading = Math.min(years, chance.whole(0, 24) / 2);
  const share = chance.whole(76, 121) / 100;
  const salary = (midpoint ?? chance.whole(42_000, 84_000)) * share;
  return {
    Years: chance.chance(0.06) ? null : years,
    Degree: chance.chance(0.1) ? null : chance.pick(DEGREES),
    "Leadership years": chance.chance(0.15) ? null : leading,
    Salary: Math.round(salary),
  };
}

/** The flaws that every roster has once: a number typed as text, a title that is missing, one that looks like another. */
function spoil(positions: Position[]): void {
  const put = (at: number, cells: Position) => {
    positions[at] = { ...positions[at], ...cells };
  };
  put(16, { Years: "12" });
  put(33, { "Job title": null });
  put(57, { "Job title": "CIO III" });
  put(58, { "Job title": "CIO  lll" });
  put(91, { Degree: "bachelors degree" });
}

function midpointOf({ pay }: ClassSpecification): number | undefined {
  return pay && "band" in pay ? JULY_2017_MIDPOINTS[pay.band] : undefined;
}

function codeOf({ code }: ClassSpecification): string | null {
  return code?.value ?? null;
}
