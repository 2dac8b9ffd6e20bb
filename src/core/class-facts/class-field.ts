/** Single facts of a class by the names that planners ask for. */
import type { CellValue } from "../cell";
import { shown } from "../number-text";
import { payBandOf } from "../pay/pay-band";
import { isProblem, type Problem } from "../problem";
import { squash } from "../text-key";
import {
  nameOf,
  titleOf,
  type Catalogue,
  type CatalogueClass,
} from "../catalog/catalogue";
import type { SizeLadder, SizeStep } from "../catalog/specification";

/** The facts in the order in which a list shows them. */
export const CLASS_FIELDS = [
  "code",
  "title",
  "titles",
  "jurisdiction",
  "series",
  "rank",
  "band",
  "flsa",
  "bargaining unit",
  "established",
  "revised",
  "typical fte",
  "document",
] as const;
export type ClassField = (typeof CLASS_FIELDS)[number];

export function readField(cell: CellValue): ClassField | Problem {
  const wanted = squash(shown(cell));
  const field = CLASS_FIELDS.find((name) => squash(name) === wanted);
  return (
    field ?? {
      problem: "optionWord",
      argument: "field",
      given: shown(cell),
      allowed: CLASS_FIELDS,
    }
  );
}

/** A fact; a problem where the document does not give it. */
export function classField(
  catalogue: Catalogue,
  entry: CatalogueClass,
  field: ClassField,
): string | number | Problem {
  const value = valueOf(catalogue, entry, field);
  return value ?? { problem: "noValue", field, title: nameOf(entry) };
}

function valueOf(
  catalogue: Catalogue,
  entry: CatalogueClass,
  field: ClassField,
): string | number | undefined {
  const { specification, jurisdiction, document, series, rank } = entry;
  switch (field) {
    case "code":
      return specification.code?.value;
    case "title":
      return shownTitle(entry);
    case "titles":
      return specification.titles
        .map((title, index) => inferredMark(entry, index) ?? title.title)
        .join("; ");
    case "jurisdiction":
      return jurisdiction.title;
    case "series":
      return series.title;
    case "rank":
      return rank;
    case "band":
      return payOrNothing(entry);
    case "flsa":
      return specification.flsa?.value;
    case "bargaining unit":
      return specification.bargainingUnit?.value;
    case "established":
      return document.established?.value;
    case "revised":
      return document.revised?.value;
    case "typical fte":
      return typicalSize(catalogue, entry);
    case "document":
      return document.title;
  }
}

/** The class's first title; an inferred one never stands without saying so. */
export const shownTitle = (entry: CatalogueClass): string =>
  inferredMark(entry, 0) ?? titleOf(entry);

function inferredMark(
  { specification }: CatalogueClass,
  index: number,
): string | undefined {
  const title = specification.titles[index];
  return title?.basis === "inferred" ? `${title.title} (inferred)` : undefined;
}

function typicalSize(
  catalogue: Catalogue,
  entry: CatalogueClass,
): string | undefined {
  const step = stepsOf(catalogue, "managedFte").find(
    (candidate) => candidate.classKey === entry.specification.key,
  );
  return (
    step &&
    `${step.atMost === undefined ? `${step.atLeast} or more` : `${step.atLeast} to ${step.atMost}`} (${step.counts})`
  );
}

/** The size steps of every ladder of a measure. */
export const stepsOf = (
  catalogue: Catalogue,
  measure: SizeLadder["measure"],
): readonly SizeStep[] =>
  catalogue.sets
    .flatMap((set) => set.sizeLadders)
    .filter((ladder) => ladder.measure === measure)
    .flatMap((ladder) => ladder.steps);

function payOrNothing(entry: CatalogueClass): string | undefined {
  const band = payBandOf(entry);
  return isProblem(band) ? undefined : band;
}
