/** The catalogue: every document set put together, with the look-ups that the rest of the core uses. */
import type {
  ClassKey,
  ClassSeries,
  ClassSpecification,
  DocumentSet,
  Jurisdiction,
  SourceDocument,
} from "./specification";
import { withSubstitutions } from "./substitution";

/** A class with the things it belongs to. */
export interface CatalogueClass {
  readonly specification: ClassSpecification;
  readonly jurisdiction: Jurisdiction;
  readonly document: SourceDocument;
  readonly series: ClassSeries;
  /** 1 is the lowest class of its series. */
  readonly rank: number;
}

export interface Catalogue {
  readonly sets: readonly DocumentSet[];
  /** In the order of jurisdictions, series and ranks. */
  readonly classes: readonly CatalogueClass[];
  readonly byKey: ReadonlyMap<ClassKey, CatalogueClass>;
}

/** Puts document sets together. @throws Error where a set contradicts itself, which the data check finds first. */
export function assembleCatalogue(sets: readonly DocumentSet[]): Catalogue {
  const classes = sets.flatMap((set) =>
    set.series.flatMap((series) => classesOf(set, series)),
  );
  const byKey = new Map(
    classes.map((entry) => [entry.specification.key, entry]),
  );
  if (byKey.size !== classes.length)
    throw new Error("A class stands twice in the catalogue.");
  return { sets, classes, byKey };
}

function classesOf(set: DocumentSet, series: ClassSeries): CatalogueClass[] {
  return series.classes.map((key, index) => {
    const specification = set.classes.find(
      (candidate) => candidate.key === key,
    );
    const document = set.documents.find(
      (candidate) => candidate.id === specification?.document,
    );
    if (!specification || !document)
      throw new Error(
        `Series ${series.key} names ${key}, which has no class or no document.`,
      );
    const standards = specification.standards.map(withSubstitutions);
    return {
      specification: { ...specification, standards },
      jurisdiction: set.jurisdiction,
      document,
      series,
      rank: index + 1,
    };
  });
}

/** The title that stands for the class: its first. */
export function titleOf(entry: CatalogueClass): string {
  return entry.specification.titles[0]?.title ?? entry.specification.key;
}

/** The job code, or the title where the document has no code. */
export function codeOf(entry: CatalogueClass): string {
  return entry.specification.code?.value ?? titleOf(entry);
}

/** Code and title, as messages name a class; an inferred title is left to the code. */
export function nameOf(entry: CatalogueClass): string {
  const code = entry.specification.code?.value;
  const title = entry.specification.titles[0];
  if (code === undefined) return titleOf(entry);
  return title?.basis === "printed"
    ? `${code} (${title.title})`
    : `${code} (${entry.series.title} series)`;
}
