/** Sharing as a planner does it: freeze for people without the add-in, thaw again, remove what Classbook remembers. */
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { SheetContent } from "../../../src/workbook/memory/memory-sheet";
import {
  act,
  cellsOf,
  fireEvent,
  goToPart,
  isRead,
  screen,
  sitDown,
  type Table,
  waitFor,
  within,
} from "../planner";
import { saved, writeRun } from "../history/journalled";
import { plainRoster, sheetOf } from "../rosters";
import "../../../taskpane/sharing";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const section = (name: string) => screen.getByRole("region", { name });

const FREEZE = "For people without Classbook";
const THAW = "Thaw frozen formulas";
const REMOVE = "Remove our history before sharing";

async function share(sheets: readonly SheetContent[]): Promise<Table> {
  const table = sitDown(sheets);
  await isRead();
  goToPart("Share");
  await screen.findByRole("heading", { name: REMOVE });
  return table;
}

/** A roster with two formulas of ours and one of the planner's, and another sheet with one. */
function withFormulas(): SheetContent[] {
  const cells = plainRoster().map((row, index) =>
    index === 0
      ? [...row, "Band", "Twice"]
      : [...row, index < 3 ? "II" : null, index === 1 ? 2 : null],
  );
  return [
    {
      name: "Positions",
      cells,
      formulas: [
        { row: 1, column: 4, formula: '=PAYBAND("CIO III")' },
        { row: 2, column: 4, formula: '=PAYBAND("CIO III")' },
        { row: 1, column: 5, formula: "=C2*2" },
      ],
    },
    {
      name: "Notes",
      cells: [["CIO I"]],
      formulas: [{ row: 0, column: 0, formula: "=CIOLEVEL(15)" }],
    },
  ];
}

const formulaAt = ({ book }: Table, row: number, column: number, sheet = 0) =>
  book.model.sheets[sheet]?.cellAt(row, column).formula;

test("only chosen sheets are frozen, after a question, and cells keep what they show", async () => {
  const table = await share(withFormulas());
  const before = cellsOf(table);
  expect(button("Freeze 3 formulas…")).toBeTruthy();
  fireEvent.click(screen.getByRole("checkbox", { name: "Notes: 1 formula" }));
  fireEvent.click(button("Freeze 2 formulas…"));
  expect(document.activeElement?.textContent).toBe("Leave the formulas");
  expect(formulaAt(table, 1, 4)).toBeDefined();
  fireEvent.click(button("Freeze now"));
  await within(section(FREEZE)).findByText("2 formulas frozen. None was left.");
  expect(document.activeElement?.textContent).toMatch(/^Freeze /);
  expect(cellsOf(table)).toEqual(before);
  expect(formulaAt(table, 1, 4)).toBeUndefined();
  expect(formulaAt(table, 1, 5)).toBe("=C2*2");
  expect(formulaAt(table, 0, 0, 1)).toBe("=CIOLEVEL(15)");
  expect(
    await within(section(THAW)).findByText(
      "2 formulas are frozen in this workbook.",
    ),
  ).toBeTruthy();
});

test("thawing gives the formulas back and lists the cell that was changed since, with the way to it", async () => {
  const table = await share(withFormulas());
  fireEvent.click(button("Freeze 3 formulas…"));
  fireEvent.click(button("Freeze now"));
  await within(section(THAW)).findByText(
    "3 formulas are frozen in this workbook.",
  );
  act(() =>
    table.book.person.edit(table.book.model.sheets[0]?.id ?? "", 2, 4, "mine"),
  );
  fireEvent.click(button("Thaw…"));
  fireEvent.click(button("Thaw now"));
  const left = await within(section(THAW)).findByRole("table", {
    name: "Cells that were left as they are",
  });
  expect(left.textContent).toContain("Positions!E3");
  expect(left.textContent).toContain("It was changed since it was frozen");
  expect(formulaAt(table, 1, 4)).toBe('=PAYBAND("CIO III")');
  expect(formulaAt(table, 0, 0, 1)).toBe("=CIOLEVEL(15)");
  fireEvent.click(
    within(left).getByRole("button", { name: "Go to Positions!E3" }),
  );
  await waitFor(() =>
    expect(table.book.model.selected).toMatchObject({ row: 2, column: 4 }),
  );
});

test("a workbook without formulas of ours says so, and nothing can be frozen or thawed", async () => {
  await share(sheetOf(plainRoster()));
  expect(
    within(section(FREEZE)).getByText(/^No sheet holds formulas/),
  ).toBeTruthy();
  expect(button("Freeze 0 formulas…").getAttribute("aria-disabled")).toBe(
    "true",
  );
  expect(button("Thaw…").getAttribute("aria-disabled")).toBe("true");
  expect(
    within(section(REMOVE)).getByText(
      "This workbook holds no sheets of Classbook.",
    ),
  ).toBeTruthy();
});

test("a protected sheet cannot be chosen", async () => {
  await share(
    withFormulas().map((sheet, index) =>
      index === 1 ? { ...sheet, protected: true } : sheet,
    ),
  );
  const box = screen.getByRole<HTMLInputElement>("checkbox", {
    name: "Notes: 1 formula, but the sheet is protected",
  });
  expect(box.disabled).toBe(true);
  expect(button("Freeze 2 formulas…")).toBeTruthy();
});

test("every sheet that goes is named first, then all go and the columns stay with what they hold", async () => {
  const book = new MemoryWorkbook(withFormulas());
  await writeRun(book);
  const table = await share(saved(book));
  fireEvent.click(button("Freeze 3 formulas…"));
  fireEvent.click(button("Freeze now"));
  await within(section(THAW)).findByText(
    "3 formulas are frozen in this workbook.",
  );
  const before = cellsOf(table);
  const own = table.book.model.sheets.slice(2).map(({ name }) => name);
  expect(own.length).toBeGreaterThan(3);
  fireEvent.click(button("Remove our history…"));
  const question = within(section(REMOVE)).getByRole("group").textContent ?? "";
  for (const name of own) expect(question).toContain(`${name}: `);
  expect(question).toContain("The result columns and the Override column stay");
  expect(question).toContain("cannot be thawed any more");
  expect(table.book.model.sheets).toHaveLength(2 + own.length);
  fireEvent.click(button("Remove these sheets"));
  await within(section(REMOVE)).findByText(/^Removed: /);
  expect(table.book.model.sheets.map(({ name }) => name)).toEqual([
    "Positions",
    "Notes",
  ]);
  expect(cellsOf(table)).toEqual(before);
});

test("keeping the history changes nothing", async () => {
  const book = new MemoryWorkbook(sheetOf(plainRoster()));
  await writeRun(book);
  const table = await share(saved(book));
  const sheets = table.book.model.sheets.length;
  fireEvent.click(button("Remove our history…"));
  fireEvent.click(button("Keep them"));
  expect(document.activeElement).toBe(button("Remove our history…"));
  expect(table.book.model.sheets).toHaveLength(sheets);
});
