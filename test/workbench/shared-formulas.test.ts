/** Formulas that were copied down a column, stored once. */
import {
  FormulaGroups,
  sharedDown,
} from "../../workbench/grid/shared-formulas";

function column(...formulas: string[]) {
  return formulas.map((formula, row) => ({ row: row + 1, column: 3, formula }));
}

test("a formula that continues is stored whole once and by its group below", () => {
  const [first, second, third] = sharedDown(
    column("=A2+$B$1", "=A3+$B$1", "=A4+$B$1"),
  );
  expect(first).toEqual({ f: "=A2+$B$1", si: expect.any(String) });
  expect(second).toEqual({ si: first?.si });
  expect(third).toEqual({ si: first?.si });
});

test("a formula that stands alone has no group", () => {
  expect(sharedDown(column("=A2", "=B9", "=A4+1"))).toEqual([
    { f: "=A2" },
    { f: "=B9" },
    { f: "=A4+1" },
  ]);
});

test("a cell that looks like a reference within a text does not part a group, and a changed text does", () => {
  const stored = sharedDown(column('=A2&"A2"', '=A3&"A2"', '=A4&"A4"'));
  expect(stored.map(({ f }) => f)).toEqual(['=A2&"A2"', undefined, '=A4&"A4"']);
});

test("two columns and two calls never share a group", () => {
  const [one] = sharedDown(column("=A2", "=A3"));
  const [other] = sharedDown(column("=A2", "=A3"));
  expect(one?.si).not.toBe(other?.si);
});

test("the formula of a group reads in each row as it was written there", () => {
  const formulas = ["=MINQUAL(A2,$C2)", "=MINQUAL(A3,$C3)", "=MINQUAL(A4,$C4)"];
  const placed = column(...formulas);
  const stored = sharedDown(placed);
  const groups = new FormulaGroups();
  const [first] = placed;
  if (!first || !stored[0]?.si) throw new Error("The column was not grouped.");
  groups.add(stored[0].si, first);
  const read = placed.map(({ row, column: at }, index) =>
    groups.formulaAt(stored[index]?.si ?? "", row, at),
  );
  expect(read).toEqual(formulas);
  expect(groups.formulaAt("no such group", 1, 1)).toBeNull();
});
