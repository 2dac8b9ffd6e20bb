/** The classes that a title can be given: those it may mean, best first, then the others of the jurisdiction. */
import {
  type Catalogue,
  type CatalogueClass,
  nameOf,
} from "../../src/core/catalog/catalogue";
import type { TitleGroup } from "../../src/core/roster/classification";
import { percent } from "../texts/numbers";

export interface ClassChoice {
  readonly key: string;
  readonly name: string;
  /** As the list shows it, with the confidence where there is one. */
  readonly text: string;
}

export interface ClassChoices {
  readonly ranked: readonly ClassChoice[];
  readonly others: readonly ClassChoice[];
}

/** The choices for one group; every class stands in exactly one of the two lists. */
export function classChoices(
  { proposal }: Pick<TitleGroup, "proposal">,
  classes: readonly CatalogueClass[],
): ClassChoices {
  const ranked = proposal.ranked.map(({ entry, confidence }) => ({
    key: entry.specification.key,
    name: nameOf(entry),
    text: `${nameOf(entry)}, ${percent(confidence)}`,
  }));
  const rankedKeys = new Set(ranked.map(({ key }) => key));
  const others = classes
    .filter(({ specification }) => !rankedKeys.has(specification.key))
    .map((entry) => ({
      key: entry.specification.key,
      name: nameOf(entry),
      text: nameOf(entry),
    }));
  return { ranked, others };
}

/** The classes of one jurisdiction, or of all where none is named. */
export function classesOf(
  catalogue: Catalogue,
  jurisdiction: string | undefined,
): readonly CatalogueClass[] {
  return catalogue.classes.filter(
    (entry) =>
      jurisdiction === undefined || entry.jurisdiction.key === jurisdiction,
  );
}

/** The class that the pane offers to accept: the decided one, else the one in force, else the likeliest of the review. */
export function offeredClass({
  decision,
  inForce,
  outcome,
  proposal,
}: TitleGroup): string | undefined {
  if (typeof decision === "object") return decision.accept;
  if (inForce !== undefined) return inForce.specification.key;
  return outcome === "review"
    ? likeliestClass(proposal)?.specification.key
    : undefined;
}

/**
 * The class that a title most likely means; undefined where others are as likely, or none is likely at all, since the
 * first of equals would be decided by a press of the button.
 */
export function likeliestClass({
  ranked: [best, next],
}: TitleGroup["proposal"]): CatalogueClass | undefined {
  const isAlone =
    best !== undefined &&
    best.confidence > 0 &&
    best.confidence !== next?.confidence;
  return isAlone ? best.entry : undefined;
}
