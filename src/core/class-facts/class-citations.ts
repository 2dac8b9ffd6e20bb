/** Where the figures of a class stand in its document, by the kind of rule. */
import { isBlank, type CellValue } from "../cell";
import { shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { squash } from "../text-key";
import {
  nameOf,
  type Catalogue,
  type CatalogueClass,
} from "../catalog/catalogue";
import type { Citation } from "../catalog/citation";
import { findClass } from "../catalog/find-class";
import { stepsOf } from "./class-field";
import type { Requirement } from "../catalog/requirement";
import type { QualificationStandard } from "../catalog/standard";

export const CITED_RULES = [
  "minimum",
  "recommended",
  "leadership",
  "substitution",
  "fte",
  "band",
] as const;
export type CitedRule = (typeof CITED_RULES)[number];

/** Document, item and the few words that carry the figure. */
export type CitationRow = readonly [
  document: string,
  item: string,
  words: string,
];

/** The citations of a class for one rule, or for all where none is named. */
export function citationsFor(
  catalogue: Catalogue,
  classGiven: CellValue,
  ruleCell: CellValue,
): readonly CitationRow[] | Problem {
  const found = findClass(catalogue, classGiven);
  if (isProblem(found)) return found;
  const rules = readRules(ruleCell);
  if (isProblem(rules)) return rules;
  const { entry } = found;
  const places = rules.flatMap((rule) => placesOf(catalogue, entry, rule));
  const rows = distinct(places).map(({ item, words }): CitationRow => [
    entry.document.title,
    item,
    words,
  ]);
  return rows.length > 0
    ? rows
    : {
        problem: "noValue",
        field: `citation for ${rules.join(", ")}`,
        title: nameOf(entry),
      };
}

function readRules(cell: CellValue): readonly CitedRule[] | Problem {
  if (isBlank(cell) || cell === 0) return CITED_RULES;
  const rule = CITED_RULES.find((name) => name === squash(shown(cell)));
  return rule
    ? [rule]
    : {
        problem: "optionWord",
        argument: "rule",
        given: shown(cell),
        allowed: CITED_RULES,
      };
}

function placesOf(
  catalogue: Catalogue,
  { specification }: CatalogueClass,
  rule: CitedRule,
): readonly Citation[] {
  const standards = (
    name: (standard: QualificationStandard) => boolean,
  ): readonly QualificationStandard[] => specification.standards.filter(name);
  switch (rule) {
    case "minimum":
      return standards(({ standard }) => standard !== "recommended").flatMap(
        requirementPlaces,
      );
    case "recommended":
      return standards(({ standard }) => standard === "recommended").flatMap(
        requirementPlaces,
      );
    case "leadership":
      return specification.standards.flatMap(leadershipPlaces);
    case "substitution":
      return specification.standards.flatMap(substitutionPlaces);
    case "fte":
      return stepsOf(catalogue, "managedFte")
        .filter((step) => step.classKey === specification.key)
        .map((step) => step.at);
    case "band":
      return specification.pay ? [specification.pay.at] : [];
  }
}

const requirementPlaces = ({
  everyTrack,
  tracks,
}: QualificationStandard): Citation[] =>
  [...everyTrack, ...tracks.flatMap((track) => track.needs)].map(
    (need) => need.at,
  );

function leadershipPlaces({
  everyTrack,
  tracks,
  kinds,
}: QualificationStandard): Citation[] {
  const leads = new Set(
    kinds.filter((kind) => kind.fills === "mgmtYears").map((kind) => kind.id),
  );
  const isLeadership = (need: Requirement): boolean =>
    need.is === "amount" &&
    "experience" in need.of &&
    leads.has(need.of.experience);
  return [...everyTrack, ...tracks.flatMap((track) => track.needs)]
    .filter(isLeadership)
    .map((need) => need.at);
}

/** Totals, judged combinations and substitutions: whatever stands in for the first track. */
const substitutionPlaces = ({ tracks }: QualificationStandard): Citation[] =>
  tracks.flatMap((track) => [
    ...track.needs
      .filter((need) => need.is === "sum" || need.is === "judged")
      .map((need) => need.at),
    ...track.substitutions.map((one) => one.at),
  ]);

const distinct = (places: readonly Citation[]): Citation[] => [
  ...new Map(places.map((at) => [`${at.item}\n${at.words}`, at])).values(),
];
