/** Opening files in the workbench and saving copies of them. */
import fs from "node:fs";
import path from "node:path";
import * as XLSX from "@e965/xlsx";
import Papa from "papaparse";
import { reread, staff, xlsx } from "./staff-workbook";
import {
  chooseFile,
  fileName,
  openFile,
  openWorkbench,
  rest,
  savedCopy,
} from "./workbench-page";

/** On the grid's canvas, the number of the fourth or fifth row. */
const ROW_HEADER = { x: 20, y: 130 };

test("the sample is saved with its tables and live formulas", async () => {
  const { page, troubles } = await openWorkbench();
  const saved = await reread((await savedCopy(page)).bytes);
  const [sheet] = saved.sheets;
  expect(sheet?.tables.map(({ name }) => name)).toEqual(["Positions"]);
  const verdicts = sheet?.rows.slice(1).map((row) => row?.[3]);
  expect(verdicts).toHaveLength(500);
  expect(new Set(verdicts?.map((cell) => cell?.value))).toEqual(
    new Set(["", "Qualified", "Not qualified", "Review"]),
  );
  expect(new Set(verdicts?.map((cell) => cell?.formula)).size).toBe(1);
  expect(troubles()).toEqual([]);
});

test("a cell of a .csv that begins with = is a text, and leading zeros stay", async () => {
  const { page, troubles } = await openWorkbench();
  await openFile(page, {
    name: "roster.csv",
    content: "Code,Title\n01723,=1+1\n00042,+1\n",
  });
  const { sheets } = await reread((await savedCopy(page)).bytes);
  const cells = sheets[0]?.rows.map((row) =>
    row?.map((cell) => [cell?.value, cell?.formula]),
  );
  expect(cells).toEqual([
    [
      ["Code", undefined],
      ["Title", undefined],
    ],
    [
      ["01723", undefined],
      ["=1+1", undefined],
    ],
    [
      ["00042", undefined],
      ["+1", undefined],
    ],
  ]);
  expect(troubles()).toEqual([]);
});

test("what a text file leaves open is asked about, both at once, and it is read anew by the answers", async () => {
  const { page, troubles } = await openWorkbench();
  await openFile(page, {
    name: "pay.csv",
    content: "No;Last, First;Salary\n1;Doe, Ann;1.234\n2;Roe, Bob;5.678\n",
  });
  const question = page.getByRole("dialog");
  await question
    .getByLabel("What parts the fields?")
    .selectOption({ label: "A semicolon" });
  await question
    .getByLabel(/^Numbers such as 1.234/)
    .selectOption({ label: "A comma: 1.234 is 1 thousand 234" });
  await question.getByRole("button", { name: "Read it so" }).click();
  await question.waitFor({ state: "hidden" });
  await rest(page);
  const { sheets } = await reread((await savedCopy(page)).bytes);
  expect(sheets[0]?.rows[1]?.map((cell) => cell?.value)).toEqual([
    1,
    "Doe, Ann",
    1234,
  ]);
  expect(troubles()).toEqual([]);
});

test("a file that is let go over the page is opened", async () => {
  const { page, troubles } = await openWorkbench();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["Title\nCIO I\n"], "dropped.csv"));
    const place = document.querySelector("canvas") ?? document.body;
    for (const type of ["dragover", "drop"])
      place.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
  });
  await fileName(page, "dropped.csv").waitFor();
  expect(troubles()).toEqual([]);
});

test.each([
  ["an empty file", { name: "empty.csv", content: "" }, "This file is empty"],
  [
    "a document",
    { name: "roster.pdf", content: "%PDF-1.7" },
    "looks like a PDF document",
  ],
  [
    "a damaged workbook",
    { name: "roster.xlsx", content: "PK\u0003\u0004 nothing" },
    "was not opened",
  ],
])(
  "%s is refused in a sentence and the open workbook stays",
  async (_, file, sentence) => {
    const { page, troubles } = await openWorkbench();
    await chooseFile(page, file);
    await page.getByRole("status").getByText(sentence).waitFor();
    expect(await fileName(page, "Sample roster").isVisible()).toBe(true);
    expect(troubles()).toEqual([]);
  },
);

test("what a copy cannot keep is counted before it is saved", async () => {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([["Title"], ["CIO I"]]);
  sheet["A2"].c = [{ a: "Planner", t: "Ask about this one." }];
  XLSX.utils.book_append_sheet(book, sheet, "Roster");
  const content = XLSX.write(book, {
    type: "buffer",
    bookType: "xlsx",
  }) as Uint8Array;
  const { page, troubles } = await openWorkbench();
  await openFile(page, { name: "commented.xlsx", content });
  expect(await page.getByRole("status").first().innerText()).toContain(
    "1 comments and notes",
  );
  await page.getByRole("button", { name: "Save a copy" }).click();
  const question = page.getByRole("dialog");
  await question.getByText("1 comments and notes").waitFor();
  const download = page.waitForEvent("download");
  await question.getByRole("button", { name: "Save a copy" }).click();
  expect((await download).suggestedFilename()).toBe("commented (copy).xlsx");
  expect(troubles()).toEqual([]);
});

test("rules and links whose cells have moved are counted too", async () => {
  const { page, troubles } = await openWorkbench();
  await openFile(page, { name: "staff.xlsx", content: await xlsx(staff) });
  const canvas = page.locator("canvas[id^=univer-sheet-main-canvas]");
  await canvas.click({ button: "right", position: ROW_HEADER });
  await page.getByText("Delete Selected Row").click();
  await rest(page);
  await page.getByRole("button", { name: "Save a copy" }).click();
  const question = page.getByRole("dialog");
  await question
    .getByText("1 input rules on sheets whose rows or columns have moved")
    .waitFor();
  await question
    .getByText("1 links on sheets whose rows or columns have moved")
    .waitFor();
  expect(troubles()).toEqual([]);
});

/** A cell of the .csv is saved as its text, as its number, or not at all. */
function isSame(given: string, saved: unknown): boolean {
  if (typeof saved === "number") return saved === Number(given);
  return (saved ?? "") === given;
}

const stateRoster = path.resolve(
  __dirname,
  "../../../../shared/rosters/nm_state_2017.csv",
);
const whereRosterIs = fs.existsSync(stateRoster) ? test : test.skip;

whereRosterIs(
  "a state's roster comes back cell for cell (skipped where the roster is not at hand)",
  async () => {
    const content = fs.readFileSync(stateRoster);
    const { page, troubles } = await openWorkbench();
    await openFile(page, { name: "nm_state_2017.csv", content });
    const { bytes } = await savedCopy(page);
    const read = XLSX.read(bytes);
    const saved = XLSX.utils.sheet_to_json<unknown[]>(
      read.Sheets[read.SheetNames[0] ?? ""] ?? {},
      {
        header: 1,
        raw: true,
        defval: null,
      },
    );
    const { data } = Papa.parse<string[]>(content.toString("utf8"), {
      skipEmptyLines: true,
    });
    expect(saved).toHaveLength(data.length);
    const different = data.flatMap((row, at) =>
      row.some((cell, column) => !isSame(cell, saved[at]?.[column]))
        ? [{ given: row, saved: saved[at] }]
        : [],
    );
    expect(different).toEqual([]);
    expect(troubles()).toEqual([]);
  },
);
