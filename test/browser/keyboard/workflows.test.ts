/**
 * A sitting of a planner without a mouse, one task after the other in one page: each is named by what is to be done and from which file,
 * held to a number of actions, and judged by what the sheets hold at its end.
 */
import fs from "node:fs/promises";
import * as XLSX from "@e965/xlsx";
import type { Page } from "playwright-core";
import { LARGE, lastMonth, THIS_MONTH, TO_MEND } from "../accessible/workbooks";
import { fileName, openWorkbench } from "../workbench/workbench-page";
import { Keys } from "./keys";

type Row = (string | number | boolean | null)[];

let page: Page;
let troubles: () => string[];

beforeAll(async () => {
  ({ page, troubles } = await openWorkbench());
});

afterAll(() => expect(troubles()).toEqual([]));

/** Does a task by the keyboard alone, and says how many actions it took. */
function task(
  sentence: string,
  most: number,
  work: (keys: Keys) => Promise<void>,
): void {
  test(sentence, async () => {
    const keys = new Keys(page);
    await work(keys);
    process.stdout.write(`${keys.actions} actions: ${sentence}\n`);
    expect(keys.actions).toBeLessThanOrEqual(most);
  });
}

/** The first sheet, and the names of all, of a copy saved with the button in the bar; the way there is no part of a task. */
async function saved(): Promise<{ rows: Row[]; book: XLSX.WorkBook }> {
  const keys = new Keys(page);
  await keys.goToArea(page.getByRole("banner").first());
  const download = page.waitForEvent("download");
  await keys.tabTo(keys.button("Save a copy"));
  await keys.press("Enter");
  const bytes = await fs.readFile(await (await download).path());
  await page.getByText(/^A copy was handed/).waitFor();
  const book = XLSX.read(bytes, { cellFormula: true });
  return { rows: rowsOf(book, book.SheetNames[0] ?? ""), book };
}

function rowsOf(book: XLSX.WorkBook, name: string): Row[] {
  return XLSX.utils.sheet_to_json<Row>(book.Sheets[name] ?? {}, {
    header: 1,
    raw: true,
    defval: null,
    blankrows: true,
  });
}

/** How often each content stands below a header. */
function tally(rows: readonly Row[], header: string): Record<string, number> {
  const column = rows[0]?.indexOf(header) ?? -1;
  const counted: Record<string, number> = {};
  for (const row of rows.slice(1)) {
    const content = String(row[column] ?? "");
    counted[content] = (counted[content] ?? 0) + 1;
  }
  return counted;
}

const said = (text: string | RegExp) =>
  page
    .getByRole("main")
    .getByText(text)
    .filter({ visible: true })
    .first()
    .waitFor();
const heading = (name: string | RegExp) =>
  page
    .getByRole("heading", { name })
    .filter({ visible: true })
    .first()
    .waitFor();

let own: Row[];

task(
  "classify the sample roster, accept what is to be reviewed, and write the results under one's name",
  60,
  async (keys) => {
    await keys.goToArea(page.getByRole("complementary", { name: "Classify" }));
    await keys.use("Go on to the titles");
    await heading("Which class is each title?");
    // Its code names one class and its title another, so that none is offered.
    await keys.choose("Class for CIO III", "IXGX52");
    await keys.use(/^Accept .* for CIO III/);
    await keys.use("Go on to writing");
    await heading("What will be written?");
    await keys.tabTo(page.getByLabel("Who decides?"));
    await keys.type("R. Ortiz");
    await keys.use(/^Write \d/);
    await heading("What was written");
    const { rows } = await saved();
    expect(rows).toHaveLength(501);
    expect(tally(rows, "Class in force")).toMatchObject({
      IXGS26: 48,
      IXGX52: expect.any(Number),
    });
    const head = rows[0]?.indexOf("Proposed class") ?? 0;
    own = rows.map((row) => row.slice(0, head));
  },
);

task(
  "find the run in the history of that workbook, and take it back",
  30,
  async (keys) => {
    await keys.goToPart("Workbook", "History");
    await keys.use(/^Run of /);
    await page.getByRole("table", { name: /cells/ }).waitFor();
    await keys.use("Revert this run…");
    await keys.use("Revert now");
    await said(/^Reverted: 500 rows restored/);
    const { rows } = await saved();
    expect(rows[0]).not.toContain("Class in force");
    expect(rows.map((row) => row.slice(0, own[0]?.length))).toEqual(own);
  },
);

