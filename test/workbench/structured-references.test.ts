/** References to a table's columns, between the planner's words and the grid's. */
import {
  toGridReferences,
  toShortReferences,
} from "../../workbench/grid/structured-references";

const inStaff = [
  ["=[@FTE]*2", "=Staff[[#This Row],[FTE]]*2"],
  ["=[@[Leadership years]]", "=Staff[[#This Row],[Leadership years]]"],
  ["=SUM([@[Low]:[High]])", "=SUM(Staff[[#This Row],[Low]:[High]])"],
  ["=ROWS([@])", "=ROWS(Staff[#This Row])"],
  [
    '=IF([@Years]="","[@Years]",[@Years])',
    '=IF(Staff[[#This Row],[Years]]="","[@Years]",Staff[[#This Row],[Years]])',
  ],
  ["=Bands[@Midpoint]", "=Bands[[#This Row],[Midpoint]]"],
] as const;

test.each(inStaff)(
  "%s in its table is %s to the grid, and back",
  (short, long) => {
    expect(toGridReferences(short, "Staff")).toBe(long);
    expect(toShortReferences(long, "Staff")).toBe(short);
  },
);

test("a column of the own table may go without the table's name", () => {
  expect(toGridReferences("=SUM([FTE])", "Staff")).toBe("=SUM(Staff[FTE])");
});

test.each([
  "=SUM(Staff[FTE])",
  "=SUM(Staff[#All])",
  "=A1+1",
  "=[1]Sheet1!A1",
  "=[Book2.xlsx]Sheet1!A1",
])("%s stays as it is", (formula) => {
  expect(toGridReferences(formula, "Staff")).toBe(formula);
  expect(toShortReferences(formula, "Staff")).toBe(formula);
});

test("outside of its table a reference keeps the table's name", () => {
  expect(toShortReferences("=Staff[[#This Row],[FTE]]", undefined)).toBe(
    "=Staff[@FTE]",
  );
  expect(toShortReferences("=Staff[[#This Row],[FTE]]", "Bands")).toBe(
    "=Staff[@FTE]",
  );
  expect(toGridReferences("=[@FTE]", undefined)).toBe("=[@FTE]");
});
