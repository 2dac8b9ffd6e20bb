/** The frame of the pane: its look, its steps, another workbook, and a host that fails. */
import {
  act,
  fireEvent,
  goToTitles,
  isOpen,
  isRead,
  pick,
  picked,
  screen,
  sitDown,
  waitFor,
} from "./planner";
import { plainRoster, sheetOf } from "./rosters";

/** The colours in force, which Fluent keeps in a rule of variables. */
const colours = () =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map((rule) => rule.cssText)
    .find((text) => text.includes("--colorNeutralBackground1:"));

test("the pane follows the host's look", async () => {
  const table = sitDown(sheetOf(plainRoster()), { theme: "light" });
  await isRead();
  const light = colours();
  expect(light).toContain("#ffffff");
  table.setTheme("dark");
  await waitFor(() => expect(colours()).not.toBe(light));
});

test("three steps are named, and those that are not open yet say so", async () => {
  sitDown(sheetOf([["x"], ["y"]]));
  await isRead();
  const steps = screen.getByRole("navigation", { name: "Steps" });
  expect(steps.textContent).toBe("1 Roster2 Titles3 Write");
  const here = screen.getByRole("button", { name: "1 Roster" });
  expect(here.getAttribute("aria-current")).toBe("step");
  const titles = screen.getByRole("button", { name: "2 Titles" });
  expect(isOpen(titles)).toBe(false);
  expect(titles.title).toBe("Choose the roster first.");
  fireEvent.click(titles);
  expect(here.getAttribute("aria-current")).toBe("step");
});

test("the focus goes to the heading of the next step", async () => {
  sitDown(sheetOf(plainRoster()));
  await isRead();
  screen.getByRole("button", { name: "Go on to the titles" }).focus();
  await goToTitles();
  expect(document.activeElement?.textContent).toBe(
    "Which class is each title?",
  );
});

test("another workbook begins anew", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToTitles();
  table.open([{ name: "Other", cells: plainRoster().slice(0, 4) }]);
  await isRead();
  expect(picked("Sheet")).toBe("Other");
});

test("a change in the sheet is said where its titles are reviewed, and read on demand", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToTitles();
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => table.book.person.edit(sheet, 7, 1, "CIO III"));
  fireEvent.click(await screen.findByRole("button", { name: "Read again" }));
  expect(
    await screen.findByRole("button", { name: "Accepted: 2 titles, 5 rows" }),
  ).toBeTruthy();
  expect(
    screen.getByRole("heading", { name: "Which class is each title?" }),
  ).toBeTruthy();
  expect(screen.queryByText(/^The sheet was changed after/)).toBeNull();
});

test("a host that does not answer is said in a sentence, and can be asked again", async () => {
  const table = sitDown(sheetOf(plainRoster()), { failing: true });
  expect(await screen.findByText(/^The workbook refused/)).toBeTruthy();
  table.mend();
  fireEvent.click(screen.getByRole("button", { name: "Read again" }));
  await isRead();
  expect(picked("Sheet")).toBe("Positions");
});

test("a stop that a new reading brings leads back to where it can be mended", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToTitles();
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => table.book.person.edit(sheet, 3, 0, "P-1"));
  fireEvent.click(await screen.findByRole("button", { name: "Read again" }));
  expect(await screen.findByText(/share a key with another row/)).toBeTruthy();
  expect(picked("Tells rows apart")).toBe("Position No (A)");
  expect(
    isOpen(screen.getByRole("button", { name: "Go on to the titles" })),
  ).toBe(false);
});

test("columns that moved are found again by their names", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await isRead();
  pick("Salary", "Not in this roster");
  await goToTitles();
  fireEvent.click(screen.getByRole("button", { name: "1 Roster" }));
  await isRead();
  expect(picked("Salary")).toBe("Not in this roster");
  const sheet = table.book.model.sheets[0]?.id ?? "";
  act(() => table.book.person.insertColumns(sheet, 0));
  await waitFor(() => expect(picked("Title")).toBe("Job Title (C)"));
  expect(picked("Tells rows apart")).toBe("Position No (B)");
  await isRead();
  expect(picked("Whose classes?")).toBe("State of New Mexico");
});
