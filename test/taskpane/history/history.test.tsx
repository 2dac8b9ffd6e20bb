/** The history as a planner reads it, over the real journal: runs, changes, log, sample, drift. */
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
  write,
} from "../planner";
import { plainRoster, sheetOf } from "../rosters";
import { saved, writeRun } from "./journalled";
import {
  afterRun,
  button,
  goTo,
  linesOf,
  openRun,
  section,
} from "./looking-back";

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

test("the changes are a table of column, before and after under the key of each row, and lead to their rows", async () => {
  const table = await afterRun();
  await openRun();
  const changes = screen.getByRole("table", {
    name: "All 16 cells that it changed",
  });
  expect(linesOf(changes).slice(0, 4)).toEqual([
    ["Column", "Before", "After"],
    ["P-1"],
    ["Class code", "(blank)", "code"],
    ["Pay band", "(blank)", "band"],
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

test("the log is made only at the click, holds every change, and says what it is", async () => {
  const files: Blob[] = [];
  URL.createObjectURL = (file: Blob) => `blob:${files.push(file)}`;
  URL.revokeObjectURL = () => undefined;
  jest
    .spyOn(HTMLAnchorElement.prototype, "click")
    .mockImplementation(() => undefined);
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
  expect(first).toHaveLength(1 + 3 * (1 + 2));
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
  expect(linesOf(found)).toContainEqual(["Pay band", "band", "II"]);
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

test("the sheets of the history are not offered as rosters", async () => {
  const book = new MemoryWorkbook(sheetOf(plainRoster()));
  await writeRun(book);
  sitDown(saved(book));
  await isRead();
  const list = screen.getByLabelText<HTMLSelectElement>("Sheet");
  expect([...list.options].map(({ text }) => text)).toEqual(["Positions"]);
});
