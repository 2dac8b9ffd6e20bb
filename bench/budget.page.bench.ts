/** A budget over a large roster in the workbench's grid: reckoned, its sheets built and calculated, and a salary changed. */
import type { CellValue } from "../src/core/cell";
import { serialOf, dayOf } from "../src/core/date-serial";
import { emptySheet, saveXlsx, workbookOf } from "../src/files";
import { closeBrowser, openPage } from "../test/browser/harness";
import type { BudgetPage } from "../test/browser/pages/budget";

declare const budgetPage: BudgetPage;

const SIZES = (process.argv[2] ?? "1000,10000,100000").split(",").map(Number);
const BANDS = ["IF", "IG", "IH", "II", "IJ"];
const CLASSES = 16;
const UNITS = 40;

void measure().finally(closeBrowser);

async function measure(): Promise<void> {
  for (const positions of SIZES) {
    const { page } = await openPage("/test-budget.html");
    await page.waitForFunction(() => "budgetPage" in window);
    await page.evaluate(([base64, name]) => budgetPage.open(base64, name), [
      Buffer.from(await rosterOf(positions)).toString("base64"),
      "staff.xlsx",
    ] as const);
    const built = await page.evaluate(() => budgetPage.build());
    console.log(`\n${positions.toLocaleString("en")} positions`);
    tell("reckoned", built.reckoning);
    tell("reckoned and written", built.writing);
    tell("reckoned, written and calculated", built.whole);
    const edits: number[] = [];
    for (const salary of [61_000.5, 62_000.25, 63_000.75])
      edits.push(await page.evaluate((to) => budgetPage.edit(to), salary));
    tell("a salary changed, until the budget follows", median(edits));
    await page.context().close();
  }
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

const tell = (name: string, ms: number): void =>
  console.log(`  ${name.padEnd(44)} ${ms.toFixed(0).padStart(7)} ms`);

const HEADER = [
  ...["Position", "Class", "Band", "Unit", "Status", "FTE", "Salary"],
  ...["Start", "End", "General", "Federal"],
];

/** One in nine is vacant, one in seven half-time; some begin or end within the year. */
async function rosterOf(positions: number): Promise<Uint8Array> {
  const lines: CellValue[][] = [HEADER];
  for (let at = 0; at < positions; at++)
    lines.push([
      ...[`P${at}`, `C${at % CLASSES}`, BANDS[at % BANDS.length] ?? ""],
      ...[`Unit ${at % UNITS}`, at % 9 === 4 ? "Vacant" : "Filled"],
      ...[at % 7 === 3 ? 0.5 : 1, 50_000 + ((at * 3713) % 6_000_000) / 100],
      at % 11 === 5 ? serialOf(dayOf(2026, 10, 12)) : null,
      at % 13 === 6 ? serialOf(dayOf(2027, 3, 31)) : null,
      ...[0.6, 0.4],
    ]);
  const rows = lines.map((line) => line.map((value) => ({ value })));
  const saved = await saveXlsx(workbookOf([{ ...emptySheet("Staff"), rows }]));
  if (!saved.saved) throw new Error("The workbook was not saved.");
  return saved.bytes;
}
