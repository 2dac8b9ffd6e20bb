/** The history as a planner uses it, over the real journal: runs, changes, revert, finishing, log, sample, drift. */
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import {
  act,
  cellsOf,
  fireEvent,
  goToWriting,
  isRead,
  screen,
  sitDown,
  type Table,
  waitFor,
  within,
  write,
} from "../planner";
import { plainRoster, sheetOf } from "../rosters";
import { interruptRun, saved, writeRun } from "./journalled";
import "../../../taskpane/history";
import "../../../taskpane/history/interrupted";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const section = (name: string) => screen.getByRole("region", { name });

function goTo(name: string): void {
  const parts = screen.getByRole("navigation", { name: "Parts of Classbook" });
  fireEvent.click(within(parts).getByRole("button", { name }));
}

const linesOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .map((line) => [...line.children].map((cell) => cell.textContent));

/** A pane over a workbook in which one run was made. */
async function afterRun(): Promise<Table> {
  const book = new MemoryWorkbook(sheetOf(plainRoster()));
  await writeRun(book);
  const table = sitDown(saved(book));
  await isRead();
  goTo("History");
  return table;
}

async function openRun(): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name: /^Run of / }));
  await screen.findByRole("heading", { level: 2, name: /^Run of / });
  await screen.findByRole("table", { name: /cells/ });
}

test("before the first run the history says what will be there", async () => {
  sitDown(sheetOf(plainRoster()));
  await isRead();
  goTo("History");
  expect(
    await screen.findByText(/^Nothing was written to this workbook yet/),
  ).toBeTruthy();
});

test("a run is listed with its decider, state and counts, and opens with what it was made under", async () => {
  await afterRun();
  const list = await screen.findByRole("table", { name: "Runs, newest first" });
  const [, line] = linesOf(list);
  expect(line?.[0]).toContain("A. Planner");
  expect(line?.slice(1)).toEqual(["Complete", "8 of 8"]);
  await openRun();
  const page = screen.getByRole("article").textContent ?? "";
  for (const said of [
    "8 asked for: 8 written, 0 right already, 0 not written",
    "Class code, Pay band",
    "Classbook 1.0.0",
    "0123456789abcdef (another one is in use now)",
    "Both levels are named.",
    "Positions",
  ])
    expect(page).toContain(said);
  expect(document.activeElement?.textContent).toMatch(/^Run of /);
});

test("the changes are a table of key, column, before and after, and lead to their rows", async () => {
  const table = await afterRun();
  await openRun();
  const changes = screen.getByRole("table", {
    name: "All 16 cells that it changed",
  });
  expect(linesOf(changes).slice(0, 3)).toEqual([
    ["Row", "Column", "Before", "After"],
    ["P-1", "Class code", "(blank)", "code"],
    ["P-1", "Pay band", "(blank)", "band"],
  ]);
  act(() =>
    table.book.person.sortRows(
      table.book.model.sheets[0]?.id ?? "",
      1,
      [7, 6, 5, 4, 3, 2, 1, 0],
    ),
  );
  fireEvent.click(
    within(changes).getAllByRole("button", {
      name: "Go to the row of P-1",
    })[0] as HTMLElement,
  );
  await waitFor(() => expect(table.book.model.selected?.row).toBe(8));
});

test("going back leads to the line that was left", async () => {
  await afterRun();
  await openRun();
  fireEvent.click(button("All runs"));
  await screen.findByRole("table", { name: "Runs, newest first" });
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(
    /^Run of /,
  );
});

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

test("the log is made only at the click, holds every change, and says what it is", async () => {
  const files: Blob[] = [];
  URL.createObjectURL = (file: Blob) => `blob:${files.push(file)}`;
  URL.revokeObjectURL = () => undefined;
  await afterRun();
  await openRun();
  expect(
    within(section("What it changed")).getByText(
      /^This is a log, not evidence/,
    ),
  ).toBeTruthy();
  expect(files).toHaveLength(0);
  fireEvent.click(button("Export as a log (.csv)"));
  await screen.findByText(/was handed to the browser as a download\.$/);
  expect(files).toHaveLength(1);
  expect(files[0]?.type).toContain("text/csv");
});

test("the same seed draws the same rows again", async () => {
  await afterRun();
  await openRun();
  const sample = section("Sample for an auditor");
  fireEvent.change(within(sample).getByLabelText("Rows to draw"), {
    target: { value: "3" },
  });
  fireEvent.change(within(sample).getByLabelText("Seed"), {
    target: { value: "audit" },
  });
  fireEvent.click(within(sample).getByRole("button", { name: "Draw" }));
  const name = "3 rows of 8, drawn with the seed audit";
  const first = linesOf(await within(sample).findByRole("table", { name }));
  expect(first).toHaveLength(1 + 3 * 2);
  fireEvent.click(within(sample).getByRole("button", { name: "Draw" }));
  await waitFor(() =>
    expect(within(sample).queryByRole("progressbar")).toBeNull(),
  );
  expect(linesOf(within(sample).getByRole("table", { name }))).toEqual(first);
  fireEvent.change(within(sample).getByLabelText("Rows to draw"), {
    target: { value: "0" },
  });
  expect(
    within(sample).getByText("Give a whole number of rows, 1 or more."),
  ).toBeTruthy();
});

test("what would change today is compared without writing", async () => {
  const table = await afterRun();
  await openRun();
  const before = cellsOf(table);
  const drift = section("What would change today");
  fireEvent.click(within(drift).getByRole("button", { name: "Compare" }));
  const found = await within(drift).findByRole("table");
  expect(linesOf(found)).toContainEqual(["P-1", "Pay band", "band", "II"]);
  expect(cellsOf(table)).toEqual(before);
});

test("a run that the pane itself writes shows no drift and is in the history", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToWriting();
  await write();
  goTo("History");
  await openRun();
  const drift = section("What would change today");
  fireEvent.click(within(drift).getByRole("button", { name: "Compare" }));
  expect(
    await within(drift).findByText(/^Nothing: all \d+ cells would be written/),
  ).toBeTruthy();
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

test("the sheets of the history are not offered as rosters", async () => {
  const book = new MemoryWorkbook(sheetOf(plainRoster()));
  await writeRun(book);
  sitDown(saved(book));
  await isRead();
  const list = screen.getByLabelText<HTMLSelectElement>("Sheet");
  expect([...list.options].map(({ text }) => text)).toEqual(["Positions"]);
});
