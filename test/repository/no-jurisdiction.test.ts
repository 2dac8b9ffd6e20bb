// Rules are data: the code under src names kinds of rules, never a jurisdiction, a class or a code.
import { catalogue } from "../../data";
import { projectFiles, textOf } from "./project-files";

const names = [
  ...catalogue.sets.flatMap(({ jurisdiction, classes }) => [
    jurisdiction.key,
    jurisdiction.title,
    ...jurisdiction.names.filter((name) => name.length > 3),
    ...classes.flatMap((one) => [
      ...(one.code ? [one.code.value] : []),
      ...one.titles.map((title) => title.title),
    ]),
  ]),
  "CIO",
];

const pattern = new RegExp(
  `\\b(?:${[...new Set(names)].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})\\b`,
  "g",
);

/** Language knows that CIO is short for a title; that is no rule of any class. */
const isLanguage = (file: string): boolean =>
  file.startsWith("src/core/matching/language/");

test("the pattern finds what it must find", () => {
  expect("a CIO II of New Mexico, 01723".match(pattern)).toEqual([
    "CIO II",
    "New Mexico",
    "01723",
  ]);
});

test("no file under src names a jurisdiction, a class or a code", () => {
  const found = projectFiles("src")
    .filter((file) => !isLanguage(file))
    .flatMap((file) =>
      (textOf(file).match(pattern) ?? []).map((name) => `${file}: ${name}`),
    );
  expect(found).toEqual([]);
});
