/** Runs every case file: its shape, its citations, its reckonings, and its cases as both hosts would ask them. */
import type { CellValue } from "../../src/core/cell";
import {
  argumentNames,
  meetFunctions,
  shownBy,
  type Argument,
} from "../functions/both-hosts";
import { holds, resultOf } from "./arithmetic";
import { caseFiles } from "./case-files";
import { placesIn, saysWhy, type Place } from "./case-shape";
import { isCited } from "./cited-words";
import { classFile, type ClassFile, type Person } from "./class-file";
import { ruleFile, type RuleCase, type RuleFile } from "./rule-file";
import { typedArgument } from "./typed-cells";

beforeAll(meetFunctions);

const classes = caseFiles("classes").map(({ name, text }) => ({
  name,
  file: classFile.parse(text),
}));
const rules = caseFiles("rules").map(({ name, text }) => ({
  name,
  file: ruleFile.parse(text),
}));

describe.each(classes)("$name", ({ file }) => {
  test("holds all three answers, and people of whom something is unknown", () => {
    const answers = file.people.map((person) => person.expected);
    expect(answers).toEqual(
      expect.arrayContaining(["Qualified", "Review", "Not qualified"]),
    );
    expect(file.people.some(isPartlyUnknown)).toBe(true);
  });

  test.each(file.people.map((person) => [sentenceOf(person), person] as const))(
    "%s",
    (_, person) => {
      expect(saysWhy(person.expected, person.message)).toBe(true);
      expect(placesIn(person.place).filter(isUncited(file.class))).toEqual([]);
      expectVerdict(file, person);
    },
  );
});

describe.each(rules)("$name", ({ file }) => {
  test("names the arguments as the formula does", () => {
    expect(Object.keys(file.arguments)).toEqual(argumentNames(file.function));
  });

  test.each(file.cases.map((one) => [one.sentence, one] as const))(
    "%s",
    (_, one) => {
      expect(saysWhy(one.expected, one.message)).toBe(true);
      expect(placesIn(one.place).filter(isUncited(""))).toEqual([]);
      expectReckoning(one);
      expectAnswer(file, one);
    },
  );
});

function sentenceOf({ who, expected }: Person): string {
  return `${who}: ${String(expected)}`;
}

function isPartlyUnknown({ years, degree, leadership }: Person): boolean {
  return [years, degree, leadership].includes("unknown");
}

function isUncited(classGiven: string): (place: Place) => boolean {
  return (place) => !isCited(place.class ?? classGiven, place);
}

/** Every line holds, and where one number is asked for the last line ends in it. */
function expectReckoning({ arithmetic = [], expected }: RuleCase): void {
  expect(arithmetic.filter((line) => !holds(line))).toEqual([]);
  if (arithmetic.length > 0 && typeof expected === "number")
    expect(resultOf(arithmetic.at(-1) ?? "")).toBeCloseTo(expected, 9);
}

/** The verdict, and that its explanation gives the same one and names the place; an error explains itself. */
function expectVerdict(file: ClassFile, person: Person): void {
  const asked: Argument[] = [
    file.class,
    blankIfUnknown(person.years),
    blankIfUnknown(person.degree),
    blankIfUnknown(person.leadership),
    person.standard,
  ];
  const [verdict] = shownBy("MINQUAL", ...asked).flat();
  expect(verdict?.value).toBe(person.expected);
  expectWords(verdict?.message ?? "", person.message);
  const explanation = shownBy("QUALWHY", ...asked);
  expect(explanation[0]?.map((cell) => cell.value)).toContain(person.expected);
  if (person.message !== undefined) return;
  const cells = explanation.flat().map((cell) => String(cell.value));
  const unnamed = placesIn(person.place).filter(
    ({ item, words }) =>
      !cells.some((cell) => cell.includes(item) && cell.includes(words)),
  );
  expect(unnamed).toEqual([]);
}

function blankIfUnknown(given: CellValue): CellValue {
  return given === "unknown" ? null : given;
}

function expectAnswer(file: RuleFile, one: RuleCase): void {
  const names = argumentNames(file.function);
  expect(names).toEqual(expect.arrayContaining(Object.keys(one.given)));
  const shown = shownBy(
    file.function,
    ...names.map((name) => argumentOf(one, name)),
  );
  expectWords(shown[0]?.[0]?.message ?? "", one.message);
  const table = shown.map((row) =>
    row.map((cell) => toNineDecimals(cell.value)),
  );
  expect(table).toEqual(
    Array.isArray(one.expected) ? one.expected : [[one.expected]],
  );
  if (Array.isArray(one.expected))
    expect(table[0]).toHaveLength(file.columns?.length ?? 0);
}

/** Finer than any cent, and as far as a case file writes a share. */
function toNineDecimals(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toFixed(9)) : value;
}

function argumentOf({ given }: RuleCase, name: string): Argument {
  return name in given ? typedArgument(given[name] ?? null) : undefined;
}

function expectWords(
  message: string,
  words: readonly string[] | undefined,
): void {
  for (const part of words ?? []) expect(message).toContain(part);
}
