/** The help in the pane: functions by task and by name, their pages, and examples to insert. */
import { functionHelp } from "../../../data/help";
import {
  contentOf,
  fireEvent,
  openPart,
  screen,
  section,
  select,
  within,
} from "../classes/browser";
import { goToPart, type Table } from "../planner";

async function goToFunctions(): Promise<Table> {
  const table = openPart("Functions");
  await screen.findByRole("heading", { name: "What do you want to know?" });
  return table;
}

const listed = (): (string | null)[] =>
  within(screen.getByRole("list", { name: "Functions" }))
    .getAllByRole("button")
    .map((button) => button.textContent);

const TASK = "Does this person meet the class's qualifications?";

async function openMinQual(): Promise<Table> {
  const table = await goToFunctions();
  fireEvent.click(screen.getByRole("button", { name: TASK }));
  await screen.findByRole("heading", { level: 2, name: "MINQUAL" });
  return table;
}

test("every function is listed by the question that it answers, and by name", async () => {
  await goToFunctions();
  expect(listed()).toEqual(functionHelp.map(({ task }) => task));
  fireEvent.click(screen.getByRole("button", { name: "By name" }));
  expect(listed()).toEqual(functionHelp.map(({ id }) => id).sort());
});

test("a search goes through names, questions and summaries", async () => {
  await goToFunctions();
  const box = screen.getByRole("searchbox", { name: "Search functions" });
  fireEvent.change(box, { target: { value: "minq" } });
  expect(listed()).toEqual([TASK]);
  fireEvent.change(box, { target: { value: "zzzz" } });
  expect(screen.getByText(/^No function is about “zzzz”/)).toBeTruthy();
});

test("a page shows arguments, results and what answers mean, and the way back leads to its line", async () => {
  await openMinQual();
  expect(document.activeElement?.textContent).toBe("MINQUAL");
  const names = within(screen.getByRole("table", { name: "Arguments" }))
    .getAllByRole("rowheader")
    .map((name) => name.textContent);
  expect(names).toEqual([
    "class",
    "years",
    "degreeoptional",
    "mgmtYearsoptional",
    "standardoptional",
    "creditoptional",
  ]);
  const examples = section("Examples").textContent;
  expect(examples).toContain('=MINQUAL("CIO I",6,"Bachelor",2)');
  expect(examples).toContain("Qualified");
  expect(section("What the answers mean").textContent).toContain("Review");
  fireEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(document.activeElement).toBe(
    screen.getByRole("button", { name: TASK }),
  );
});

test("an example goes into the selected empty cell", async () => {
  const table = await openMinQual();
  select(table, 1, 0);
  const formula = '=MINQUAL("CIO I",6,"Bachelor",2)';
  fireEvent.click(
    screen.getByRole("button", {
      name: `Insert into the selected cell: ${formula}`,
    }),
  );
  expect(
    await screen.findByText("The formula is in A2 on Notes."),
  ).toBeTruthy();
  expect(contentOf(table, 1, 0)).toBe(formula);
});

test("an example that reads cells shows them and says whose cells it will read", async () => {
  await openMinQual();
  const examples = section("Examples").textContent;
  expect(examples).toContain("It reads A2:A4, B2:B4, C2:C4 and D2:D4 of");
  expect(examples).toContain("Years leading a team");
});

test("the pane keeps each part as it was left", async () => {
  await openMinQual();
  const page = screen.getByRole("heading", { level: 2, name: "MINQUAL" });
  goToPart("Classify");
  expect(page.closest("[hidden]")).not.toBeNull();
  goToPart("Functions");
  expect(page.isConnected).toBe(true);
  expect(page.closest("[hidden]")).toBeNull();
});
