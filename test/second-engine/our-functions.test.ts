/** A planner's saved budget in an engine that has none of our functions: formulas stay, and no sum passes as proved. */
import { bytesOf } from "../files/xlsx/documents";
import { formulaCells } from "./agreement";
import { twelvePositions } from "./budget-cases";
import { asSaved, calculatedBudget, isOurs } from "./budget-workbook";
import { recalculated, testWithSecondEngine } from "./second-engine";

testWithSecondEngine(
  "the lines keep their formulas and show an error, and so does every proof of a sum",
  async () => {
    const budget = await calculatedBudget(twelvePositions());
    const second = await recalculated(await bytesOf(asSaved(budget)));
    const cells = [...formulaCells(budget)];
    const lines = cells.filter(({ formula }) => isOurs(formula));
    const proofs = cells.filter(
      ({ place }) => budget.shown(...place) === "equal",
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(proofs).toHaveLength(5);
    for (const { place } of cells)
      expect([place, ["#NAME?", budget.shown(...place)]]).toEqual([
        place,
        expect.arrayContaining([second.shown(...place)]),
      ]);
    for (const { place } of [...lines, ...proofs]) {
      expect([place, second.shown(...place)]).toEqual([place, "#NAME?"]);
      expect(second.formula(...place)).toBeDefined();
    }
  },
  120_000,
);
