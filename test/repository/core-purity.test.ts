// The core gives the same answer everywhere and always: it knows no clock, no chance and no host.
import ts from "typescript";
import { projectFiles, textOf } from "./project-files";

/** What the type-check of src/core refuses already stands here only where a declaration could bring it back. */
const forbidden = new Set([
  ...["Date", "performance", "setTimeout", "setInterval", "crypto"],
  ...["window", "globalThis", "process", "require", "fetch", "console"],
  ...["localStorage", "Excel", "Office"],
]);

const coreFiles = projectFiles().filter((file) =>
  /^src\/core\/.*\.ts$/.test(file),
);

test("the core has files to look at", () => {
  expect(coreFiles.length).toBeGreaterThan(0);
});

test("no file of the core mentions a clock, chance or a host", () => {
  expect(coreFiles.flatMap((file) => mentions(textOf(file), file))).toEqual([]);
});

test.each([
  ["const now = new Date();", ["Date"]],
  ["const day = Date.now();", ["Date"]],
  ["let when: Date | undefined;", ["Date"]],
  ["const seed = Math.random();", ["Math.random"]],
  ['const seed = Math["random"]();', ["Math.random"]],
  ["const { random } = Math;", ["Math.random"]],
  ["if (typeof window === 'object') {}", ["window"]],
  ["const mode = process.env.MODE;", ["process"]],
  ["const half = Math.round(row.process * effective.Date);", []],
  ["const entry = { window: 3, process: 'a process, a Date' };", []],
])("%s mentions %j", (text, expected) => {
  expect(mentions(text).map((line) => line.split(" ")[0])).toEqual(expected);
});

function mentions(text: string, file = "planted.ts"): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    const name = forbiddenName(node);
    if (name) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${name} in ${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  }
}

function forbiddenName(node: ts.Node): string | undefined {
  if (isRandom(node)) return "Math.random";
  if (!ts.isIdentifier(node) || isMemberName(node)) return undefined;
  return forbidden.has(node.text) ? node.text : undefined;
}

/** Math.random, Math["random"] or const { random } = Math. */
function isRandom(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node))
    return isMath(node.expression) && node.name.text === "random";
  if (ts.isElementAccessExpression(node))
    return (
      isMath(node.expression) &&
      /random/.test(node.argumentExpression.getText())
    );
  if (ts.isVariableDeclaration(node))
    return (
      node.initializer !== undefined &&
      isMath(node.initializer) &&
      /\brandom\b/.test(node.name.getText())
    );
  return false;
}

function isMath(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === "Math";
}

/** The `Date` of `effective.Date` or `{ Date: … }` is a name of our own, not the language's. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) &&
      parent.name === node)
  );
}
