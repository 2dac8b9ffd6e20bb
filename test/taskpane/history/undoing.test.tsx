/** Runs that a planner takes back, finishes or gives up from the history, over the real journal. */
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  act,
  cellsOf,
  fireEvent,
  goToWriting,
  isRead,
  screen,
  sitDown,
  waitFor,
  within,
  type Table,
} from "../planner";
import { plainRoster, sheetOf } from "../rosters";
import { interruptRun, saved, writeRun } from "./journalled";
import {
  afterRun,
  button,
  goTo,
  linesOf,
  openRun,
  section,
} from "./looking-back";

test("nothing is reverted before the question is answered, and keeping gives the focus back", async () => {
  const table = await afterRun();
  await openRun();
  const before = cellsOf(table);
  fireEvent.click(button("Revert this run…"));
  const question = within(section("Take it back")).getByRole("group");
  expect(question.textContent).toContain(
    "Cells that somebody changed since keep",
  );
  expect(document.activeElement?.textContent).toBe("Keep the run");
  fireEvent.click(button("Keep the run"));
  expect(document.activeElement).toBe(button("Revert this run…"));
  expect(cellsOf(table)).toEqual(before);
});

test("reverting restores what the run wrote, lists what was changed since, and leads there", async () => {
  const table = await afterRun();
  await openRun();
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => table.book.person.edit(sheet, 3, 4, "mine"));
  fireEvent.click(button("Revert this run…"));
  fireEvent.click(button("Revert now"));
  const outcome = await screen.findByText("Outcome");
  const counts = linesOf(outcome.closest("table") as HTMLElement);
  expect(counts.slice(1, 5)).toEqual([
    ["Restored", "7"],
    ["As before already", "0"],
    ["Changed since, left alone", "1"],
    ["No longer in the sheet", "0"],
  ]);
  const cells = cellsOf(table);
  expect(cells[3]?.[4]).toBe("mine");
  expect(cells.map((row) => row.slice(0, 4))).toEqual(plainRoster());
  expect(cells[1]?.slice(4).filter((cell) => cell !== null)).toEqual([]);
  fireEvent.click(
    within(section("Take it back")).getByRole("button", {
      name: "Go to the row of P-3",
    }),
  );
  await waitFor(() => expect(table.book.model.selected?.row).toBe(3));
  await waitFor(() =>
    expect(screen.getByRole("article").textContent).toContain("StateReverted"),
  );
});

test("an interrupted run is said at the start of the pane, and finished from its journal", async () => {
  const book = new MemoryWorkbook(sheetOf(plainRoster()));
  await interruptRun(book);
  const table = sitDown(saved(book));
  expect(
    await screen.findByText(/^The run of .* on Positions did not end/),
  ).toBeTruthy();
  fireEvent.click(button("Show the history"));
  await screen.findByRole("table", { name: "Runs, newest first" });
  fireEvent.click(button(/^Run of /));
  fireEvent.click(await screen.findByRole("button", { name: "Finish it" }));
  expect(
    (await screen.findAllByText("Finished: 8 rows hold their results.")).length,
  ).toBeGreaterThan(0);
  expect(
    cellsOf(table)
      .slice(1)
      .map((row) => row.slice(4)),
  ).toEqual(
    plainRoster()
      .slice(1)
      .map(() => ["code", "band"]),
  );
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: "Finish it" })).toBeNull(),
  );
});

test("an interrupted run can be given up, stays incomplete, and can be reverted", async () => {
  const book = new MemoryWorkbook(sheetOf(plainRoster()));
  await interruptRun(book);
  const table = sitDown(saved(book));
  fireEvent.click(
    await screen.findByRole("button", { name: "Show the history" }),
  );
  fireEvent.click(await screen.findByRole("button", { name: /^Run of / }));
  fireEvent.click(await screen.findByRole("button", { name: "Give it up" }));
  expect(
    (await screen.findAllByText(/^Given up: what was written stays/)).length,
  ).toBeGreaterThan(0);
  await waitFor(() =>
    expect(screen.getByRole("article").textContent).toContain(
      "StateIncomplete",
    ),
  );
  fireEvent.click(button("Revert this run…"));
  fireEvent.click(button("Revert now"));
  await screen.findByText("Outcome");
  expect(cellsOf(table).map((row) => row.slice(0, 4))).toEqual(plainRoster());
});

test("a complete run raises no banner", async () => {
  const book = new MemoryWorkbook(sheetOf(plainRoster()));
  await writeRun(book);
  sitDown(saved(book));
  await isRead();
  expect(screen.queryByText(/did not end/)).toBeNull();
});

test("a run that is being written right now is neither finished nor given up by its own pane", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  const { release, isReached } = holdResults(table);
  const start = button(/^Write \d/);
  await waitFor(() => expect(start.getAttribute("aria-disabled")).toBeNull());
  fireEvent.click(start);
  await act(() => isReached);
  goTo("History");
  fireEvent.click(await screen.findByRole("button", { name: /^Run of / }));
  expect(
    await screen.findByText("This run is being written right now."),
  ).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Finish it" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Give it up" })).toBeNull();
  release();
  await screen.findByRole("heading", { name: "What was written" });
});

/** Holds back the batch that writes the first results, until it is released. */
function holdResults({ book }: Table) {
  const answers = book.batch.bind(book);
  let release = (): void => undefined;
  let reach = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const isReached = new Promise<void>((resolve) => (reach = resolve));
  book.batch = async (steps) => {
    const writesResults = steps.some(
      (step) =>
        step.step === "write" &&
        step.block.sheet === book.model.sheets[0]?.id &&
        step.cells.some((row) => row.includes("IXGX40")),
    );
    if (writesResults) {
      reach();
      await released;
    }
    return answers(steps);
  };
  return { release, isReached };
}
