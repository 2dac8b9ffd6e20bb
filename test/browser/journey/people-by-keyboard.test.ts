/**
 * Three tasks by the keyboard alone, on one roster: decide what the matcher leaves open, find who must be checked, and
 * tell who stands where in the pay bands.
 */
import * as XLSX from "@e965/xlsx";
import type { Page } from "playwright-core";
import {
  openFile,
  openWorkbench,
  rest,
  savedCopy,
} from "../workbench/workbench-page";
import { hasFocus, Keyboard } from "./by-keyboard";

const ROSTER = [
  "Position No,Job Title,Salary,FTE,Years of Experience,Education",
  "P-1,CIO III,87000,1,14,Bachelor",
  "P-2,CIO III,50000,0.5,2,Bachelor",
  "P-3,IT Technology Officer,200000,1,6,Bachelor",
  "P-4,IT Technology Officer,70000,1,many,Bachelor",
  "P-5,Chief Information Officer,130000,1,16,Master",
  "P-6,Technical Manager,99000,1,12,Bachelor",
  "P-7,Janitor,30000,1,3,hs",
].join("\n");

const PAY = [
  "Band\tMinimum\tMidpoint\tMaximum",
  "IF\t58000\t77469\t96000",
  "II\t87703\t116938\t",
  "IJ\t97000\t129730\t160000",
].join("\n");

test("review, screening and pay bands are done without a mouse, and the workbook holds what was decided and found", async () => {
  const { page, troubles } = await openWorkbench();
  await openFile(page, { name: "roster.csv", content: ROSTER });
  await page.getByText("Guessed: 4 rows have titles").waitFor();
  const keys = new Keyboard(page);
  await reachPane(page, keys);

  await review(page, keys);
  const reviewed = keys.actions;
  await screening(page, keys);
  const screened = keys.actions - reviewed;
  await payBands(page, keys);
  const paid = keys.actions - reviewed - screened;
  console.info(
    `Keys pressed: review ${reviewed}, screening ${screened}, pay bands ${paid}.`,
  );

  const book = XLSX.read((await savedCopy(page)).bytes);
  expect(column(book, "Salary status")).toEqual([
    "Below",
    "Not below (maximum unknown)",
    "Above",
    "In range",
    "In range",
    null,
    null,
  ]);
  const decisions = rowsOf(book, "Classbook decisions").slice(2);
  expect(decisions.map((row) => [row[0], row[3], row[4], row[5]])).toEqual([
    ["Chief Information Officer", "us-nm/IXGX46", "by its size", "R. Ortiz"],
  ]);
  expect(troubles()).toEqual([]);
}, 180_000);

/** From the bar over the grid into the pane, by F6 as in Excel. */
async function reachPane(page: Page, keys: Keyboard): Promise<void> {
  const inPane = () =>
    page.evaluate(
      () =>
        document.activeElement?.closest("[role=complementary], aside") !== null,
    );
  for (let area = 0; area < 3 && !(await inPane()); area += 1)
    await keys.press("F6");
}

/** Decide the class of "Chief Information Officer" with a note; look at the next title and come back. */
async function review(page: Page, keys: Keyboard): Promise<void> {
  await keys.choose("Go on to the titles");
  await keys.choose(/^Review one at a time: 2 titles left/);
  const heading = page.getByRole("heading", { level: 2 }).visible();
  await page.getByText("2 of 2 titles left").waitFor();
  expect(await heading.textContent()).toBe("Chief Information Officer");
  expect(await hasFocus(heading)).toBe(true);
  await keys.press("Alt+PageDown");
  expect(await heading.textContent()).toBe("Technical Manager");
  await keys.press("Alt+PageUp");
  expect(await heading.textContent()).toBe("Chief Information Officer");
  // Five classes are as likely, so that none is picked for the planner.
  await keys.tabTo(page.getByRole("radio").visible().first());
  while (
    (await page
      .getByRole("radio", { name: /^IXGX46/, checked: true })
      .count()) === 0
  )
    await keys.press("ArrowDown");
  await keys.tabTo(page.getByLabel(/^Note/));
  await keys.type("by its size");
  await keys.tabTo(page.getByLabel("Who decides?").visible());
  await keys.type("R. Ortiz");
  await keys.press("Control+Enter");
  await page.getByText("1 of 2 titles left").waitFor();
  expect(await heading.textContent()).toBe("Technical Manager");
  expect(await hasFocus(heading)).toBe(true);
}

/** Find the row whose data must be checked, and go there. */
async function screening(page: Page, keys: Keyboard): Promise<void> {
  await keys.choose("People", "Shift+Tab");
  await page.getByRole("button", { name: /^Not qualified/ }).waitFor();
  await keys.choose(/^Check the data/);
  await page.getByText("1 row shown").visible().waitFor();
  await keys.choose("Go to row 5 of the sheet");
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await rest(page);
  expect(await nameBox.inputValue()).toMatch(/5/);
}

/** Paste a pay table, say what part-time salaries are, see who is below, and write it. */
async function payBands(page: Page, keys: Keyboard): Promise<void> {
  await keys.choose("Pay bands", "Shift+Tab");
  await keys.tabTo(page.getByLabel("Where is the pay table?"));
  await keys.press("End");
  await keys.tabTo(page.getByLabel(/^Paste the table here/));
  await keys.type(PAY);
  await keys.choose("Keep this table of 3 bands");
  await page.getByRole("button", { name: /^Not compared/ }).waitFor();
  await keys.tabTo(page.getByLabel(/^Salaries of part-time positions are/));
  await keys.press("End");
  await page
    .getByRole("button", { name: /^Not below \(maximum not known\) ?: ?1/ })
    .waitFor();
  await keys.choose(/^Below the minimum/);
  await page.getByText("1 row shown").visible().waitFor();
  await keys.choose("Write 5 rows");
  await page.getByRole("heading", { name: "What was written" }).waitFor();
}

type Row = (string | number | boolean | null)[];

function rowsOf(book: XLSX.WorkBook, name: string): Row[] {
  const sheet = book.Sheets[name] ?? {};
  const options = { header: 1, raw: true, defval: null } as const;
  return XLSX.utils.sheet_to_json<Row>(sheet, options);
}

function column(book: XLSX.WorkBook, header: string): Row {
  const [head = [], ...rows] = rowsOf(book, book.SheetNames[0] ?? "");
  const at = head.indexOf(header);
  return rows.map((row) => row[at] ?? null);
}
