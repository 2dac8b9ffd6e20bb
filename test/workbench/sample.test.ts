/** The sample that is kept is the one that its generator writes, and it reads as a workbook. */
import fs from "node:fs";
import path from "node:path";
import { saveXlsx } from "../../src/files";
import { sampleText } from "../../tools/sample/sample-text";
import { sampleWorkbook } from "../../workbench/sample/sample-workbook";

test("it is what its generator writes", () => {
  const file = path.join(__dirname, "../../workbench/sample/sample.json");
  expect(fs.readFileSync(file, "utf8")).toBe(sampleText());
});

test("it holds five hundred positions, the pay bands and the examples", async () => {
  const { sheets } = await sampleWorkbook();
  expect(sheets.map(({ name, rows }) => [name, rows.length > 1])).toEqual([
    ["Roster", true],
    ["Pay bands", true],
    ["Try it", true],
  ]);
  expect(sheets[0]?.rows).toHaveLength(501);
  expect(sheets[0]?.tables[0]?.range).toEqual({
    top: 0,
    left: 0,
    bottom: 500,
    right: 12,
  });
});

test("its position numbers tell every row from every other", async () => {
  const { sheets } = await sampleWorkbook();
  const numbers = sheets[0]?.rows.slice(1).map((row) => row?.[0]?.value);
  expect(new Set(numbers).size).toBe(500);
  for (const number of numbers ?? []) expect(number).toMatch(/^0\d{4}$/);
});

test("it can be saved as a workbook", async () => {
  expect(await saveXlsx(await sampleWorkbook())).toMatchObject({ saved: true });
});
