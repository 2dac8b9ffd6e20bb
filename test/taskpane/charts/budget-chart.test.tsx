/** The chart of a budget: its figures are a table for everybody who does not see the drawing. */
import { render, screen, within } from "@testing-library/react";
import { BudgetChart } from "../../../taskpane/charts/BudgetChart";
import { shownRows } from "../../../taskpane/charts/shown-rows";

// Drawn only where there is room to measure, in the browser's tests.
jest.mock("../../../taskpane/charts/DrawnChart", () => ({
  DrawnChart: () => <button>drawn</button>,
}));

const ROWS = [
  { name: "IF", amount: 1234.5 },
  { name: "No band", amount: 0 },
];

test("the figures stand in a table under the title, and nothing of the drawing is reached or heard", async () => {
  render(
    <BudgetChart
      title="Budget by pay band"
      along="groups"
      of="Band"
      amounts="Budget"
      rows={ROWS}
    />,
  );
  const figure = screen.getByRole("figure", { name: "Budget by pay band" });
  const rows = within(figure).getAllByRole("row");
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "BandBudget",
    "IF1,234.50",
    "No band0.00",
  ]);
  const drawing = await screen.findByText("drawn");
  expect(drawing.closest("[inert]")).not.toBeNull();
});

test("no rows draw no chart", () => {
  const { container } = render(
    <BudgetChart title="" along="months" of="" amounts="" rows={[]} />,
  );
  expect(container.textContent).toBe("");
});

test("of many groups the largest are drawn in their order, and the others as one", () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    name: `Class ${index}`,
    amount: index === 3 ? -1000 : index,
  }));
  const shown = shownRows(rows);
  expect(shown).toHaveLength(24);
  expect(shown[0]?.name).toBe("Class 3");
  expect(shown[1]?.name).toBe("Class 18");
  expect(shown.at(-1)).toEqual({ name: "17 others", amount: 150 });
  const sum = (all: typeof rows): number =>
    all.reduce((total, { amount }) => total + amount, 0);
  expect(sum([...shown])).toBe(sum(rows));
});
