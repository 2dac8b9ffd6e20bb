/** The second step as a planner takes it: groups of equal titles are seen, found, accepted, changed and left. */
import {
  fireEvent,
  goToTitles,
  pick,
  screen,
  sitDown,
  waitFor,
  within,
} from "./planner";
import { changed, plainRoster, sheetOf } from "./rosters";

const shownTitles = () =>
  screen
    .queryAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent);
const card = (title: string): HTMLElement => {
  const heading = screen.getByRole("heading", { level: 3, name: title });
  return heading.closest("li") as HTMLElement;
};
const total = (name: string) =>
  screen.getByRole("button", { name: new RegExp(`^${name}: `) });
const show = (name: string) => fireEvent.click(total(name));
const totalIs = (name: string, text: string) =>
  screen.findByRole("button", { name: `${name}: ${text}` });

test("the totals add up to the rows, and what needs a person is shown first", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToTitles();
  await totalIs("Accepted", "2 titles, 4 rows");
  await totalIs("To review", "1 title, 2 rows");
  await totalIs("No class", "2 titles, 2 rows");
  await totalIs("Check the data", "0 titles, 0 rows");
  await totalIs("All", "5 titles, 8 rows");
  expect(shownTitles()).toEqual(["Chief Information Officer"]);
});

test("a card says how many rows, which class, how sure and why", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToTitles();
  show("Accepted");
  const text = card("CIO III").textContent;
  expect(text).toContain("3 rows");
  expect(text).toContain("IXGX40 (CIO III), band II, very likely (100%)");
  expect(text).toContain("is the printed title of the class");
});

test("accepting a group settles all its rows and puts the focus on", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToTitles();
  pick("Class for Chief Information Officer", /^IXGX46/);
  const accept = screen.getByRole("button", {
    name: /^Accept IXGX46 \(.*\) for Chief Information Officer$/,
  });
  accept.focus();
  fireEvent.click(accept);
  await totalIs("Accepted", "3 titles, 6 rows");
  await totalIs("To review", "0 titles, 0 rows");
  expect(shownTitles()).toEqual([]);
  expect(document.activeElement).toBe(
    screen.getByRole("list", { name: "Titles" }),
  );
  expect(
    screen.getByText(/^Chief Information Officer, 2 rows: IXGX\d\d/),
  ).toBeTruthy();
});

test("of equally likely classes none is offered to be accepted", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToTitles();
  const list = screen.getByLabelText<HTMLSelectElement>(
    "Class for Chief Information Officer",
  );
  const [, first = "", second = ""] = [...list.options].map(({ text }) => text);
  expect(first.split(", ").at(-1)).toBe(second.split(", ").at(-1));
  expect(list.selectedOptions[0]?.text).toBe("Choose a class…");
  expect(screen.queryByRole("button", { name: /^Accept / })).toBeNull();
});

test("another class can be chosen, and choosing alone decides nothing", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToTitles();
  pick("Class for Chief Information Officer", /^IXGX52/);
  await totalIs("To review", "1 title, 2 rows");
  fireEvent.click(
    screen.getByRole("button", {
      name: /^Accept IXGX52 .* for Chief Information Officer$/,
    }),
  );
  await totalIs("Accepted", "3 titles, 6 rows");
  show("Accepted");
  expect(card("Chief Information Officer").textContent).toContain("IXGX52");
});

test("a group can be left, and that can be undone", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToTitles();
  show("All");
  const leave = screen.getByRole("button", {
    name: "No class for CIO III",
  });
  leave.focus();
  fireEvent.click(leave);
  await totalIs("Accepted", "1 title, 1 row");
  await totalIs("No class", "3 titles, 5 rows");
  expect(card("CIO III").contains(document.activeElement)).toBe(true);
  fireEvent.click(
    screen.getByRole("button", { name: "Undo what was decided for CIO III" }),
  );
  await totalIs("Accepted", "2 titles, 4 rows");
});

test("a title of no class can be given one", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToTitles();
  show("No class");
  pick("Class for Janitor", /^IXGS26/);
  fireEvent.click(
    screen.getByRole("button", { name: /^Accept IXGS26 .* for Janitor$/ }),
  );
  await totalIs("No class", "1 title, 1 row");
});

test("searching finds titles whatever their case", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToTitles();
  show("All");
  const search = screen.getByLabelText("Search titles");
  fireEvent.change(search, { target: { value: "cio i" } });
  expect(shownTitles()).toEqual(["CIO III"]);
  fireEvent.change(search, { target: { value: "zebra" } });
  expect(screen.getByText("No title holds “zebra”.")).toBeTruthy();
});

test("a card leads to its rows", async () => {
  const table = sitDown(sheetOf(plainRoster()));
  await goToTitles();
  show("Accepted");
  fireEvent.click(
    within(card("CIO III")).getByRole("button", {
      name: "Go to row 3 of the sheet",
    }),
  );
  await waitFor(() =>
    expect(table.book.model.selected).toMatchObject({ row: 2, rows: 1 }),
  );
});

test("an error cell can only be mended in the sheet", async () => {
  sitDown(sheetOf(changed(plainRoster(), 8, 1, { error: "#REF!" })));
  await goToTitles();
  show("Check the data");
  expect(card("#REF!").textContent).toContain("mend the cell");
  expect(within(card("#REF!")).queryByRole("combobox")).toBeNull();
});

test("decisions outlive a look at the first step, and a new mapping of pay", async () => {
  sitDown(sheetOf(plainRoster()));
  await goToTitles();
  show("All");
  fireEvent.click(screen.getByRole("button", { name: "No class for CIO III" }));
  await totalIs("No class", "3 titles, 5 rows");
  fireEvent.click(screen.getByRole("button", { name: "1 Roster" }));
  pick("Salary", "Not in this roster");
  await goToTitles();
  await totalIs("No class", "3 titles, 5 rows");
});

test("of thousands of titles only those in sight are drawn", async () => {
  const many = Array.from({ length: 3000 }, (_, row) => [
    `Q-${row}`,
    `Bus Driver of Line ${row}`,
    1,
    1,
  ]);
  sitDown(sheetOf([...plainRoster(), ...many]));
  await goToTitles();
  show("All");
  await totalIs("All", "3,005 titles, 3,008 rows");
  expect(shownTitles().length).toBeGreaterThan(5);
  expect(shownTitles().length).toBeLessThan(60);
  const first = card(shownTitles()[0] ?? "");
  expect(first.getAttribute("aria-setsize")).toBe("3005");
});