task(
  "see why the person in the selected row of the sample gets the verdict",
  18,
  async (keys) => {
    await keys.goToArea(page.getByRole("region", { name: "Workbook" }));
    await keys.press("ArrowDown", 2);
    await keys.goToPart("Look up", "Explain");
    await heading(/^Position 01004, row 3$/);
    await page
      .getByRole("table", { name: "Tests of the qualification" })
      .waitFor();
  },
);

task(
  "say what an associate degree is worth, and keep it in the workbook of the sample",
  40,
  async (keys) => {
    await keys.goToPart("Workbook", "Assumptions");
    await keys.tabTo(page.getByLabel("Years of credit: Associate"));
    await keys.press("Control+A");
    await keys.type("1.5");
    await keys.use("Keep in the workbook");
    await said(/kept/i);
    const { book } = await saved();
    const kept = rowsOf(book, "Classbook assumptions").flat();
    expect(kept).toContain(1.5);
  },
);

task(
  "freeze the formulas of the sample for colleagues without Classbook, and thaw them again",
  40,
  async (keys) => {
    const formulas = (book: XLSX.WorkBook) =>
      Object.values(book.Sheets.Roster ?? {}).filter(
        (cell: XLSX.CellObject) => typeof cell === "object" && "f" in cell,
      ).length;
    await keys.goToPart("Workbook", "Share");
    await keys.use(/^Freeze [1-9]/);
    await keys.use("Freeze now");
    await said(/formulas frozen/);
    expect(formulas((await saved()).book)).toBe(0);
    await keys.goToArea(page.getByRole("complementary", { name: "Classify" }));
    await keys.use("Thaw…");
    await keys.use("Thaw now");
    await said(/0 left, 0 without a cell/);
    await page.waitForTimeout(1_000);
    expect(formulas((await saved()).book)).toBeGreaterThan(400);
  },
);

task(
  "open a roster with titles above its header and much to mend, say whose it is and that it needs row ids, and go on",
  60,
  async (keys) => {
    await keys.goToArea(page.getByRole("banner").first());
    await keys.chooseFile(keys.button("Open"), TO_MEND);
    await fileName(page, TO_MEND.name).waitFor();
    await keys.goToPart("Roster", "Classify");
    await said("5 rows below it");
    await keys.choose("Whose classes?", "State of New");
    await keys.choose("Tells rows apart", "None: let");
    await keys.use("Go on to the titles");
    await heading("Which class is each title?");
    const { rows } = await saved();
    expect(rows[0]?.[0]).toBe("Positions of the agency");
    expect(rows[1]).toHaveLength(8);
  },
);

task(
  "take last month's mapping, decisions, pay table and overrides over into this month's roster",
  26,
  async (keys) => {
    await keys.goToArea(page.getByRole("banner").first());
    await keys.chooseFile(keys.button("Open"), THIS_MONTH);
    await fileName(page, THIS_MONTH.name).waitFor();
    await keys.goToPart("Roster", "Next month");
    await keys.chooseFile(
      page.getByLabel("Last month’s file"),
      await lastMonth(),
    );
    await heading("What is taken over");
    await keys.use("Take over");
    await said(/^Taken over/);
    const { rows, book } = await saved();
    expect(tally(rows, "Override")).toEqual({ "": 5, IXGS26: 1, "CIO I": 1 });
    expect(rowsOf(book, "Classbook decisions").flat()).toContain(
      "Chief Information Officer",
    );
    expect(rowsOf(book, "Classbook pay table").flat()).toContain(116_938);
  },
);

task(
  "classify a text file without opening it in the sheet, and download the copy",
  66,
  async (keys) => {
    await keys.goToPart("Roster", "Large file");
    await keys.chooseFile(keys.button("Choose a file…"), LARGE);
    await said(/^400 rows in all|rows in all/);
    await keys.choose("Whose classes?", "State of New");
    await keys.use("Go on to the titles");
    await heading("Which class is each title?");
    await keys.use("Go on to writing");
    await keys.use("Make the copy");
    await heading("The copy is ready");
    const download = page.waitForEvent("download");
    await keys.use(/^Download /);
    const text = await fs.readFile(await (await download).path(), "utf8");
    const book = XLSX.read(text, { type: "string", raw: true });
    const rows = rowsOf(book, book.SheetNames[0] ?? "");
    expect(rows).toHaveLength(401);
    expect(tally(rows, "Class in force")).toMatchObject({
      IXGX30: 100,
      IXGX35: 100,
    });
  },
);
