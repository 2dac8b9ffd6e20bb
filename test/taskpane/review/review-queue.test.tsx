/** A planner goes through what needs a person, one title at a time, and every decision stays with its note. */
import {
  cellsOf,
  fireEvent,
  goToTitles,
  pick,
  screen,
  sitDown,
  type Table,
  waitFor,
  within,
} from "../planner";
import { plainRoster, sheetOf } from "../rosters";
import "../../../taskpane/review";

/** The plain roster with two more titles that leave the class open, of fewer rows. */
const roster = () => [
  ...plainRoster(),
  ["P-9", "Technical Manager", 80_000, 100_000],
  ["P-10", "CIO VI", 80_000, 100_000],
];

async function openQueue(): Promise<Table> {
  const table = sitDown(sheetOf(roster()));
  await goToTitles();
  fireEvent.click(
    screen.getByRole("button", {
      name: "Review one at a time: 3 titles left",
    }),
  );
  await screen.findByText("3 of 3 titles left");
  return table;
}

const heading = () => screen.getByRole("heading", { level: 2 }).textContent;

/** The table of decisions as the workbook keeps it, without its headings. */
function keptIn({ book }: Table): unknown[][] {
  const sheet = book.model.sheets.find(
    ({ name }) => name === "Classbook decisions",
  );
  return sheet === undefined
    ? []
    : cellsOf({ book } as Table, sheet.id).slice(2);
}

test("the title of most rows comes first, with its reason and the competing classes cited side by side", async () => {
  await openQueue();
  expect(heading()).toBe("Chief Information Officer");
  expect(document.activeElement).toBe(
    screen.getByRole("heading", { level: 2 }),
  );
  expect(screen.getByText(/but the title gives no level/)).toBeTruthy();
  expect(
    screen.getAllByText("Words that match: Chief, Information, Officer").length,
  ).toBeGreaterThan(1);
  const table = screen.getByRole("table", { name: "The classes side by side" });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((cell) => cell.textContent),
  ).toEqual([
    expect.stringMatching(/^IXGX\d\d \(CIO/),
    expect.stringMatching(/^IXGX\d\d \(CIO/),
  ]);
  expect(
    within(table)
      .getAllByRole("rowheader")
      .map((cell) => cell.textContent),
  ).toContain("Minimum qualifications: degree and experience");
  expect(
    within(table).getAllByText(/Minimum Qualifications/).length,
  ).toBeGreaterThan(3);
});

test("a decision is kept at once with note and name, the next title comes, and what is left goes down", async () => {
  const table = await openQueue();
  fireEvent.click(screen.getByRole("radio", { name: /^IXGX46/ }));
  fireEvent.change(screen.getByLabelText(/^Note/), {
    target: { value: "Heads the whole office" },
  });
  fireEvent.change(screen.getByLabelText("Who decides?"), {
    target: { value: "R. Ortiz" },
  });
  fireEvent.keyDown(screen.getByLabelText("Who decides?"), {
    key: "Enter",
    ctrlKey: true,
  });
  await screen.findByText("2 of 3 titles left");
  expect(heading()).not.toBe("Chief Information Officer");
  expect(document.activeElement).toBe(
    screen.getByRole("heading", { level: 2 }),
  );
  expect(
    (screen.getByLabelText("Who decides?") as HTMLInputElement).value,
  ).toBe("R. Ortiz");
  await waitFor(() =>
    expect(keptIn(table)).toEqual([
      [
        "Chief Information Officer",
        null,
        "us-nm",
        "us-nm/IXGX46",
        "Heads the whole office",
        "R. Ortiz",
        "2026-07-01T00:00:00.000Z",
      ],
    ]),
  );
});

test("one goes on and back by keyboard, takes a decision back, and gives any class or none", async () => {
  const table = await openQueue();
  const key = (name: string) =>
    fireEvent.keyDown(document.activeElement ?? document.body, {
      key: name,
      altKey: true,
    });
  key("PageDown");
  const second = heading();
  expect(second).not.toBe("Chief Information Officer");
  key("PageUp");
  expect(heading()).toBe("Chief Information Officer");
  fireEvent.click(screen.getByRole("radio", { name: /^No class/ }));
  fireEvent.click(screen.getByRole("button", { name: "Decide and go on" }));
  await screen.findByText("2 of 3 titles left");
  expect(heading()).toBe(second);
  key("PageUp");
  expect(screen.getByText("Decided: no class.")).toBeTruthy();
  fireEvent.click(
    screen.getByRole("button", { name: "Take the decision back" }),
  );
  await screen.findByText("3 of 3 titles left");
  fireEvent.click(screen.getByRole("radio", { name: "Another class" }));
  expect(
    screen
      .getByRole("button", { name: "Decide and go on" })
      .getAttribute("aria-disabled"),
  ).toBe("true");
  pick("The other class", /^IXGS26/);
  fireEvent.click(screen.getByRole("button", { name: "Decide and go on" }));
  await screen.findByText("2 of 3 titles left");
  await waitFor(() =>
    expect(keptIn(table).map((row) => row.slice(0, 4))).toEqual([
      ["Chief Information Officer", null, "us-nm", "us-nm/IXGS26"],
    ]),
  );
});

test("after the last title the queue says so, and all titles show what was decided", async () => {
  await openQueue();
  const pickFirst = () =>
    fireEvent.click(screen.getAllByRole("radio")[0] as HTMLElement);
  // Its classes are as likely as each other: none of them is picked.
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  for (const left of ["2 of 3 titles left", "1 of 3 titles left"]) {
    pickFirst();
    fireEvent.click(screen.getByRole("button", { name: "Decide and go on" }));
    await screen.findByText(left);
  }
  pickFirst();
  fireEvent.click(screen.getByRole("button", { name: "Decide" }));
  await screen.findByText("All 3 titles decided.");
  fireEvent.click(screen.getByRole("button", { name: "All titles" }));
  await screen.findByRole("button", {
    name: "Look at the reviewed titles again",
  });
  expect(
    screen.getByRole("button", { name: "To review: 0 titles, 0 rows" }),
  ).toBeTruthy();
});
