/** A workbook's sheet as text: what a saved text file of it would hold, whatever its length, and the way of a text file from there. */
import {
  type CellContent,
  emptySheet,
  openXlsx,
  saveCsv,
  saveXlsx,
  workbookOf,
} from "../../src/files";
import { problemOf } from "../../src/files/fault";
import { sheetText } from "../../src/files/xlsx/sheet-text";
import { WorkerClient, type WorkerLike } from "../../src/worker/client";
import { WorkerHere } from "./worker-here";

const ROWS = 8_000;

const rows: (CellContent | undefined)[][] = Array.from(
  { length: ROWS },
  (_, at) =>
    at % 500 === 499
      ? []
      : [
          { value: String(at).padStart(7, "0") },
          { value: ["CIO I", '=1+1, "q"', "Zoë\r\nNurse"][at % 3] ?? null },
          at % 7 === 0 ? undefined : { value: at / 8 },
          { value: at % 2 === 0 },
          at % 11 === 0 ? { value: { error: "#N/A" } } : undefined,
          { value: at, formula: "ROW()-1" },
        ],
);
const sheets = [
  { ...emptySheet("Notes"), visibility: "hidden" as const },
  { ...emptySheet("Staff & more"), rows },
  {
    ...emptySheet("Other"),
    rows: [[{ value: "Title" }], [{ value: "CIO I" }]],
  },
];

let workbook = new Blob([]);

beforeAll(async () => {
  const saved = await saveXlsx({ ...workbookOf(sheets), activeSheet: 1 });
  if (!saved.saved) throw new Error("not saved");
  workbook = new Blob([saved.bytes as Uint8Array<ArrayBuffer>]);
}, 60_000);

const faultOf = (file: Blob) =>
  sheetText(
    file,
    undefined,
    () => undefined,
    () => undefined,
  ).catch(problemOf);

test("the text is that of the sheet as the workbook's own reader has it, row by row", async () => {
  const file = workbook;
  const opened = await openXlsx(new Uint8Array(await file.arrayBuffer()));
  const sheet = opened.opened ? opened.document.sheets[1] : undefined;
  if (!opened.opened || sheet === undefined) throw new Error("not opened");
  const texts: string[] = [];
  const told: number[] = [];
  const read = await sheetText(
    file,
    undefined,
    (text) => void texts.push(text),
    (so) => told.push(so),
  );
  expect(read).toEqual({
    sheets: ["Staff & more", "Other"],
    sheet: "Staff & more",
    rows: sheet.rows.length,
  });
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toBe(read.rows);
  // A text file of the sheet widens short records, which reading it again does too.
  const narrow = (text: string) => text.replace(/(?:,"")+(?=\r\n|$)/g, "");
  const whole = await saveCsv(opened.document, sheet, "exact");
  expect(narrow(texts.join("")) === narrow(whole.text)).toBe(true);
});

test("another sheet is read by its name, and what comes of it can be looked at as a file", async () => {
  const client = new WorkerClient(() =>
    Promise.resolve(new WorkerHere() as WorkerLike),
  );
  const told: number[] = [];
  const read = await client.ask(
    "readWorkbook",
    { file: workbook, sheet: "Other" },
    { progress: ({ done }) => told.push(done) },
  );
  if (read.outcome !== "done") throw new Error(read.outcome);
  expect(await read.answer.text.text()).toBe('"Title"\r\n"CIO I"');
  const looked = await client.ask("lookAtFile", {
    file: read.answer.text,
    settled: { decimalMark: "." },
  });
  expect(looked).toMatchObject({ outcome: "done", answer: { rows: 2 } });
});

test("a file that is no workbook, or too large a one, is said to be so", async () => {
  expect(await faultOf(new Blob(["PK\x03\x04"]))).toMatchObject({
    kind: "damaged",
  });
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await faultOf(new Blob([ole]))).not.toMatchObject({
    kind: "unexpected",
  });
  const large = { size: 100_000_001 } as Blob;
  expect(await faultOf(large)).toEqual({
    kind: "tooLarge",
    bytes: 100_000_001,
    limit: 100_000_000,
  });
});
