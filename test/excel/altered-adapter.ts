/** The adapter with one call taken out of it: each `load` and each `sync` must be missed by some check. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "@swc/core";
import ts from "typescript";
import type { Workbook } from "../../src/workbook/port";

const folder = path.resolve(__dirname, "../../taskpane/excel/workbook");

/** A call in the adapter's sources. */
export interface Call {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** As in "sheets.ts:37 worksheets.load". */
  readonly name: string;
}

/** Every call of a method named `load` or `sync` in the adapter. */
export function callsOfExcel(): Call[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  return files.sort().flatMap(callsIn);
}

/** An adapter without the call, or as it is where none is named. */
export function adapterWithout(call: Call | undefined): Workbook {
  const loaded = new Map<string, unknown>();
  const load = (file: string): unknown => {
    if (!loaded.has(file)) {
      const exports = {};
      loaded.set(file, exports);
      run(compiled(file, call), exports, (name) =>
        name.startsWith("./")
          ? load(`${name.slice(2)}.ts`)
          : jest.requireActual(path.resolve(folder, name)),
      );
    }
    return loaded.get(file);
  };
  const { ExcelWorkbook } = load("index.ts") as {
    readonly ExcelWorkbook: new () => Workbook;
  };
  return new ExcelWorkbook();
}

function callsIn(file: string): Call[] {
  const source = ts.createSourceFile(
    file,
    sourceOf(file),
    ts.ScriptTarget.ES2022,
    true,
  );
  const calls: Call[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isLoadOrSync(node.expression)) {
      const start = node.getStart(source);
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      const name = `${file}:${line} ${node.expression.getText(source)}`;
      calls.push({ file, start, end: node.getEnd(), name });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

function isLoadOrSync(called: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(called) &&
    ["load", "sync"].includes(called.name.text)
  );
}

function compiled(file: string, call: Call | undefined): string {
  const source = sourceOf(file);
  const altered =
    file === call?.file
      ? `${source.slice(0, call.start)}undefined${source.slice(call.end)}`
      : source;
  const { code } = transformSync(altered, {
    filename: file,
    swcrc: false,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  return code;
}

function run(
  code: string,
  exports: object,
  require: (name: string) => unknown,
): void {
  new Function("exports", "require", code)(exports, require);
}

function sourceOf(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}
