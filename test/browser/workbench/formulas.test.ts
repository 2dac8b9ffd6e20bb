/** Our functions in the workbench's grid: registered from functions.json, called as in Excel, answering live. */
import { describeFunctions } from "../../../tools/functions-metadata.cjs";
import { isCellError, type CellValue } from "../../../src/core/cell";
import type { CellInput } from "../../../src/workbook/port";
import { openPage, type OpenedPage } from "../harness";
import type { FormulaPage } from "../pages/formulas";

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage("/test-formulas.html");
  await opened.page.waitForFunction(() => "formulaPage" in globalThis);
});

afterAll(() => {
  expect(opened.troubles()).toEqual([]);
});

/** Runs in the page. */
declare const formulaPage: FormulaPage;

/** What each formula shows when it stands in column A, eight rows apart, with these cells beside it in column H. */
async function shown(
  formulas: readonly string[],
  beside: readonly CellInput[] = [],
): Promise<CellValue[]> {
  const rows = 8 * formulas.length;
  const cells = Array.from({ length: rows }, (_, row): CellInput[] => {
    const formula = row % 8 === 0 ? formulas[row / 8] : undefined;
    const line: CellInput[] = Array.from({ length: 8 }, () => null);
    if (formula !== undefined) line[0] = { formula };
    line[7] = beside[row] ?? null;
    return line;
  });
  await enter(cells);
  const values = await read(rows, 1);
  return formulas.map((_, index) => values[index * 8]?.[0] ?? null);
}

function enter(cells: CellInput[][]): Promise<void> {
  return opened.page.evaluate((given) => formulaPage.enter(given), cells);
}

function read(
  rows: number,
  columns: number,
): Promise<readonly (readonly CellValue[])[]> {
  return opened.page.evaluate(
    ([height, width]) => formulaPage.values(height, width),
    [rows, columns] as const,
  );
}

test("every function of functions.json has its description and arguments shown while it is typed", async () => {
  const described = await describeFunctions("functions/functions.ts");
  const tooltips = await opened.page.evaluate(() => formulaPage.tooltips());
  expect(tooltips.map(({ functionName }) => functionName)).toEqual(
    described.functions.map(({ name }) => name),
  );
  for (const { description, functionParameter } of tooltips) {
    expect(description).not.toBe("");
    for (const { name, detail } of functionParameter) {
      expect(name).not.toBe("");
      expect(detail).not.toBe("");
    }
  }
});

test("a blank cell is unknown and zero is zero", async () => {
  const verdicts = await shown(
    [
      '=MINQUAL("CIO I",6,"Bachelor",H1)',
      '=MINQUAL("CIO I",6,"Bachelor",H2)',
      '=MINQUAL("CIO I",6,"Bachelor")',
      '=MINQUAL("CIO I",6,,2)',
    ],
    [null, 0],
  );
  expect(verdicts).toEqual(["Review", "Not qualified", "Review", "Review"]);
});

test("three rows of years against one class spill three verdicts", async () => {
  await enter([
    [2, { formula: '=MINQUAL("CIO I",A1:A3,"Bachelor",2)' }],
    [6, null],
    [null, null],
  ]);
  expect((await read(3, 2)).map((row) => row[1])).toEqual([
    "Not qualified",
    "Qualified",
    "Review",
  ]);
});

test("an error cell comes back as that error, in its own row of a spill only", async () => {
  const division = { formula: "=1/0" };
  await enter([
    [6, { formula: '=MINQUAL("CIO I",A1:A3,"Bachelor",2)' }],
    [division, null],
    [2, null],
    [null, { formula: '=MINQUAL("CIO I",A2,"Bachelor",2)' }],
    [null, { formula: '=MINQUAL("CIO I",NA(),"Bachelor",2)' }],
  ]);
  const answers = (await read(5, 2)).map((row) => row[1] ?? null);
  expect(
    answers.map((cell) => (isCellError(cell) ? cell.error : cell)),
  ).toEqual(["Qualified", "#DIV/0!", "Not qualified", "#DIV/0!", "#N/A"]);
});

