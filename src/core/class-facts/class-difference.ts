/** Two classes side by side: what each document asks, and what changes from the one to the other. */
import type { CellValue } from "../cell";
import { levelWords } from "../qualification/degree";
import { boundText } from "../qualification/bound-text";
import { isProblem, type Problem } from "../problem";
import type { Catalogue, CatalogueClass } from "../catalog/catalogue";
import { CLASS_FIELDS, classField, type ClassField } from "./class-field";
import { findClass } from "../catalog/find-class";
import type { Bound, Kind, Requirement } from "../catalog/requirement";
import type { QualificationStandard } from "../catalog/standard";

/** Requirement, what A says, what B says, and the change from A to B. */
export type DifferenceRow = readonly [
  requirement: string,
  a: string,
  b: string,
  change: string,
];

/** What one class says on one point; `amount` where the point is a number. */
interface Point {
  readonly text: string;
  readonly amount?: number;
}

type Points = ReadonlyMap<string, Point>;

const FACTS: readonly ClassField[] = CLASS_FIELDS.filter(
  (field) => !["code", "titles", "document"].includes(field),
);
const ABSENT = "not stated";

export function classDifference(
  catalogue: Catalogue,
  givenA: CellValue,
  givenB: CellValue,
): readonly DifferenceRow[] | Problem {
  const a = findClass(catalogue, givenA);
  if (isProblem(a)) return a;
  const b = findClass(catalogue, givenB);
  if (isProblem(b)) return b;
  const [pointsA, pointsB] = [
    pointsOf(catalogue, a.entry),
    pointsOf(catalogue, b.entry),
  ];
  const names = [...new Set([...pointsA.keys(), ...pointsB.keys()])];
  const isOneSeries = a.entry.series === b.entry.series;
  return names.map((name) => [
    name,
    pointsA.get(name)?.text ?? ABSENT,
    pointsB.get(name)?.text ?? ABSENT,
    // A rank tells how far apart two classes are only within their series.
    name === "rank" && !isOneSeries
      ? "different series"
      : changeOf(pointsA.get(name), pointsB.get(name)),
  ]);
}

function changeOf(a: Point | undefined, b: Point | undefined): string {
  if (!a) return "only in the second";
  if (!b) return "only in the first";
  if (a.text === b.text) return "same";
  if (a.amount === undefined || b.amount === undefined || a.amount === b.amount)
    return "different";
  const difference = Math.round((b.amount - a.amount) * 1e6) / 1e6;
  return difference > 0 ? `+${difference}` : String(difference);
}

function pointsOf(catalogue: Catalogue, entry: CatalogueClass): Points {
  const facts = FACTS.flatMap((field): [string, Point][] => {
    const value = classField(catalogue, entry, field);
    return isProblem(value)
      ? []
      : [
          [
            field,
            typeof value === "number"
              ? { text: String(value), amount: value }
              : { text: value },
          ],
        ];
  });
  const supervised = entry.specification.supervisesGroup;
  const group: [string, Point][] = supervised
    ? [
        [
          "supervises pay scale group",
          { text: String(supervised.value), amount: supervised.value },
        ],
      ]
    : [];
  const standards = entry.specification.standards.flatMap(standardPoints);
  const traits = entry.specification.traits.map((trait): [string, Point] => [
    trait.value,
    { text: "yes" },
  ]);
  return new Map([...facts, ...group, ...standards, ...traits]);
}

function standardPoints(standard: QualificationStandard): [string, Point][] {
  const label = (part: string): string =>
    `${standard.standard === "recommended" ? "recommended" : "qualifications"}, ${part}`;
  const every = standard.everyTrack.flatMap((need) =>
    needPoints(label("every track"), need, standard.kinds),
  );
  const tracks = standard.tracks.flatMap((track) =>
    track.needs.flatMap((need) =>
      needPoints(label(track.label), need, standard.kinds),
    ),
  );
  return [...every, ...tracks];
}

function needPoints(
  label: string,
  need: Requirement,
  kinds: readonly Kind[],
): [string, Point][] {
  switch (need.is) {
    case "education":
      return [
        [`${label}: degree`, { text: `${levelWords(need.level)} or higher` }],
      ];
    case "amount": {
      const kind =
        "experience" in need.of
          ? kinds.find(
              ({ id }) => "experience" in need.of && id === need.of.experience,
            )
          : undefined;
      const slot = kind?.fills === "mgmtYears" ? "leadership" : "years";
      return [
        [
          `${label}: ${slot}`,
          {
            text: `${boundText(need.bound)} ${kind?.words ?? "years"}`,
            amount: amountIn(need.bound),
          },
        ],
      ];
    }
    case "sum":
      return [
        [
          `${label}: total`,
          {
            text: `${boundText(need.bound)} years together`,
            amount: amountIn(need.bound),
          },
        ],
      ];
    case "judged":
      return [[`${label}: judged`, { text: need.question }]];
    case "holds":
      return [[`${label}: held`, { text: need.anyOf.join(" or ") }]];
    case "sameAs":
      return [[`${label}: as`, { text: need.classKey }]];
    case "allOf":
    case "anyOf":
    case "atLeastOf":
      return need.of.flatMap((part) => needPoints(label, part, kinds));
  }
}

const amountIn = (bound: Bound): number => Object.values(bound)[0] as number;
