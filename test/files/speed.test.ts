/** Watchdogs against hangs at the sizes that planners have; the figures themselves are measured elsewhere. */
import {
  emptySheet,
  workbookOf,
  type CellContent,
} from "../../src/files/document";
import { openCsv } from "../../src/files/csv/open-csv";
import { openXlsx } from "../../src/files/xlsx/open-xlsx";
import { bytesOf, documentIn } from "./xlsx/documents";

const ROWS = 100_000;

function row(at: number): CellContent[] {
  return [
    { value: `P${at}` },
    { value: `Technology Officer ${at % 50}` },
    { value: String(1_000 + (at % 900)).padStart(5, "0") },
    { value: at * 1.37, styleId: 1 },
    { value: at % 3 === 0 },
    { value: `Bureau ${at % 400}` },
    { value: at, styleId: 2 },
    { value: 44_000 + (at % 900), styleId: 3 },
    { value: "Filled" },
    { value: at * 2.74, formula: `D${at + 1}*2` },
  ];
}

test("100,000 rows of 10 columns are saved and opened again whole", async () => {
  const rows = Array.from({ length: ROWS }, (_, at) => row(at));
  const styles = [
    {},
    { numberFormat: "#,##0.00" },
    { font: { bold: true } },
    { numberFormat: "m/d/yyyy" },
  ];
  const book = { ...workbookOf([{ ...emptySheet("Roster"), rows }]), styles };
  const bytes = await bytesOf(book);
  const [sheet] = documentIn(await openXlsx(bytes)).sheets;
  expect(sheet?.rows).toHaveLength(ROWS);
  expect(sheet?.rows[ROWS - 1]).toEqual(row(ROWS - 1));
}, 60_000);

test("a text file of 100,000 rows is opened whole", async () => {
  const lines = Array.from(
    { length: ROWS },
    (_, at) => `P${at},"Officer, ${at % 50}",0${at % 900},${at}.5,Filled`,
  );
  const opened = await openCsv(lines.join("\n"));
  const rows = opened.opened ? (opened.document.sheets[0]?.rows ?? []) : [];
  expect(rows).toHaveLength(ROWS);
  expect(rows[ROWS - 1]?.map((cell) => cell?.value)).toEqual([
    "P99999",
    "Officer, 49",
    "099",
    99_999.5,
    "Filled",
  ]);
}, 30_000);
