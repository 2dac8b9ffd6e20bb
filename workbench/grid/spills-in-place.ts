/** Keeps what formulas have filled where it is: the engine copies a whole sheet of results, twice, whenever one of them changes. */
import { ObjectMatrix, type Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

/** Half a million results take the copying half a second. They are the engine's own, made anew by each calculation. */
export function keepSpillsInPlace(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const clear = model.clearPreviousArrayFormulaCellData.bind(model);
  const merge = model.mergeArrayFormulaCellData.bind(model);
  model.clearPreviousArrayFormulaCellData = (data) =>
    withoutCopies(() => clear(data));
  model.mergeArrayFormulaCellData = (data) => withoutCopies(() => merge(data));
}

/** Both are at once over, so that nobody else meets a matrix that gives itself away. */
function withoutCopies(work: () => void): void {
  const { getData, getMatrix } = ObjectMatrix.prototype;
  ObjectMatrix.prototype.getData = getMatrix;
  try {
    work();
  } finally {
    ObjectMatrix.prototype.getData = getData;
  }
}
