/** The script of the functions carries only the part of the data that they read: they answer from it as from the whole. */
import fs from "node:fs";
import path from "node:path";
import { catalogue, documentSets } from "../../data";
import * as whole from "../../functions/functions";
import { leftOut, readByFunctions } from "../../tools/functions-data.cjs";
import { allQuestions } from "./all-questions";

type Functions = Readonly<
  Record<string, (...args: readonly unknown[]) => unknown>
>;

const folder = path.resolve(__dirname, "../../data");
const files = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));

/** The functions over what is handed to them of the data. */
function functionsOver(partOf: (set: unknown) => unknown): Functions {
  let found: unknown;
  jest.isolateModules(() => {
    for (const file of files.map((name) => path.join(folder, name)))
      jest.doMock(file, () => partOf(jest.requireActual(file)));
    found = jest.requireActual("../../functions/functions");
  });
  return found as Functions;
}

const named = (functions: object, id: string) =>
  Object.entries(functions as Functions).find(
    ([name]) => name.toUpperCase() === id,
  )?.[1];

test("every question is answered alike", () => {
  const part = functionsOver(readByFunctions);
  const questions = allQuestions(catalogue);
  expect(questions.length).toBeGreaterThan(100);
  for (const { id, args } of questions)
    expect([id, args, named(part, id)?.(...args)]).toEqual([
      id,
      args,
      named(whole, id)?.(...args),
    ]);
});

test("what is left out is there to be left out", () => {
  const missing = leftOut.filter(
    (path) => !documentSets.some((set) => holds(set, path.split("."))),
  );
  expect(missing).toEqual([]);
});

test("a field that is read and was left out would be noticed", () => {
  const without = functionsOver((set) => ({
    ...(set as object),
    series: [],
  }));
  expect(named(without, "CLASSLIST")?.(null, null)).not.toEqual(
    whole.classList([[null]]),
  );
});

function holds(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  if (Array.isArray(value))
    return value.some((item) => holds(item, [name, ...rest]));
  if (typeof value !== "object" || value === null || !(name in value))
    return false;
  return holds((value as Record<string, unknown>)[name], rest);
}
