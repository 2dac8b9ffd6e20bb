/** The page in Excel as it starts there: Excel tells who it is, and the pane works on the workbook through Office.js's own proxies. */
import "./globals";
import { WireHost } from "../../excel/wire-host";
import {
  act,
  cellsOf,
  goToWriting,
  isRead,
  screen,
  sitDown,
  write,
} from "../planner";
import { plainRoster, sheetOf } from "../rosters";

test("a roster is classified in Excel as it is in memory, cell for cell", async () => {
  const inMemory = sitDown(sheetOf(plainRoster()));
  await goToWriting();
  await write();
  const expected = cellsOf(inMemory);
  inMemory.unmount();
  expect(expected[0]).toContain("Class in force");

  const excel = new WireHost();
  excel.open(sheetOf(plainRoster()));
  await startPage();
  await isRead();
  await goToWriting();
  await write();
  expect(cellsOf({ ...inMemory, book: excel.book })).toEqual(expected);
  expect(screen.queryByText("Sample data")).toBe(null);
});

/** Loads the page's script into a document like its own, beside an Excel that offers what it needs. */
async function startPage(): Promise<void> {
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: async () => ({ host: "Excel" }),
      context: {
        officeTheme: { isDarkTheme: false },
        requirements: { isSetSupported: () => true },
      },
    },
  });
  const place = document.createElement("div");
  place.id = "pane";
  document.body.append(place);
  await act(() => import("../../../taskpane/excel"));
}
