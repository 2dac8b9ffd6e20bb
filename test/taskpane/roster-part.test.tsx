/** A roster that shares its sheet with other things: only its own rows are read, classified and written. */
import type { CellValue } from "../../src/core/cell";
import {
  act,
  cellsOf,
  fireEvent,
  goToWriting,
  isRead,
  pick,
  picked,
  screen,
  sitDown,
  tableTexts,
  write,
} from "./planner";
import { plainRoster } from "./rosters";

const WIDTH = 4;
const FIRST_ROW = 3;
const ROWS = 9;

/** Notes above, a list of vacancies below with titles of its own, another list to the right. */
function busySheet(): CellValue[][] {
  const blank: CellValue[] = [null, null, null, null];
  const beside = (line: CellValue[], row: number): CellValue[] => [
    ...line,
    null,
    row % 2 === 0 ? `Phone ${row}` : null,
  ];
  return [
    ["Staff of July", null, null, null],
    blank,
    blank,
    ...plainRoster(),
    blank,
    ["Vacant since", "Job Title", "Pay", "Budget"],
    ["2026-01-01", "CIO V", 1, 2],
    ["2026-02-01", "CIO IV", 3, 4],
  ].map(beside);
}

function open(tables: boolean) {
  const table = {
    name: "Staff",
    hasTotals: false,
    row: FIRST_ROW,
    column: 0,
    rows: ROWS,
    columns: WIDTH,
  };
  return sitDown([
    {
      name: "Positions",
      cells: busySheet(),
      ...(tables ? { tables: [table] } : {}),
    },
  ]);
}

async function writeAndCompare(at: ReturnType<typeof open>): Promise<void> {
  const before = busySheet();
  const width = before[0]?.length ?? 0;
  await goToWriting();
  expect(
    screen.getByText("Your own 4 columns are left as they are."),
  ).toBeTruthy();
  await write();
  expect(tableTexts("Outcome")[1]).toEqual(["Written", "8"]);
  const after = cellsOf(at);
  expect(after.map((row) => row.slice(0, width))).toEqual(before);
  const written = after.map((row) =>
    row.slice(width).some((cell) => cell !== null),
  );
  expect(written).toEqual(
    before.map((_, row) => row >= FIRST_ROW && row < FIRST_ROW + ROWS),
  );
}

test("a table", async () => {
  const at = open(true);
  await isRead();
  pick("Part of the sheet", "Table Staff");
  await isRead();
  expect(picked("Row with the column names")).toMatch(/^Row 4: Position No/);
  expect(picked("Tells rows apart")).toBe("Position No (A)");
  await writeAndCompare(at);
});

test("the selected cells", async () => {
  const at = open(false);
  await isRead();
  const [sheet] = at.book.model.sheets;
  act(() =>
    at.book.person.select({
      sheet: sheet?.id ?? "",
      row: FIRST_ROW,
      column: 0,
      rows: ROWS,
      columns: WIDTH,
    }),
  );
  fireEvent.click(screen.getByRole("button", { name: "Use the selection" }));
  await screen.findByRole("option", { name: "Cells A4:D12" });
  await isRead();
  expect(picked("Part of the sheet")).toBe("Cells A4:D12");
  await writeAndCompare(at);
});

test("a single cell is no roster: what to select is said", async () => {
  open(false);
  await isRead();
  fireEvent.click(screen.getByRole("button", { name: "Use the selection" }));
  expect(await screen.findByText(/^Select the roster’s cells/)).toBeTruthy();
  expect(picked("Part of the sheet")).toBe("All of it");
});

test("all of the sheet again", async () => {
  open(true);
  await isRead();
  pick("Part of the sheet", "Table Staff");
  expect(screen.getByText(/^8 rows below it/)).toBeTruthy();
  pick("Part of the sheet", "All of it");
  expect(await screen.findByText(/^12 rows below it/)).toBeTruthy();
});