test("an error of ours keeps its sentence", async () => {
  const [unknown, two] = await shown([
    '=PAYBAND("No such class")',
    "=PAYBAND(CIOLEVEL(11))",
  ]);
  expect(unknown).toMatchObject({ error: "#N/A" });
  expect(two).toMatchObject({ error: "#N/A" });
  expect(
    isCellError(two ?? null) && (two as { message?: string }).message,
  ).toMatch(/CIO I.*CIO II/);
});

test("a text that looks like a number goes in and comes out as a text", async () => {
  const [code] = await shown(['=CLASSINFO(H1,"code")'], ["01723"]);
  expect(code).toBe("01723");
});

test("an argument too few or too many is said in the cell", async () => {
  const answers = await shown([
    '=MINQUAL("CIO I")',
    '=CLASSINFO("CIO I","title",1)',
  ]);
  expect(answers).toEqual([
    { error: "#VALUE!", message: expect.stringContaining("years") },
    { error: "#VALUE!", message: expect.stringContaining("2 arguments") },
  ]);
});

test("a value that is typed recalculates the verdict", async () => {
  await enter([[2, { formula: '=MINQUAL("CIO I",A1,"Bachelor",2)' }]]);
  expect((await read(1, 2))[0]?.[1]).toBe("Not qualified");
  await opened.page.evaluate(() => formulaPage.edit(0, 0, 6));
  expect((await read(1, 2))[0]?.[1]).toBe("Qualified");
});

test("a text code stays a text when its cell is only restyled", async () => {
  await enter([["01723", { formula: '="01"&"723"' }]]);
  await opened.page.evaluate(() => formulaPage.makeBold());
  expect((await read(1, 2))[0]).toEqual(["01723", "01723"]);
});

test("a formula that continues down a column reads right in every row after rows were put in", async () => {
  const cells = Array.from({ length: 40 }, (_, row): CellInput[] => [
    row,
    { formula: `=A${row + 1}+1` },
  ]);
  await enter(cells);
  await opened.page.evaluate(() => formulaPage.insertRows(10, 2));
  const formulas = await opened.page.evaluate(() =>
    formulaPage.formulas(42, 2),
  );
  const values = await read(42, 2);
  for (const row of [0, 9, 12, 41]) {
    expect(formulas[row]?.[1]).toBe(`=A${row + 1}+1`);
    expect(values[row]?.[1]).toBe(Number(values[row]?.[0]) + 1);
  }
  expect(formulas[10]).toEqual([null, null]);
});

test("a table's columns are named as in Excel, by what is written and by what is typed", async () => {
  const named = { formula: "=[@FTE]*2" };
  const cells: CellInput[][] = [
    ["FTE", "Twice", "Typed"],
    [1, named, null],
    [0.5, named, null],
  ];
  await opened.page.evaluate(
    (given) => formulaPage.enter(given, "Staff"),
    cells,
  );
  await opened.page.evaluate(() =>
    formulaPage.edit(2, 2, { formula: "=SUM([FTE])-[@FTE]" }),
  );
  expect((await read(3, 3)).slice(1)).toEqual([
    [1, 2, null],
    [0.5, 1, 1],
  ]);
  const formulas = await opened.page.evaluate(() => formulaPage.formulas(3, 3));
  expect(formulas.slice(1)).toEqual([
    [null, "=[@FTE]*2", null],
    [null, "=[@FTE]*2", "=SUM(Staff[FTE])-[@FTE]"],
  ]);
});

test("undo takes back what was written in one batch as one step", async () => {
  await enter([["kept", 5]]);
  const before = await read(2, 3);
  await opened.page.evaluate(() => formulaPage.writeTwice());
  expect((await read(2, 3)).flat()).toContain("second");
  await opened.page.evaluate(() => formulaPage.undo());
  expect(await read(2, 3)).toEqual(before);
});
