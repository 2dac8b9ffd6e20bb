/** A planner who asks why a position gets its answer, and prints the page. */
import {
  act,
  fireEvent,
  goToPart,
  goToTitles,
  isRead,
  screen,
  sitDown,
  type Table,
  waitFor,
  within,
} from "../planner";
import { plainRoster, rosterWithYears, sheetOf } from "../rosters";
import "../../../taskpane/explanation";

function select({ book }: Table, row: number, rows = 1, sheet = 0): void {
  const id = book.model.sheets[sheet]?.id ?? "";
  act(() =>
    book.person.select({ sheet: id, row, column: 1, rows, columns: 1 }),
  );
}

async function explain(table: Table, row: number, rows = 1): Promise<void> {
  await isRead();
  goToPart("Explain");
  await screen.findByText(/above the positions/);
  select(table, row, rows);
}

const section = (name: string) => screen.getByRole("region", { name });

const rowsOf = (name: string) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((line) => [...line.children].map((cell) => cell.textContent));

test("a selected row is explained: class, inputs, each test with its citation, assumptions", async () => {
  const table = sitDown(sheetOf(rosterWithYears()));
  await explain(table, 4);
  await screen.findByRole("heading", { level: 2, name: "Position P-4, row 5" });
  expect(section("Class").textContent).toContain(
    "IT Technology Officer (IXGS26)",
  );
  expect(rowsOf("What the row gives")).toContainEqual([
    "Years of experience (Years of Experience)",
    "14",
  ]);
  const tests = rowsOf("Tests of the qualification");
  expect(tests[0]).toEqual(["Needed", "Given", "Result"]);
  expect(tests.length).toBeGreaterThan(4);
  for (const [index, [first, , result]] of tests.slice(1).entries())
    if (index % 2 === 0) expect(first).toContain("Minimum Qualifications");
    else expect(result).toMatch(/^(met|not met|open)/);
  expect(section("Qualifications").textContent).toMatch(
    /^QualificationsQualified/,
  );
  const assumed = section("Assumptions in force").textContent;
  expect(assumed).toContain("Classes of State of New Mexico.");
  expect(assumed).toContain("People are judged against the minimum standard.");
  expect(assumed).toContain("Education credit in years by Classbook's table: ");
});

test("the explanation gives the verdict that the run writes, row by row", async () => {
  const table = sitDown(
    sheetOf(
      rosterWithYears(
        (row) => row * 2,
        (row) => (row % 2 === 0 ? "Bachelor" : 3),
      ),
    ),
  );
  await explain(table, 1);
  await screen.findByRole("heading", { name: "Position P-1, row 2" });
  const explained: (string | undefined)[] = [];
  for (const row of [1, 2, 3, 4]) {
    select(table, row);
    await screen.findByRole("heading", {
      name: new RegExp(`, row ${row + 1}$`),
    });
    const verdict = section("Qualifications").querySelector("strong");
    explained.push(verdict?.textContent ?? undefined);
  }
  goToPart("Classify");
  await goToTitles();
  fireEvent.click(screen.getByRole("button", { name: "Go on to writing" }));
  await screen.findByRole("heading", { name: "What will be written?" });
  fireEvent.click(screen.getByRole("button", { name: /^Write \d/ }));
  await screen.findByRole("heading", { name: "What was written" });
  const sheet = table.book.model.sheets[0];
  const headers = sheet?.rows[0]?.map((cell) => cell?.value) ?? [];
  const at = headers.indexOf("Minimum qualifications");
  expect(at).toBeGreaterThan(0);
  expect(explained).toEqual(
    [1, 2, 3, 4].map((row) => sheet?.cellAt(row, at).value),
  );
});

test("without a column of years it says what to choose, and what is blank is called not known", async () => {
  const cells = plainRoster();
  const table = sitDown(
    sheetOf(
      cells.map((row) => row.map((cell) => (cell === 120_000 ? null : cell))),
    ),
  );
  await explain(table, 3);
  await screen.findByRole("heading", { name: "Position P-3, row 4" });
  expect(section("Qualifications").textContent).toContain(
    "No column of years is chosen",
  );
  expect(rowsOf("What the row gives")).toContainEqual([
    "Salary (Salary)",
    "blank: not known",
  ]);
});

test("a row without a class has nothing to judge by", async () => {
  const table = sitDown(sheetOf(rosterWithYears()));
  await explain(table, 8);
  await screen.findByRole("heading", { name: "Position P-8, row 9" });
  expect(section("Class").textContent).toContain("None");
  expect(section("Qualifications").textContent).toContain("no class in force");
});

test("what is selected elsewhere or is no position is said, with what to select", async () => {
  const table = sitDown([
    ...sheetOf([
      ...plainRoster(),
      [],
      ["", "", "", ""],
      ["P-9", "CIO III", 1, 2],
    ]),
    { name: "Notes", cells: [["x"]] },
  ]);
  await explain(table, 10);
  expect(
    await screen.findByText(/is no position\. The row is empty/),
  ).toBeTruthy();
  select(table, 0, 1, 1);
  expect(
    await screen.findByText(/^The selected cell is not on Positions/),
  ).toBeTruthy();
  expect(
    screen.getByText(/^Select a cell in any row of Positions/),
  ).toBeTruthy();
});

test("before a roster is understood the part says where to go", async () => {
  sitDown(sheetOf([["x"], ["y"]]));
  await isRead();
  goToPart("Explain");
  expect(
    await screen.findByText(/^The roster is not understood yet/),
  ).toBeTruthy();
});

test("each selected position is printed on a page of its own, which is gone afterwards", async () => {
  const printed: (string | null)[][] = [];
  window.print = () => {
    const pages = document.querySelectorAll(".classbook-printed article");
    printed.push(
      [...pages].map((page) => page.querySelector("h1")?.textContent ?? null),
    );
  };
  const table = sitDown(sheetOf(rosterWithYears()));
  await explain(table, 1, 3);
  const button = await screen.findByRole("button", {
    name: "Print 3 pages, one a position",
  });
  button.focus();
  fireEvent.click(button);
  await waitFor(() => expect(printed).toHaveLength(1));
  expect(printed[0]).toEqual([
    "Position P-1, row 2",
    "Position P-2, row 3",
    "Position P-3, row 4",
  ]);
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(document.querySelector(".classbook-printed")).toBeNull();
  expect(document.activeElement).toBe(button);
});
