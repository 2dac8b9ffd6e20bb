/** The verdict on a person for a class, and everything that explains it. The bare verdict and its explanation are one computation. */
import type { Catalogue, CatalogueClass } from "../catalog/catalogue";
import { nameOf } from "../catalog/catalogue";
import type { Requirement } from "../catalog/requirement";
import type { QualificationStandard, Track } from "../catalog/standard";
import { isProblem, type Problem } from "../problem";
import type { CreditTable } from "./credit";
import { factsFor } from "./facts";
import {
  best,
  judge,
  worst,
  type Finding,
  type Outcome,
  type Resolve,
} from "./judge";
import type { Person } from "./person";

export type Verdict = "Qualified" | "Review" | "Not qualified";

export interface TrackFinding {
  readonly track: Track;
  readonly outcome: Outcome;
  readonly needs: readonly Finding[];
}

export interface Judgement {
  readonly entry: CatalogueClass;
  readonly standard: QualificationStandard;
  readonly person: Person;
  readonly credit: CreditTable;
  readonly verdict: Verdict;
  readonly everyTrack: readonly Finding[];
  readonly tracks: readonly TrackFinding[];
}

const VERDICT_OF: Readonly<Record<Outcome, Verdict>> = {
  met: "Qualified",
  open: "Review",
  "not met": "Not qualified",
};

/** Judges a person against one standard of a class. */
export function judgePerson(
  catalogue: Catalogue,
  entry: CatalogueClass,
  standard: QualificationStandard,
  person: Person,
  credit: CreditTable,
): Judgement | Problem {
  const facts = factsFor(person, standard, credit, nameOf(entry));
  if (isProblem(facts)) return facts;
  const resolve = minimumOf(catalogue);
  const everyTrack = standard.everyTrack.map((need) =>
    judge(need, facts, resolve),
  );
  const tracks = standard.tracks.map((track) => {
    const needs = track.needs.map((need) => judge(need, facts, resolve));
    return { track, needs, outcome: worst(needs.map((need) => need.outcome)) };
  });
  const outcome = worst([
    ...everyTrack.map((finding) => finding.outcome),
    best(tracks.map((track) => track.outcome)),
  ]);
  return {
    entry,
    standard,
    person,
    credit,
    verdict: VERDICT_OF[outcome],
    everyTrack,
    tracks,
  };
}

/** The requirements of another class's minimum, for clauses that refer to it. */
function minimumOf(catalogue: Catalogue): Resolve {
  return (classKey) => {
    const minimum = catalogue.byKey.get(classKey)?.specification.standards[0];
    if (!minimum) return undefined;
    const tracks: Requirement[] = minimum.tracks.map((track) => ({
      is: "allOf",
      of: track.needs,
      at: track.at,
    }));
    return [
      ...minimum.everyTrack,
      { is: "anyOf", of: tracks, at: minimum.heading },
    ];
  };
}
