/** Questions that together bring out every text of the catalogue that a function can show: the same for any way of keeping the data. */
import type { Catalogue } from "../../src/core/catalog/catalogue";
import { codeOf, titleOf } from "../../src/core/catalog/catalogue";
import { SAMPLES } from "./samples";

export interface Question {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** Years, degree and leadership at several distances from what the classes ask for. */
const PEOPLE: readonly (readonly unknown[])[] = [
  [20, "Doctorate", 12],
  [9, "Bachelor", 3],
  [7, "Associate", 1],
  [0, "none", 0],
  [3, 4, 2],
  ["", "", ""],
];

export function allQuestions({ classes, sets }: Catalogue): Question[] {
  const named = [
    ...new Set(
      classes.flatMap((one) => [
        codeOf(one),
        titleOf(one),
        ...one.specification.titles.flatMap(({ title, aliases }) => [
          title,
          ...aliases,
        ]),
        ...one.specification.capacities.flatMap(({ role, phrases }) => [
          role,
          ...phrases,
        ]),
      ]),
    ),
    ...sets.flatMap((set) =>
      set.series.flatMap(({ title, aliases }) => [title, ...aliases]),
    ),
    ...sets.flatMap((set) => (set.partialRoles ?? []).map((one) => one.phrase)),
    "1723",
    "chief info officr",
    "no such thing",
  ];
  const codes = classes.map(codeOf);
  return [
    ...ask("QUALWHY", people(codes)),
    ...ask("MINQUAL", people(codes)),
    ...ask("QUALGAP", people(codes, "most")),
    ...ask("QUALGAP", people(codes, "leadership")),
    ...ask(
      "QUALCLASSES",
      PEOPLE.map((person) => [...person, null, null, "recommended"]),
    ),
    ...["CLASSINFO", "CITE", "PAYBAND", "NEXTCLASS"].flatMap((id) =>
      ask(
        id,
        named.map((name) => [name]),
      ),
    ),
    ...ask(
      "NEXTCLASS",
      codes.map((code) => [code, -1]),
    ),
    ...ask(
      "CLASSDIFF",
      codes.flatMap((a) => codes.map((b) => [a, b])),
    ),
    ...ask(
      "CLASSLIST",
      [null, ...sets.flatMap((set) => set.jurisdiction.names)].map((name) => [
        name,
      ]),
    ),
    ...ask(
      "CAPACITY",
      named.flatMap((name) => [[name], [name, "smaller"], [name, "larger"]]),
    ),
    ...ask(
      "FINDCLASS",
      named.map((name) => [name, null, 20]),
    ),
    ...sizes(),
    ...projects(),
    ...Object.entries(SAMPLES).map(([id, { given }]) => ({
      id,
      args: Object.values(given).map(asMatrix),
    })),
  ];
}

/** Each class with each person, by both standards. */
const people = (codes: readonly string[], ...part: string[]): unknown[][] =>
  codes.flatMap((code) =>
    PEOPLE.flatMap((person) =>
      ["minimum", "recommended"].map((standard) => [
        code,
        ...person,
        ...part,
        standard,
      ]),
    ),
  );

function sizes(): Question[] {
  const counts = [0, 6.9, 7, 11, 15, 20, 30, 40, 55, 75, 80, 200, 20000];
  return [
    ...ask(
      "CIOLEVEL",
      counts.flatMap((fte) => [[fte], [fte, "lower"], [fte, "upper"]]),
    ),
    ...ask(
      "CIOLEVELS",
      counts.map((fte) => [fte]),
    ),
    ...ask(
      "FTEWHATIF",
      counts.map((fte) => [fte, 5]),
    ),
    ...ask(
      "PSGCLASS",
      [9, 10, 11, 12, 13, 14].map((group) => [group]),
    ),
    ...ask("STDMATCH", [
      [72, 28, 9],
      [72, 28, 8],
      [60, 40, 9],
      [0.8, 0.1, 9],
      [72, 28, ""],
    ]),
  ];
}

const projects = (): Question[] =>
  ask(
    "PMLEVEL",
    ["", "small", "medium", "large"].flatMap((size) =>
      ["", "low", "moderate", "high"].flatMap((complexity) =>
        ["", "no", "yes", "enterprise"].map((program) => [
          size,
          complexity,
          program,
        ]),
      ),
    ),
  );

const ask = (id: string, calls: readonly (readonly unknown[])[]): Question[] =>
  calls.map((args) => ({ id, args: args.map(asMatrix) }));

const asMatrix = (value: unknown): unknown =>
  value === null || value === undefined || Array.isArray(value)
    ? value
    : [[value]];
