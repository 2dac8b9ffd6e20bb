/** A planner asks what if: changes over the built budget, before, after and difference by band, levels that move, two side by side. */
import type { CellValue } from "../../../src/core/cell";
import { plainPlan } from "../../../src/core/budget/budget-plan";
import { dayOf } from "../../../src/core/date-serial";
import { guessPositionColumns } from "../../../src/core/position/guess-columns";
import type { RosterMapping } from "../../../src/core/roster/mapping";
import { namePositions } from "../../../src/core/succession/named-positions";
import {
  keepBudgetPlan,
  keepPositions,
  readKept,
} from "../../../src/workbook/kept";
import {
  act,
  cellsOf,
  fireEvent,
  goToPart,
  isRead,
  pick,
  screen,
  sitDown,
  type Table,
  tableTexts,
  waitFor,
} from "../planner";
import { sheetOf } from "../rosters";
import "../../../taskpane/scenarios";

const ROSTER: CellValue[][] = [
  [
    ...["Position No", "Job Title", "Pay Band", "Salary", "FTE"],
    ...["Department", "FTE Managed"],
  ],
  ["P-1", "CIO III", "II", 100_000, 1, "IT", 19],
  ["P-2", "CIO III", "II", 80_000, 1, "IT", null],
  ["P-3", "CIO I", "IF", 60_000, 0.5, "Roads", null],
];

const COLUMNS = {
  headerRow: 0,
  rowKey: 0,
  columns: new Map([
    ["title", 1],
    ["salary", 3],
    ["positionFte", 4],
    ["department", 5],
    ["managedFte", 6],
  ]),
} as unknown as RosterMapping;

async function openScenarios(isBuilt = true): Promise<Table> {
  const table = sitDown(sheetOf(ROSTER));
  await isRead();
  const wait = () => Promise.resolve();
  const context = { wait, now: () => new Date(0), newId: () => "id" };
  const named = namePositions(guessPositionColumns(ROSTER, COLUMNS), ROSTER);
  if (isBuilt)
    await act(async () => {
      const positions = { ...named, sheetName: "Positions" };
      await keepPositions(table.book, positions, context);
      const plan = plainPlan(dayOf(2026, 7, 1));
      await keepBudgetPlan(table.book, plan, context);
    });
  goToPart("Scenarios");
  await screen.findByRole("heading", { name: "What if positions change?" });
  return table;
}

function fill(label: string, value: string): void {
  const field = screen.getAllByLabelText(label).at(-1) as HTMLElement;
  fireEvent.change(field, { target: { value } });
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};

async function addScenario(name: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText("Name of a new scenario"), {
    target: { value: name },
  });
  press("Add this scenario");
  await screen.findByText(/^Nothing yet/);
}

const byBand = (expected: readonly string[][]) =>
  waitFor(() => expect(tableTexts("Band").slice(1)).toEqual(expected));

test("changes over the built budget show before, after and difference, are kept, and leave roster and plan alone", async () => {
  const table = await openScenarios();
  await addScenario("Half an IT");
  await byBand([
    ["IF", "30,000.00", "30,000.00", "0.00"],
    ["II", "180,000.00", "180,000.00", "0.00"],
    ["Total", "210,000.00", "210,000.00", "0.00"],
  ]);
  fill("Position", "P-2");
  await screen.findByText("CIO III, II, 1.00 FTE, filled");
  fill("FTE", "0.5");
  press("Add this change");
  await byBand([
    ["IF", "30,000.00", "30,000.00", "0.00"],
    ["II", "180,000.00", "140,000.00", "-40,000.00"],
    ["Total", "210,000.00", "170,000.00", "-40,000.00"],
  ]);
  // The unit loses half an FTE, which P-1 manages: from 19 to 18.5.
  expect(tableTexts("FTE managed").at(-1)).toEqual([
    "P-1, CIO III",
    "19.00 → 18.50, by its unit’s FTE",
    expect.any(String),
    expect.any(String),
  ]);

  pick("Kind of change", "The FTE that a position manages");
  fill("Position", "P-1");
  fill("FTE managed", "45");
  press("Add this change");
  await waitFor(() =>
    expect(tableTexts("FTE managed").at(-1)?.[1]).toBe("19.00 → 45.00, stated"),
  );
  expect(tableTexts("FTE managed").at(-1)?.[2]).toMatch(/ → /);
  expect(cellsOf(table)).toEqual(ROSTER);
  const kept = await readKept(table.book, { wait: () => Promise.resolve() });
  expect(kept).toMatchObject({
    budgetPlan: plainPlan(dayOf(2026, 7, 1)),
    scenarios: [
      {
        name: "Half an IT",
        changes: [
          { change: "fte", key: "P-2", fte: 0.5 },
          { change: "managedFte", key: "P-1", managedFte: 45 },
        ],
      },
    ],
  });
});

test("two scenarios stand side by side; a change that cannot be made is told, and one that is taken out is gone", async () => {
  await openScenarios();
  await addScenario("One less");
  pick("Kind of change", "Abolish a position");
  fill("Position", "P-3");
  fill("Last day", "2026-06-30");
  press("Add this change");
  await screen.findByText("P-3: abolished after 2026-06-30");
  await addScenario("Wrong key");
  fill("Position", "P-9");
  fill("FTE", "1");
  press("Add this change");
  await screen.findByText(/^No position has the key "P-9": it may have left/);
  pick("Side by side with", "One less");
  await waitFor(() =>
    expect(tableTexts("Budget").map((line) => line.join(" "))).toEqual([
      "Band Budget Wrong key One less",
      "IF 30,000.00 30,000.00 0.00",
      "II 180,000.00 180,000.00 180,000.00",
      "Total 210,000.00 210,000.00 180,000.00",
    ]),
  );
  press("Remove: P-9: FTE 1.00");
  await screen.findByText(/^Nothing yet/);
});

test("without a built budget it is said where to build one, and nothing is kept", async () => {
  const { book } = await openScenarios(false);
  await screen.findByText(/none was built for this roster yet/);
  fireEvent.click(
    screen.getByRole("button", { name: "Go to Personnel budget" }),
  );
  expect(book.model.sheets).toHaveLength(1);
});
