/** A planner who has gone to the class browser. */
import type { CellInput } from "../../../src/workbook/port";
import {
  act,
  fireEvent,
  goToPart,
  screen,
  sitDown,
  type Table,
  within,
} from "../planner";
import "../../../taskpane/classes";
import "../../../taskpane/help";

export { fireEvent, screen, within };

/** The pane over one small sheet, at the given part. */
export function openPart(name: "Classes" | "Functions"): Table {
  const table = sitDown([
    {
      name: "Notes",
      cells: [
        ["first", null],
        [null, null],
      ],
    },
  ]);
  goToPart(name);
  return table;
}

export async function goToClasses(): Promise<Table> {
  const table = openPart("Classes");
  await screen.findByRole("heading", { name: "Find a class" });
  return table;
}

/** Types into the search. */
export function search(text: string): void {
  fireEvent.change(
    screen.getByRole("searchbox", { name: "Search by code, title or words" }),
    { target: { value: text } },
  );
}

/** The cells of a table by its name, row by row, its headers first. */
export function textsOf(name: string): string[][] {
  const table = screen.getByRole("table", { name });
  return within(table)
    .getAllByRole("row")
    .map((line) => [...line.children].map((cell) => cell.textContent ?? ""));
}

/** Opens the page of the class that the search finds under this title. */
export async function openClass(wanted: string, title: string): Promise<Table> {
  const table = await goToClasses();
  search(wanted);
  fireEvent.click(screen.getByRole("button", { name: title }));
  await screen.findByRole("heading", { level: 2, name: title });
  return table;
}

/** A section of the opened page. */
export function section(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

/** A person types into a cell of the sheet. */
export function edit(
  { book }: Table,
  row: number,
  column: number,
  input: CellInput,
): void {
  const sheet = book.model.sheets[0]?.id ?? "";
  act(() => book.person.edit(sheet, row, column, input));
}

/** Selects a cell of the sheet, row and column counted from 0. */
export function select({ book }: Table, row: number, column: number): void {
  const sheet = book.model.sheets[0]?.id ?? "";
  book.person.select({ sheet, row, column, rows: 1, columns: 1 });
}

/** What a cell of the sheet holds: its formula where there is one. */
export function contentOf(
  { book }: Table,
  row: number,
  column: number,
): unknown {
  const cell = book.model.sheets[0]?.cellAt(row, column);
  return cell?.formula ?? cell?.value;
}
