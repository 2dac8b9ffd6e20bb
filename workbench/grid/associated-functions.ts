/** Collects our functions by id: outside Excel nobody else listens when the functions script associates them. */
import type { CellFunction } from "./function-description";

/** Every function that the functions script has associated, by its id in functions.json. */
export const associatedFunctions = new Map<string, CellFunction>();

const page = globalThis as {
  CustomFunctions?: { associate(id: string, evaluate: CellFunction): void };
};
page.CustomFunctions ??= {
  associate: (id, evaluate) => void associatedFunctions.set(id, evaluate),
};
