/** What a schema cannot see in a document set: references that lead nowhere, codes given twice, words without their number. */
import type { Citation } from "./citation";
import type { Requirement } from "./requirement";
import type { ClassSpecification, DocumentSet } from "./specification";
import type { QualificationStandard } from "./standard";

const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];

/** Every complaint about a set, each naming the place; none for a sound one. */
export function complaintsAbout(set: DocumentSet): string[] {
  return [
    ...brokenReferences(set),
    ...repeated(set),
    ...set.classes.flatMap(complaintsAboutClass),
    ...ladderComplaints(set),
    ...compaRatioComplaints(set),
  ];
}

/** A rule gives its share of the midpoint in percent. */
function compaRatioComplaints({ compaRatioRule: rule }: DocumentSet): string[] {
  if (rule === undefined) return [];
  const percent = Math.round(rule.atLeast * 1e6) / 1e4;
  return missingNumber(percent, rule.at, "The compa-ratio rule");
}

function brokenReferences({
  series,
  classes,
  documents,
  sizeLadders,
}: DocumentSet): string[] {
  const keys = new Set(classes.map((one) => one.key));
  const inSeries = series.flatMap((one) => one.classes);
  return [
    ...inSeries
      .filter((key) => !keys.has(key))
      .map((key) => `A series names ${key}, which is no class.`),
    ...[...keys]
      .filter((key) => !inSeries.includes(key))
      .map((key) => `${key} belongs to no series.`),
    ...sizeLadders
      .flatMap((ladder) => ladder.steps)
      .filter((step) => !keys.has(step.classKey))
      .map((step) => `A size step names ${step.classKey}, which is no class.`),
    ...classes
      .filter(
        (one) => !documents.some((document) => document.id === one.document),
      )
      .map(
        (one) =>
          `${one.key} names the document ${one.document}, which is not there.`,
      ),
  ];
}

function repeated({ classes }: DocumentSet): string[] {
  const keys = classes.map((one) => one.key);
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `${key} stands twice.`);
}

function ladderComplaints({ sizeLadders }: DocumentSet): string[] {
  return sizeLadders.flatMap(({ steps }) =>
    steps.flatMap((step, index) => [
      ...(index > 0 && step.atLeast < (steps[index - 1]?.atLeast ?? 0)
        ? [`${step.level} stands above a level that begins higher.`]
        : []),
      ...missingNumber(step.atLeast, step.at, step.level),
      ...(step.atMost === undefined
        ? []
        : missingNumber(step.atMost, step.at, step.level)),
    ]),
  );
}

function complaintsAboutClass(one: ClassSpecification): string[] {
  const { pay, supervisesGroup: group } = one;
  return [
    ...(pay && "group" in pay ? missingNumber(pay.group, pay.at, one.key) : []),
    ...(pay && "band" in pay && !pay.at.words.includes(pay.band)
      ? [`${one.key}: the words cited for the band do not hold it.`]
      : []),
    ...(group ? missingNumber(group.value, group.at, one.key) : []),
    ...(one.code && !one.code.at.words.includes(one.code.value)
      ? [`${one.key}: the words cited for the code do not hold it.`]
      : []),
    ...one.standards.flatMap((standard) =>
      standardComplaints(one.key, standard),
    ),
  ];
}

function standardComplaints(
  key: string,
  standard: QualificationStandard,
): string[] {
  const kinds = new Set(standard.kinds.map((kind) => kind.id));
  const needs = [
    ...standard.everyTrack,
    ...standard.tracks.flatMap((track) => track.needs),
    ...standard.conditions,
  ].flatMap(withParts);
  return needs.flatMap((need) => [
    ...kindsIn(need)
      .filter((kind) => !kinds.has(kind))
      .map(
        (kind) =>
          `${key}: ${need.at.item} names the kind ${kind}, which the standard lacks.`,
      ),
    ...("bound" in need
      ? missingNumber(Object.values(need.bound)[0] as number, need.at, key)
      : []),
  ]);
}

function withParts(need: Requirement): Requirement[] {
  switch (need.is) {
    case "allOf":
    case "anyOf":
    case "atLeastOf":
      return [need, ...need.of.flatMap(withParts)];
    case "judged":
      return [need, ...(need.reach ? withParts(need.reach) : [])];
    case "education":
    case "amount":
    case "sum":
    case "holds":
    case "sameAs":
      return [need];
  }
}

function kindsIn(need: Requirement): string[] {
  const measures =
    need.is === "amount"
      ? [need.of]
      : need.is === "sum"
        ? need.of.map((addend) => addend.measure)
        : [];
  return measures.flatMap((measure) =>
    "experience" in measure ? [measure.experience] : [],
  );
}

/** The cited words must carry the number, in digits or in words; 0 has no word of its own ("any"). */
function missingNumber(value: number, at: Citation, place: string): string[] {
  const word = NUMBER_WORDS[value];
  const words = at.words.toLowerCase();
  const digits = new RegExp(
    `(?<![\\d.])${String(value).replace(".", "\\.")}(?![\\d])`,
  ).test(words.replace(/,/g, ""));
  const spelled = word !== undefined && new RegExp(`\\b${word}\\b`).test(words);
  return digits || spelled || value === 0
    ? []
    : [`${place}: the words cited at ${at.item} do not hold ${value}.`];
}
