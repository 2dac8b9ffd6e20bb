/** What a planner chose is in the workbook once a run is written, and holds again when that workbook is opened again. */
import type { SheetContent } from "../../../src/workbook/memory/memory-sheet";
import {
  act,
  cellsOf,
  fireEvent,
  goToTitles,
  isRead,
  pick,
  picked,
  screen,
  sitDown,
  type Table,
  waitFor,
  write,
} from "../planner";
import "../../../taskpane/mapping/kept-choices";
import { plainRoster, sheetOf } from "../rosters";

/** The workbook as a file would carry it to another day. */
function saved({ book }: Table): readonly SheetContent[] {
  return book.model.sheets.map((sheet) => ({
    name: sheet.name,
    cells: cellsOf({ book } as Table, sheet.id),
    formulas: sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) =>
        cell?.formula === undefined
          ? []
          : [{ row, column, formula: cell.formula }],
      ),
    ),
  }));
}

const namesOf = ({ book }: Table) => book.model.sheets.map(({ name }) => name);

async function decideAndWrite(): Promise<Table> {
  const table = sitDown(sheetOf(plainRoster()));
  await isRead();
  pick("Salary", "Not in this roster");
  await goToTitles();
  fireEvent.click(screen.getByRole("button", { name: /^All: / }));
  pick("Class for Chief Information Officer", /^IXGX46/);
  fireEvent.click(
    screen.getByRole("button", {
      name: /^Accept IXGX46.* for Chief Information Officer/,
    }),
  );
  fireEvent.click(
    screen.getByRole("button", {
      name: "No class for IT Technology Officer",
    }),
  );
  fireEvent.click(
    await screen.findByRole("button", { name: "Go on to writing" }),
  );
  await screen.findByRole("heading", { name: "What will be written?" });
  fireEvent.change(screen.getByLabelText(/^Who decides/), {
    target: { value: "R. Ortiz" },
  });
  await write();
  await waitFor(() =>
    expect(namesOf(table)).toEqual(
      expect.arrayContaining([
        "Classbook mapping",
        "Classbook decisions",
        "Classbook assumptions",
      ]),
    ),
  );
  await waitFor(() =>
    expect(
      table.book.model.sheets
        .find(({ name }) => name === "Classbook assumptions")
        ?.cellAt(5, 4).value,
    ).toMatch(/^[0-9a-f]{16}$/),
  );
  return table;
}

test("mapping, decisions and the decider's name are kept by a run and restored", async () => {
  const first = await decideAndWrite();
  const content = saved(first);
  first.unmount();
  sitDown(content);
  await isRead();
  expect(picked("Sheet")).toBe("Positions");
  expect(picked("Salary")).toBe("Not in this roster");
  expect(picked("Tells rows apart")).toBe("Position No (A)");
  await goToTitles();
  fireEvent.click(screen.getByRole("button", { name: /^All: / }));
  expect(picked("Class for Chief Information Officer")).toMatch(/^IXGX46/);
  expect(
    screen.getByRole("button", {
      name: "Undo what was decided for IT Technology Officer",
    }),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Go on to writing" }));
  await screen.findByRole("heading", { name: "What will be written?" });
  expect(screen.getByLabelText<HTMLInputElement>(/^Who decides/).value).toBe(
    "R. Ortiz",
  );
  expect(screen.queryByText(/another catalogue/)).toBeNull();
});

test("our own sheets are not offered as rosters", async () => {
  const first = await decideAndWrite();
  const content = saved(first);
  first.unmount();
  sitDown(content);
  await isRead();
  const names = [
    ...screen.getByLabelText<HTMLSelectElement>("Sheet").options,
  ].map(({ textContent }) => textContent);
  expect(names.filter((name) => name?.startsWith("Classbook"))).toEqual([]);
  expect(names).toContain("Positions");
});

test("a workbook of another catalogue says so before its titles are looked at; a spoilt cell is told", async () => {
  const first = await decideAndWrite();
  const sheet = first.book.model.sheets.find(
    ({ name }) => name === "Classbook assumptions",
  );
  act(() => {
    first.book.person.edit(sheet?.id ?? "", 5, 4, "00ff00ff00ff00ff");
    first.book.person.edit(sheet?.id ?? "", 2, 4, "whichever");
  });
  const content = saved(first);
  first.unmount();
  sitDown(content);
  await isRead();
  expect(
    screen.getByText(/^This workbook was last written with another catalogue/),
  ).toBeTruthy();
  expect(screen.getByText(/E3 holds "whichever"/)).toBeTruthy();
});
