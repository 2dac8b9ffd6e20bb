/** What brings a position to a class, by the kinds of rule that documents know, in lines with their places. */
import type {
  Catalogue,
  CatalogueClass,
} from "../../src/core/catalog/catalogue";
import type { Scope, TimeShareStandard } from "../../src/core/catalog/scope";
import type {
  Capacity,
  SizeLadder,
  SizeStep,
} from "../../src/core/catalog/specification";
import { classTexts } from "../texts/classes";
import type { CitedLine } from "./CitedList";
import { sizeOf, sizeRange } from "./ladder";

/** The rules of a class; none where its document tells its classes apart by words alone. */
export function placeLines(
  catalogue: Catalogue,
  entry: CatalogueClass,
): readonly CitedLine[] {
  const { supervisesGroup, scope, comparableWork } = entry.specification;
  const size = sizeOf(catalogue, entry);
  const standard = timeShareOf(catalogue, entry);
  return [
    ...(size ? [sizeLine(size.ladder, size.step)] : []),
    ...(supervisesGroup
      ? [
          {
            text: classTexts.supervises(supervisesGroup.value),
            at: supervisesGroup.at,
          },
        ]
      : []),
    ...(scope ? scopeLines(scope) : []),
    ...(standard ? timeShareLines(standard) : []),
    ...(comparableWork
      ? [{ text: classTexts.comparableWork, at: comparableWork }]
      : []),
  ];
}

export function timeShareOf(
  { sets }: Catalogue,
  { specification }: CatalogueClass,
): TimeShareStandard | undefined {
  return sets
    .flatMap((set) => set.timeShareStandards ?? [])
    .find(({ classKey }) => classKey === specification.key);
}

function sizeLine({ measure, typical }: SizeLadder, step: SizeStep): CitedLine {
  const size = classTexts.size[measure](sizeRange(step));
  const parts = [
    classTexts.counts(size, step.counts),
    ...(typical ? [classTexts.typical] : []),
    ...(step.orElse === undefined ? [] : [classTexts.orElse(step.orElse)]),
  ];
  return { text: `${step.level}: ${parts.join("; ")}`, at: step.at };
}

function scopeLines(scope: Scope): readonly CitedLine[] {
  const { sizes, complexity, orEnterprise, phases } = scope;
  return [
    ...(sizes ? [{ text: classTexts.sizes(sizes.value), at: sizes.at }] : []),
    ...(complexity
      ? [{ text: classTexts.complexity(complexity.value), at: complexity.at }]
      : []),
    ...(orEnterprise
      ? [{ text: classTexts.enterprise, at: orEnterprise }]
      : []),
    ...(phases
      ? [{ text: classTexts.phases(phases.value), at: phases.at }]
      : []),
  ];
}

function timeShareLines(standard: TimeShareStandard): readonly CitedLine[] {
  const { purpose, timeShare, degreeOfMatch, differing } = standard;
  return [
    { text: classTexts.purpose(purpose.value), at: purpose.at },
    { text: classTexts.timeShare(timeShare.value), at: timeShare.at },
    {
      text: classTexts.degreeOfMatch(degreeOfMatch.value),
      at: degreeOfMatch.at,
    },
    { text: classTexts.differing(differing.value), at: differing.at },
  ];
}

export function capacityLine({ role, unit, size, at }: Capacity): CitedLine {
  const place = size === undefined ? unit : `${size} ${unit}`;
  return { text: classTexts.capacity(role, place), at };
}
