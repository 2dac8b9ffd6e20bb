/** A planner chooses what results rest on: it is kept in the workbook, named, and held to what can be used. */
import { DEFAULT_ASSUMPTIONS } from "../../../src/core/assumptions/assumptions";
import { readKept } from "../../../src/workbook/kept";
import { testContext } from "../../workbook/roster-on-sheet";
import {
  fireEvent,
  goToPart,
  isOpen,
  isRead,
  pick,
  screen,
  sitDown,
  type Table,
  waitFor,
} from "../planner";
import "../../../taskpane/assumptions";
import { rosterWithYears, sheetOf } from "../rosters";

async function openAssumptions(): Promise<Table> {
  const table = sitDown(sheetOf(rosterWithYears()));
  await isRead();
  goToPart("Assumptions");
  await screen.findByRole("button", { name: "Keep in the workbook" });
  return table;
}

const typeInto = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

async function keep(): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name: "Keep in the workbook" }));
  await screen.findAllByText(/^Kept in the workbook\./);
}

async function kept({ book }: Table) {
  const found = await readKept(book, testContext());
  if ("problem" in found) throw new Error(found.problem);
  return found.assumptions;
}

test("before anything is chosen the product's own set is shown, and nothing is written", async () => {
  const table = await openAssumptions();
  expect(screen.getByText(/^Nothing was chosen in this workbook/)).toBeTruthy();
  expect(screen.getByText(/by Classbook's table: associate/)).toBeTruthy();
  expect(
    screen.getByLabelText<HTMLInputElement>("Years of credit: Master’s").value,
  ).toBe("6");
  expect(table.book.model.sheets).toHaveLength(1);
});

test("what is chosen is kept in the workbook and named from then on", async () => {
  const table = await openAssumptions();
  typeInto("Years of credit: Associate", "");
  typeInto("Years of credit: Bachelor’s", "3.5");
  pick("Where two ranges hold an FTE, name", "The upper level");
  pick("Contractors in FTE managed are", "Not counted");
  typeInto("Who decides?", "  =R. Ortiz ");
  await keep();
  expect(await kept(table)).toEqual({
    credit: {
      years: { none: 0, hs: 0, bachelor: 3.5, master: 6, doctorate: 10 },
      source: "planner",
    },
    overlap: "upper",
    contractors: "notCounted",
    decider: "=R. Ortiz",
  });
  expect(
    await screen.findByText(/by the planner's table: bachelor's degree 3.5/),
  ).toBeTruthy();
  expect(
    screen.getByText("The FTE managed leaves contractors out."),
  ).toBeTruthy();
});

test.each([
  ["many", /is no number of years/],
  ["-1", /is no number of years/],
  ["11", /doctorate earns less than a lower degree/],
])(
  "%s years for a master's degree are refused with the reason",
  async (typed, reason) => {
    const table = await openAssumptions();
    typeInto("Years of credit: Master’s", typed);
    expect(screen.getByText(reason)).toBeTruthy();
    const button = screen.getByRole("button", { name: "Keep in the workbook" });
    expect(isOpen(button)).toBe(false);
    fireEvent.click(button);
    expect(table.book.model.sheets).toHaveLength(1);
  },
);

test("the product's own years come back on demand", async () => {
  const table = await openAssumptions();
  typeInto("Years of credit: Master’s", "9");
  fireEvent.click(
    screen.getByRole("button", { name: "Use Classbook’s own years" }),
  );
  await keep();
  expect(await kept(table)).toEqual(DEFAULT_ASSUMPTIONS);
});

test("the roster is judged under the table that was kept", async () => {
  const table = await openAssumptions();
  typeInto("Years of credit: Bachelor’s", "0");
  typeInto("Years of credit: Associate", "0");
  await keep();
  goToPart("Classify");
  await isRead();
  fireEvent.click(screen.getByRole("button", { name: "Go on to the titles" }));
  fireEvent.click(
    await screen.findByRole("button", { name: "Go on to writing" }),
  );
  fireEvent.click(await screen.findByRole("button", { name: /^Write \d/ }));
  await screen.findByRole("heading", { name: "What was written" });
  await waitFor(async () =>
    expect((await kept(table))?.credit.years.bachelor).toBe(0),
  );
});
