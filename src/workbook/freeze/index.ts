/** Freezing formulas of ours to their results for people without the add-in, and thawing them again. */
export {
  countFormulas,
  type FormulaCount,
  freezeFormulas,
  type FreezeRequest,
} from "./freeze";
export { FORMULAS } from "./kept-formulas";
export {
  type FreezeReport,
  type LeftCell,
  type LeftReason,
  sayLeftReason,
  type ThawReport,
} from "./report";
export { countFrozen, thawFormulas } from "./thaw";
