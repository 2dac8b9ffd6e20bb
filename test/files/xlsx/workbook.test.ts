/** What a workbook keeps around its sheets, and the tables in them. */
import {
  emptySheet,
  type SheetDocument,
  workbookOf,
  type WorkbookDocument,
} from "../../../src/files/document";
import { reopened, sheetOf } from "./documents";

test("names, hidden sheets and the sheet in view are kept", async () => {
  const book: WorkbookDocument = {
    ...workbookOf([
      { ...emptySheet("Notes"), visibility: "hidden" },
      emptySheet("Roster"),
      { ...emptySheet("Journal"), visibility: "veryHidden" },
      emptySheet("__proto__"),
    ]),
    activeSheet: 3,
    definedNames: [
      { name: "PayBands", formula: "Roster!$A$1:$D$10" },
      {
        name: "_xlnm.Print_Area",
        formula: "Roster!$A$1:$B$2",
        sheet: "Roster",
      },
    ],
  };
  const back = await reopened(book);
  expect(back.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    [
      ["Notes", "hidden"],
      ["Roster", "visible"],
      ["Journal", "veryHidden"],
      ["__proto__", "visible"],
    ],
  );
  expect(back.definedNames).toEqual(book.definedNames);
  expect(back.activeSheet).toBe(3);
});

test("a workbook is never written so that it opens on a hidden sheet", async () => {
  const book = workbookOf([
    { ...emptySheet("Notes"), visibility: "hidden" },
    emptySheet("Roster"),
  ]);
  expect((await reopened(book)).activeSheet).toBe(1);
});

test("a totals row, a table without header, and the names of its columns are kept", async () => {
  const tables: SheetDocument["tables"] = [
    {
      name: "Cost",
      range: { top: 0, left: 0, bottom: 3, right: 2 },
      headerRow: true,
      totalsRow: true,
      columns: [
        { name: 'Fund & "unit"\nname', totals: { label: "Total" } },
        { name: "FTE", totals: { function: "sum" } },
        { name: "Cost", totals: { formula: "SUBTOTAL(109,Cost[Cost])*2" } },
      ],
      filterButtons: false,
      look: "TableStyleLight9",
      rowStripes: false,
    },
    {
      name: "Plain",
      range: { top: 6, left: 0, bottom: 7, right: 0 },
      headerRow: false,
      totalsRow: false,
      columns: [{ name: "Column1" }],
      filterButtons: false,
      rowStripes: true,
    },
  ];
  const rows = [
    ['Fund & "unit"\nname', "FTE", "Cost"],
    ["a", 1, 2],
    ["b", 1, 2],
    ["Total", 2, 4],
  ];
  const [back] = (await reopened(sheetOf(rows, { tables }))).sheets;
  expect(back?.tables).toEqual(tables);
});

test("a table's header cell and its column never differ: the sheet's own word counts", async () => {
  const table = {
    name: "Years",
    range: { top: 0, left: 0, bottom: 1, right: 2 },
    headerRow: true,
    totalsRow: false,
    columns: [{ name: "old" }, { name: "2026" }, { name: "Blank" }],
    filterButtons: true,
    rowStripes: false,
  };
  const [back] = (
    await reopened(
      sheetOf(
        [
          ["new", 2026],
          [1, 2, 3],
        ],
        { tables: [table] },
      ),
    )
  ).sheets;
  expect(back?.tables[0]?.columns.map(({ name }) => name)).toEqual([
    "new",
    "2026",
    "Blank",
  ]);
  expect(back?.rows[0]).toEqual([
    { value: "new" },
    { value: "2026" },
    { value: "Blank" },
  ]);
});
