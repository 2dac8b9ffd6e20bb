/** The functions as Excel gets them: the built script, run in an engine that offers nothing but the table it registers with. */
import fs from "node:fs";
import vm from "node:vm";

export type CustomFunction = (...args: unknown[]) => unknown[][];

/** Functions by their id, out of a built functions.js. */
export function builtFunctions(file: string): Map<string, CustomFunction> {
  const found = new Map<string, CustomFunction>();
  const associate = (id: string, answer: CustomFunction) =>
    void found.set(id, answer);
  const engine = vm.createContext({ CustomFunctions: { associate } });
  vm.runInContext(fs.readFileSync(file, "utf8"), engine, { filename: file });
  return found;
}
