/** The keyed writer as the rest of the product sees it. */
export type { OwnedInput, RowFormula } from "../cell-content";
export type { OwnedColumn } from "../owned/owned-columns";
export type { ColumnPlace, RowFailure, WriteReport } from "./report";
export type { WriteRequest } from "./request";
export { writeByKey } from "./write-by-key";
