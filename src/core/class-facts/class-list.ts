/** The classes of the catalogue as a list, and the steps from one to the next in its series. */
import { isBlank, type CellValue } from "../cell";
import { numberIn, shown } from "../number-text";
import { payBandOf } from "../pay/pay-band";
import { isProblem, type Problem } from "../problem";
import { squash } from "../text-key";
import {
  codeOf,
  nameOf,
  type Catalogue,
  type CatalogueClass,
} from "../catalog/catalogue";
import { shownTitle } from "./class-field";
import { classesIn, findClass, isBlankClass } from "../catalog/find-class";

/** Code ("" where the document has none), title, jurisdiction, series, rank, band ("" where none), document. */
export type ClassRow = readonly [
  code: string,
  title: string,
  jurisdiction: string,
  series: string,
  rank: number,
  band: string,
  document: string,
];

export function listClasses(
  catalogue: Catalogue,
  jurisdiction: CellValue,
  seriesCell: CellValue,
): readonly ClassRow[] | Problem {
  const classes = classesIn(catalogue, jurisdiction);
  if (isProblem(classes)) return classes;
  if (isBlank(seriesCell) || seriesCell === 0) return classes.map(classRow);
  const wanted = squash(shown(seriesCell));
  const own = classes.filter(({ series }) =>
    [series.title, ...series.aliases].some((name) => squash(name) === wanted),
  );
  const known = [...new Set(classes.map(({ series }) => series.title))];
  return own.length > 0
    ? own.map(classRow)
    : {
        problem: "optionWord",
        argument: "series",
        given: shown(seriesCell),
        allowed: known,
      };
}

function classRow(entry: CatalogueClass): ClassRow {
  const band = payBandOf(entry);
  const { specification, jurisdiction, series, rank, document } = entry;
  return [
    specification.code?.value ?? "",
    shownTitle(entry),
    jurisdiction.title,
    series.title,
    rank,
    isProblem(band) ? "" : band,
    document.title,
  ];
}

/** The key of the class so many steps up its series, or down where negative; one up where not said. */
export function nextClass(
  catalogue: Catalogue,
  classGiven: CellValue,
  stepsCell: CellValue,
): string | Problem {
  if (isBlankClass(classGiven)) return "";
  const found = findClass(catalogue, classGiven);
  if (isProblem(found)) return found;
  const steps = isBlank(stepsCell) ? 1 : numberIn(stepsCell);
  if (steps === undefined)
    return {
      problem: "notANumber",
      argument: "steps",
      given: shown(stepsCell),
    };
  if (!Number.isInteger(steps))
    return { problem: "notWhole", argument: "steps", given: steps };
  const { entry } = found;
  const key = entry.series.classes[entry.rank - 1 + steps];
  const next = key === undefined ? undefined : catalogue.byKey.get(key);
  return next
    ? codeOf(next)
    : {
        problem: "endOfSeries",
        title: nameOf(entry),
        steps,
        classes: entry.series.classes.length,
      };
}
