/** The same run as values and as live formulas, in the workbench: every cell of the roster shows the same. */
import * as XLSX from "@e965/xlsx";
import type { Page } from "playwright-core";
import {
  openFile,
  openWorkbench,
  rest,
  savedCopy,
  typeInto,
} from "../workbench/workbench-page";

const POSITIONS = [
  "Position number,Title,Years,Degree,Leadership years,FTE managed,Salary,Midpoint",
  "P-1,CIO I,6,Bachelor,2,8,92000,100000",
  "P-2,CIO I,,,,,,",
  'P-3,CIO I,six,some college,two,many,"92,000",0',
  "P-4,CIO I,6,4,2,11,0,100000",
  "P-5,Chief Information Officer,12,MA,8,75,120000,100000",
  "P-6,IT Technology Officer,?,?,?,2,70000,",
  "P-7,Janitor,5,BA,1,20,60000,80000",
  "P-8,,5,BA,1,20,60000,80000",
  "P-9,CIO II,12,BA,8,12.5,70000,80000",
  "P-10,CIO II or CIO III,12,BA,8,40,70000,80000",
  "P-11,CIO V,30,PhD,20,101,170000,145000",
];

type Row = (string | number | boolean | null)[];

function rowsOf(bytes: Uint8Array): Row[] {
  return XLSX.utils.sheet_to_json<Row>(sheetOf(bytes), {
    header: 1,
    raw: true,
    defval: null,
    blankrows: true,
  });
}

function sheetOf(bytes: Uint8Array): XLSX.WorkSheet {
  const book = XLSX.read(bytes);
  return book.Sheets[book.SheetNames[0] ?? ""] ?? {};
}

/** How many formulas each column of the sheet holds, by its header. */
function formulasIn(bytes: Uint8Array): Map<string, number> {
  const sheet = sheetOf(bytes);
  const [head = []] = rowsOf(bytes);
  const found = new Map<string, number>();
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith("!") || (cell as XLSX.CellObject).f === undefined)
      continue;
    const header = String(head[XLSX.utils.decode_cell(address).c]);
    found.set(header, (found.get(header) ?? 0) + 1);
  }
  return found;
}

const step = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

/** From the first step to the end of a run, written in one of the two ways. */
async function writeAs(page: Page, way: RegExp): Promise<Uint8Array> {
  await step(page, "1 Roster");
  await step(page, "Read again");
  await page.getByRole("button", { name: "Reading…" }).waitFor({
    state: "detached",
  });
  await step(page, "Go on to the titles");
  await step(page, "Go on to writing");
  await page.getByRole("radio", { name: way }).click();
  await page.getByRole("button", { name: /^Write (\d|again)/ }).click();
  await page
    .getByRole("heading", { name: "What was written" })
    .waitFor({ timeout: 120_000 });
  await page
    .getByText(/^Done: /)
    .first()
    .waitFor();
  await rest(page);
  return (await savedCopy(page)).bytes;
}

/** A blank cell and an empty text look the same. */
const shown = (rows: readonly Row[], width: number): unknown[][] =>
  rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? ""),
  );

function expectSame(values: Uint8Array, formulas: Uint8Array): void {
  const [one, other] = [rowsOf(values), rowsOf(formulas)];
  const width = one[0]?.length ?? 0;
  expect(shown(other, width)).toEqual(shown(one, width));
}

const LIVE = ["Class in force", "Title in force", "Pay band"];

test("a roster of blanks, texts for numbers, two-class titles and overrides", async () => {
  const { page, troubles } = await openWorkbench();
  const content = POSITIONS.join("\n");
  await openFile(page, { name: "positions.csv", content });
  await page.getByText("11 rows below it.").waitFor();
  await page
    .getByLabel("Whose classes?")
    .selectOption({ label: "State of New Mexico" });
  await writeAs(page, /^Values/);
  // Override is the fifth of our columns, which begin at I.
  for (const [address, override] of [
    ["M2", "cio v"],
    ["M6", "01724"],
    ["M7", "Wizard"],
    ["M8", "IT Program Manager"],
    ["M9", "CIO I or CIO II"],
  ] as const)
    await typeInto(page, address, override);
  const values = await writeAs(page, /^Values/);
  const formulas = await writeAs(page, /^Live formulas/);
  expectSame(values, formulas);

  expect(formulasIn(values).size).toBe(0);
  const made = formulasIn(formulas);
  for (const header of [
    ...LIVE,
    "Minimum qualifications",
    "Minimum qualifications: reason",
    "Level by FTE managed",
    "Compa-ratio",
  ])
    expect([header, made.get(header)]).toEqual([header, 11]);
  const [head = [], ...rows] = rowsOf(formulas);
  const inForce = head.indexOf("Class in force");
  expect(rows.map((row) => row[inForce] || null)).toEqual([
    "IXGX52",
    "IXGX30",
    "IXGX30",
    "IXGX30",
    "01724",
    null,
    "IT Program Manager",
    null,
    "IXGX35",
    null,
    "IXGX52",
  ]);
  expect(troubles()).toEqual([]);
}, 300_000);

test("the sample", async () => {
  const { page, troubles } = await openWorkbench();
  await page
    .getByLabel("Whose classes?")
    .selectOption({ label: "State of New Mexico" });
  const values = await writeAs(page, /^Values/);
  const formulas = await writeAs(page, /^Live formulas/);
  expectSame(values, formulas);
  const made = formulasIn(formulas);
  for (const header of LIVE) expect(made.get(header)).toBe(500);
  expect(troubles()).toEqual([]);
}, 300_000);
