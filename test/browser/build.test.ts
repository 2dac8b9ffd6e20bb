// What the build gives out: a functions script that asks nothing of Office but CustomFunctions, and no code made from text.
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { FunctionsMetadata } from "../../tools/functions-metadata.cjs";
import { builtFolder } from "./harness";

const functionsScript = built("functions.js");
const metadata = JSON.parse(built("functions.json")) as FunctionsMetadata;

test("functions.js loads in an engine that has CustomFunctions.associate and nothing else", () => {
  const associated = associatedBy(functionsScript);
  expect([...associated.keys()].sort()).toEqual(
    metadata.functions.map((one) => one.id).sort(),
  );
});

test("a function answers there, with arrays of that engine", () => {
  const cioLevel = associatedBy(functionsScript).get("CIOLEVEL");
  expect(JSON.stringify(cioLevel?.([[15]], null))).toBe('[["CIO II"]]');
});

test("functions.js carries no React and no validator", () => {
  expect(functionsScript).not.toMatch(/ZodError|react\.|createElement/);
});

test("the page names its scripts, and every one of them is there", () => {
  const page = built("workbench.html");
  const named = [...page.matchAll(/(?:src|href)="?([^\s">]+\.(?:js|css))/g)];
  expect(named.length).toBeGreaterThanOrEqual(2);
  for (const [, name = ""] of named) expect(built(name)).not.toBe("");
});

/** Code from text that the policy stops and no one misses: Univer's functions given as text, lodash's search for the global object. */
const knownToLibraries = [
  /calculateCustom=Function\(`return \$\{\w+\}`\)\(\)/,
  /\|\|Function\("return this"\)\(\)/,
];

test("no script makes code from text, but for two libraries' fallbacks", () => {
  const scripts = fs
    .readdirSync(builtFolder)
    .filter((name) => name.endsWith(".js") && !name.startsWith("test-"));
  const making = scripts.flatMap((name) =>
    placesThatMakeCode(built(name)).map((place) => `${name}: ${place}`),
  );
  const unknown = making.filter(
    (place) => !knownToLibraries.some((known) => known.test(place)),
  );
  expect(unknown).toEqual([]);
});

test.each(['eval("1")', 'new Function("a", "1")', "Function(text)()"])(
  "%s would be noticed",
  (text) => {
    expect(placesThatMakeCode(`let a=1;${text};`)).toHaveLength(1);
  },
);

function placesThatMakeCode(script: string): string[] {
  const places = script.matchAll(/.{0,40}\b(?:eval|Function)\(.{0,30}/g);
  return [...places].map(([place]) => place);
}

function built(name: string): string {
  return fs.readFileSync(path.join(builtFolder, name), "utf8");
}

type CustomFunction = (...values: unknown[]) => unknown;

function associatedBy(script: string): Map<string, CustomFunction> {
  const associated = new Map<string, CustomFunction>();
  const associate = (id: string, act: CustomFunction) =>
    associated.set(id, act);
  vm.runInNewContext(script, { CustomFunctions: { associate } });
  return associated;
}
