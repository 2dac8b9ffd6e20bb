/** The scripts of the functions carry only the part of the data that they read: they answer from it as from the whole. */
import fs from "node:fs";
import path from "node:path";
import { catalogue, documentSets } from "../../data";
import * as whole from "../../functions/functions";
import {
  functionScripts,
  readBy,
  readings,
} from "../../tools/functions-data.cjs";
import { allQuestions } from "./all-questions";

type Functions = Readonly<
  Record<string, (...args: readonly unknown[]) => unknown>
>;

const folder = path.resolve(__dirname, "../../data");
const files = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));

/** The functions over what a script reads of the data. */
function functionsOf(script: string): Functions {
  let found: unknown;
  jest.isolateModules(() => {
    for (const file of files.map((name) => path.join(folder, name)))
      jest.doMock(file, () => readBy(script, jest.requireActual(file)));
    found = jest.requireActual("../../functions/functions");
  });
  return found as Functions;
}

const named = (functions: object, id: string) =>
  Object.entries(functions as Functions).find(
    ([name]) => name.toUpperCase() === id,
  )?.[1];

const questionsTo = (script: string) =>
  allQuestions(catalogue).filter(
    ({ id }) => (id === "FINDCLASS") === (script === "functions-more"),
  );

test.each(functionScripts)("%s answers every question alike", (script) => {
  const part = functionsOf(script);
  const questions = questionsTo(script);
  expect(questions.length).toBeGreaterThan(100);
  for (const { id, args } of questions)
    expect([id, args, named(part, id)?.(...args)]).toEqual([
      id,
      args,
      named(whole, id)?.(...args),
    ]);
});

test.each(functionScripts)("%s leaves out what there is", (script) => {
  const { leftOut = [], emptied = [] } = readings[script] ?? {};
  const missing = [...leftOut, ...emptied].filter(
    (path) => !documentSets.some((set) => holds(set, path.split("."))),
  );
  expect(missing).toEqual([]);
});

test("a script that missed a field that it reads would be noticed", () => {
  const listing = named(functionsOf("functions-more"), "CLASSLIST");
  expect(listing?.(null, null)).not.toEqual(whole.classList([[null]]));
});

function holds(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  if (Array.isArray(value))
    return value.some((item) => holds(item, [name, ...rest]));
  if (typeof value !== "object" || value === null || !(name in value))
    return false;
  return holds((value as Record<string, unknown>)[name], rest);
}
