/** The formulas that stand for results: each reads cells of its own row, and shows what the value would have been. */
import { orBlank } from "../../src/workbook/or-blank";
import { catalogue } from "../../data";
import { ladderFor } from "../../src/core/allocation/size-ladder";
import { numberIn } from "../../src/core/number-text";
import { isProblem } from "../../src/core/problem";
import { cellAt } from "../../src/core/roster/cells";
import type {
  FactRole,
  RosterCells,
  RosterMapping,
} from "../../src/core/roster/mapping";
import { ownCatalogue } from "../../src/core/roster/own-catalogue";
import { ANNUAL_PAY, timesPerYear } from "../../src/core/roster/pay-period";
import { NO_VERDICT, type ResultColumnId } from "../../src/core/roster/results";
import { cellAddress } from "../../src/workbook/a1";
import type { RowFormula } from "../../src/workbook/keyed-writer";

/** Where our columns are, or will be, by their id. */
export type OwnPlaces = ReadonlyMap<string, number>;

/** A roster whose results are to stay alive. */
export interface LiveRoster {
  readonly cells: RosterCells;
  readonly mapping: RosterMapping;
  readonly places: OwnPlaces;
}

/** The references and facts from which one row's formulas are put together. */
interface RowCells {
  readonly own: (id: ResultColumnId) => string;
  /** A cell of the planner's; `undefined` where the role has no column. */
  readonly fact: (role: FactRole) => string | undefined;
  readonly mapping: RosterMapping;
  /** The degree cell holds a number as text, which the planner did not say to be years of college. */
  readonly hidesDegree: boolean;
}

type FormulaText = (cells: RowCells) => string;

/** A text as a formula carries it. */
export const quoted = (text: string): string =>
  `"${text.replaceAll('"', '""')}"`;

const BLANK = quoted("");

/** What stands for a fact that no column holds. */
const factOrBlank = (reference: string | undefined): string =>
  reference === undefined ? BLANK : orBlank(reference);

/**
 * What is the planner's decision stays a value: it has no formula here. Only the title in force is asked for without a
 * net, so that a workbook without our functions shows #NAME? there; the others hand that on before they catch errors.
 */
const FORMULAS: Readonly<Partial<Record<ResultColumnId, FormulaText>>> = {
  classInForce: ({ own }) => {
    const override = own("override");
    const named = `IFNA(CLASSINFO(${override},"code"),CLASSINFO(${override},"title"))`;
    return `IF(ISERROR(${override}),${BLANK},IF(TRIM(${override})=${BLANK},${own("classCode")}&${BLANK},IFNA(${named},${BLANK})))`;
  },
  titleInForce: ({ own }) =>
    whereFilled(
      own("classInForce"),
      `CLASSINFO(${own("classInForce")},"title")`,
    ),
  payBand: ({ own }) =>
    whereFilled(
      own("classInForce"),
      `IFNA(PAYBAND(${own("classInForce")}),${BLANK})`,
    ),
  verdict: (cells) =>
    whereFilled(
      cells.own("titleInForce"),
      `IFERROR(MINQUAL(${person(cells)}),${quoted(NO_VERDICT.verdict)})`,
    ),
  // The first line of the explanation is the verdict; its last cell says why.
  verdictReason: (cells) =>
    whereFilled(
      cells.own("titleInForce"),
      `IFERROR(INDEX(QUALWHY(${person(cells)}),1,6),${quoted(NO_VERDICT.reason)})`,
    ),
  levelByFte: (cells) =>
    unlessUnknownName(cells, `CIOLEVEL(${managed(cells)})`),
  compaRatio: (cells) =>
    unlessUnknownName(
      cells,
      `COMPARATIO(${factOrBlank(cells.fact("salary"))},${factOrBlank(cells.fact("midpoint"))})${annualised(cells)}`,
    ),
};

const whereFilled = (reference: string, formula: string): string =>
  `IF(${reference}=${BLANK},${BLANK},${formula})`;

const unlessUnknownName = ({ own }: RowCells, formula: string): string =>
  `IF(ISERROR(${own("titleInForce")}),${own("titleInForce")},IFERROR(${formula},${BLANK}))`;

function managed({ fact, mapping: { overlap = "all" } }: RowCells): string {
  const fte = factOrBlank(fact("managedFte"));
  return overlap === "all" ? fte : `${fte},${quoted(overlap)}`;
}

function person(cells: RowCells): string {
  const { own, fact, mapping } = cells;
  const given = [
    own("classInForce"),
    factOrBlank(fact("years")),
    degree(cells),
    factOrBlank(fact("mgmtYears")),
  ];
  return mapping.standard === "minimum"
    ? given.join(",")
    : [...given, quoted(mapping.standard)].join(",");
}

/** A number is a degree only where the planner said that the column holds years of college. */
function degree({ fact, mapping, hidesDegree }: RowCells): string {
  const reference = fact("degree");
  if (reference === undefined || hidesDegree) return BLANK;
  return mapping.degreeNumbers === "years"
    ? orBlank(reference)
    : `IF(OR(ISNUMBER(${reference}),ISBLANK(${reference})),${BLANK},${reference})`;
}

function annualised({ mapping: { pay = ANNUAL_PAY } }: RowCells): string {
  const { salary, midpoint, hoursPerYear } = pay;
  return salary === midpoint
    ? ""
    : `*${timesPerYear(salary, hoursPerYear)}/${timesPerYear(midpoint, hoursPerYear)}`;
}

/** Tells whether a column is written as formulas for such a roster; the others get their values either way. */
export function isLive(
  id: ResultColumnId,
  { jurisdiction }: RosterMapping,
): boolean {
  if (FORMULAS[id] === undefined) return false;
  // The function reads the first ladder that there is: it must be that of the roster's own jurisdiction.
  return id !== "levelByFte" || ladderOf(jurisdiction) === ladderOf(undefined);
}

function ladderOf(jurisdiction: string | undefined) {
  const ladder = ladderFor(ownCatalogue(catalogue, jurisdiction), "managedFte");
  return isProblem(ladder) ? "none" : ladder;
}

/** The formula for a live column of the row that was read at `row`; it is written wherever that row stands by then. */
export function rowFormula(
  id: ResultColumnId,
  row: number,
  { cells, mapping, places }: LiveRoster,
): RowFormula | undefined {
  const text = FORMULAS[id];
  if (text === undefined) return undefined;
  const degreeCell = cellAt(cells, row, mapping.columns.get("degree"));
  const hidesDegree =
    mapping.degreeNumbers !== "years" &&
    typeof degreeCell === "string" &&
    numberIn(degreeCell) !== undefined;
  const formulaAt = (at: number): string =>
    `=${text({
      own: (other) => cellAddress(at, placeOf(other, places)),
      fact: (role) => {
        const column = mapping.columns.get(role);
        return column === undefined ? undefined : cellAddress(at, column);
      },
      mapping,
      hidesDegree,
    })}`;
  return { formulaAt };
}

/** @throws RangeError where a column is not among those to be written: a mistake in the calling code. */
function placeOf(id: ResultColumnId, places: OwnPlaces): number {
  const column = places.get(id);
  if (column === undefined) throw new RangeError(`No place for column ${id}`);
  return column;
}
