/** The classes in their series, as the list shows them. */
import {
  type Catalogue,
  type CatalogueClass,
} from "../../src/core/catalog/catalogue";
import type {
  SizeLadder,
  SizeStep,
} from "../../src/core/catalog/specification";
import { shownTitle } from "../../src/core/class-facts/class-field";
import { payBandOf } from "../../src/core/pay/pay-band";
import { isProblem } from "../../src/core/problem";
import { classesOf } from "../titles/class-choices";
import { classTexts } from "../texts/classes";

/** One class of a series; "" where its document gives no code, pay or size. */
export interface Rung {
  readonly key: string;
  readonly rank: number;
  readonly title: string;
  readonly code: string;
  readonly band: string;
  readonly typicalFte: string;
}

export interface Ladder {
  readonly key: string;
  readonly series: string;
  /** Lowest class first. */
  readonly rungs: readonly Rung[];
}

export interface JurisdictionLadders {
  readonly key: string;
  readonly title: string;
  readonly ladders: readonly Ladder[];
}

/** The ladders of one jurisdiction, or of all where none is named. */
export function laddersOf(
  catalogue: Catalogue,
  jurisdiction: string | undefined,
): readonly JurisdictionLadders[] {
  const classes = classesOf(catalogue, jurisdiction);
  return [...new Set(classes.map((entry) => entry.jurisdiction))].map(
    ({ key, title }) => {
      const own = classes.filter((entry) => entry.jurisdiction.key === key);
      const series = [...new Set(own.map((entry) => entry.series))];
      const ladders = series.map((one) => ({
        key: one.key,
        series: one.title,
        rungs: own
          .filter((entry) => entry.series === one)
          .map((entry) => rungOf(catalogue, entry)),
      }));
      return { key, title, ladders };
    },
  );
}

export function rungOf(catalogue: Catalogue, entry: CatalogueClass): Rung {
  const { specification, rank } = entry;
  const band = payBandOf(entry);
  const size = sizeOf(catalogue, entry);
  return {
    key: specification.key,
    rank,
    title: shownTitle(entry),
    code: specification.code?.value ?? "",
    band: isProblem(band) ? "" : band,
    typicalFte:
      size?.ladder.measure === "managedFte" ? sizeRange(size.step) : "",
  };
}

/** The step of a size ladder that belongs to a class; undefined where its series is told apart otherwise. */
export function sizeOf(
  { sets }: Catalogue,
  { specification }: CatalogueClass,
): { readonly ladder: SizeLadder; readonly step: SizeStep } | undefined {
  for (const ladder of sets.flatMap((set) => set.sizeLadders)) {
    const step = ladder.steps.find(
      ({ classKey }) => classKey === specification.key,
    );
    if (step !== undefined) return { ladder, step };
  }
  return undefined;
}

export function sizeRange({ atLeast, atMost }: SizeStep): string {
  return atMost === undefined
    ? classTexts.orMore(atLeast)
    : classTexts.range(atLeast, atMost);
}
