/** The functions as Excel gets them: the built script, run in an engine that offers nothing but the table it registers with. */
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

export type CustomFunction = (...args: unknown[]) => unknown[][];

/** Functions by their id, out of a built folder. */
export function builtFunctions(folder: string): Map<string, CustomFunction> {
  const found = new Map<string, CustomFunction>();
  const associate = (id: string, answer: CustomFunction) =>
    void found.set(id, answer);
  const engine = vm.createContext({ CustomFunctions: { associate } });
  const filename = path.join(folder, "functions.js");
  vm.runInContext(fs.readFileSync(filename, "utf8"), engine, { filename });
  return found;
}
