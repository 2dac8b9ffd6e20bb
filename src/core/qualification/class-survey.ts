/** One person against every class that states qualifications. */
import { isBlank, type CellValue } from "../cell";
import {
  codeOf,
  type Catalogue,
  type CatalogueClass,
} from "../catalog/catalogue";
import { shownTitle } from "../class-facts/class-field";
import { classesIn } from "../catalog/find-class";
import { shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { squash } from "../text-key";
import type { CreditTable } from "./credit";
import { readPerson, type Person, type PersonCells } from "./person";
import { readStandardName, standardOf } from "./standard-in-force";
import { judgePerson, type Verdict } from "./verdict";

const VERDICTS: readonly Verdict[] = ["Qualified", "Review", "Not qualified"];

export interface SurveyCells extends PersonCells {
  readonly jurisdiction: CellValue;
  readonly verdict: CellValue;
  readonly standard: CellValue;
}

/** Class, title, verdict or what contradicts it, and the kinds of years taken as given. */
export type SurveyRow = readonly [
  code: string,
  title: string,
  verdict: Verdict | Problem,
  kinds: string,
];

/** Rows by jurisdiction, highest class first. Classes without the standard asked for are left out. */
export function surveyClasses(
  catalogue: Catalogue,
  cells: SurveyCells,
  credit: CreditTable,
): readonly SurveyRow[] | Problem {
  const person = readPerson(cells);
  if (isProblem(person)) return person;
  const classes = classesIn(catalogue, cells.jurisdiction);
  if (isProblem(classes)) return classes;
  const wanted = readVerdict(cells.verdict);
  if (isProblem(wanted)) return wanted;
  const name = readStandardName(cells.standard);
  if (isProblem(name)) return name;
  const rows = highestFirst(classes).flatMap((entry) => {
    const standard = standardOf(entry, name);
    return isProblem(standard)
      ? []
      : [surveyRow(catalogue, entry, standard, person, credit)];
  });
  if (rows.length === 0)
    return {
      problem: "nothingToList",
      what: `class with a ${name} standard there`,
    };
  const listed = rows.filter(
    ([, , verdict]) => wanted === undefined || verdict === wanted,
  );
  return listed.length > 0
    ? listed
    : { problem: "nothingToList", what: "class with that verdict" };
}

function surveyRow(
  catalogue: Catalogue,
  entry: CatalogueClass,
  standard: Parameters<typeof judgePerson>[2],
  person: Person,
  credit: CreditTable,
): SurveyRow {
  const judgement = judgePerson(catalogue, entry, standard, person, credit);
  const kinds = standard.kinds.map((kind) => kind.words).join("; ");
  return [
    codeOf(entry),
    shownTitle(entry),
    isProblem(judgement) ? judgement : judgement.verdict,
    kinds,
  ];
}

function readVerdict(cell: CellValue): Verdict | undefined | Problem {
  if (isBlank(cell) || cell === 0) return undefined;
  const given = squash(shown(cell));
  return (
    VERDICTS.find((verdict) => squash(verdict) === given) ?? {
      problem: "optionWord",
      argument: "verdict",
      given: shown(cell),
      allowed: VERDICTS,
    }
  );
}

/** Keeps the jurisdictions' order and turns each series round. */
function highestFirst(classes: readonly CatalogueClass[]): CatalogueClass[] {
  const place = new Map(
    [...new Set(classes.map((entry) => entry.series))].map((series, index) => [
      series,
      index,
    ]),
  );
  return [...classes].sort(
    (a, b) =>
      (place.get(a.series) ?? 0) - (place.get(b.series) ?? 0) ||
      b.rank - a.rank,
  );
}
