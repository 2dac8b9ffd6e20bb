/** Large files in the workbench's grid: opened, calculated, every result read, and a cell edited. */
import type { CellContent } from "../src/files";
import { emptySheet, saveXlsx, workbookOf } from "../src/files";
import { closeBrowser, openPage } from "../test/browser/harness";
import type { LargePage } from "../test/browser/pages/large";

declare const largePage: LargePage;

const ROUNDS = 3;
const COPIED = 10_000;
const SPILT = 100_000;
const RESULTS = 4;
const DEGREES = ["Bachelor", "Master", "Associate"];

type Cells = readonly (CellContent | undefined)[];

void measure().finally(closeBrowser);

async function measure(): Promise<void> {
  await tell(`${COPIED.toLocaleString("en")} rows with a copied formula`, () =>
    copiedDown(),
  );
  await tell(`${SPILT.toLocaleString("en")} rows with a spilling formula`, () =>
    spilling(),
  );
}

/** One MINQUAL a row, without kept values. */
async function copiedDown(): Promise<Figures> {
  const page = await pageWith(COPIED, (row) => ({
    value: null,
    formula: `MINQUAL(A${row + 1},B${row + 1},C${row + 1},D${row + 1})`,
  }));
  const results = { column: RESULTS, rows: COPIED };
  const opened = await page.evaluate((of) => largePage.open(of), results);
  const edit = await page.evaluate(
    (of) => largePage.edit(1, 1, 0, "Not qualified", of),
    { ...results, rows: 1 },
  );
  const ready = await page.evaluate(() => largePage.ready);
  await page.context().close();
  return {
    "page ready after navigation": ready,
    "opened, calculated, all results read": opened,
    "an edit, until its result shows": edit,
  };
}

/** The file alone, then one MINQUAL over all rows, then a cell that another formula reads. */
async function spilling(): Promise<Figures> {
  const page = await pageWith(SPILT, () => undefined);
  const years = { column: 1, rows: SPILT };
  const opened = await page.evaluate((of) => largePage.open(of), years);
  const formula = `=MINQUAL(A2:A${SPILT + 1},B2:B${SPILT + 1},C2:C${SPILT + 1},D2:D${SPILT + 1})`;
  const calculated = await page.evaluate(
    ([text, of]) => largePage.enter(1, 4, text, of),
    [formula, { column: RESULTS, rows: SPILT }] as const,
  );
  const elsewhere = { column: 7, rows: 1 };
  await page.evaluate((of) => largePage.enter(1, 7, "=G2+1", of), elsewhere);
  const edit = await page.evaluate(
    (of) => largePage.edit(1, 6, 41, 42, of),
    elsewhere,
  );
  await page.context().close();
  return {
    "opened, all years read": opened,
    "one formula entered, all results read": calculated,
    "an edit elsewhere, until its result shows": edit,
  };
}

async function pageWith(
  rows: number,
  result: (row: number) => CellContent | undefined,
) {
  const bytes = await fileOf(rows, result);
  const { page } = await openPage("/test-large.html");
  await page.waitForFunction(() => "largePage" in window);
  await page.evaluate(([base64, name]) => largePage.give(base64, name), [
    Buffer.from(bytes).toString("base64"),
    "staff.xlsx",
  ] as const);
  return page;
}

async function fileOf(
  rows: number,
  result: (row: number) => CellContent | undefined,
): Promise<Uint8Array> {
  const header = ["Class", "Years", "Degree", "Management years", "Verdict"];
  const lines: Cells[] = [header.map((value) => ({ value }))];
  for (let row = 1; row <= rows; row++)
    lines.push([
      { value: row === 1 ? "CIO I" : `CIO ${["I", "II", "III"][row % 3]}` },
      { value: row === 1 ? 12 : 1 + (row % 25) },
      { value: DEGREES[row % 3] ?? null },
      { value: row === 1 ? 9 : row % 10 },
      result(row),
    ]);
  const sheet = {
    ...emptySheet("Staff"),
    rows: lines.map((line) => [...line]),
  };
  const saved = await saveXlsx(workbookOf([sheet]));
  if (!saved.saved) throw new Error("The workbook was not saved.");
  return saved.bytes;
}

type Figures = Readonly<Record<string, number>>;

/** Each round in a page of its own; the median of each figure. */
async function tell(
  title: string,
  round: () => Promise<Figures>,
): Promise<void> {
  const rounds: Figures[] = [];
  for (let at = 0; at < ROUNDS; at++) rounds.push(await round());
  console.log(`\n${title}, median of ${ROUNDS}`);
  for (const name of Object.keys(rounds[0] ?? {})) {
    const times = rounds.map((one) => one[name] ?? NaN).sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? NaN;
    const range = `${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)}`;
    console.log(
      `  ${name.padEnd(44)} ${median.toFixed(0).padStart(7)} ms  (${range})`,
    );
  }
}
