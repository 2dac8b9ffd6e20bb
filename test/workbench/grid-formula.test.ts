/** Formulas as files and planners write them, and as the grid calculates them. */
import { gridFormula } from "../../workbench/grid/grid-formula";

test.each([
  ["=@CIOLEVEL(A1)+@MINQUAL(B1,2)", "=CIOLEVEL(A1)+MINQUAL(B1,2)"],
  ['="@SUM("&@CIOLEVEL(1)', '="@SUM("&CIOLEVEL(1)'],
  ["=@A1:A9", "=@A1:A9"],
  [
    "=[@FTE]*@CIOLEVEL([@FTE])",
    "=Staff[[#This Row],[FTE]]*CIOLEVEL(Staff[[#This Row],[FTE]])",
  ],
  ["=A1+1", "=A1+1"],
])("%s is %s", (written, calculated) => {
  expect(gridFormula(written, "Staff")).toBe(calculated);
});
