/** A workbook goes file to file in the page, without passing through the grid. */
import fs from "node:fs/promises";
import {
  catalogueOfTwenty,
  MADE_HEADER,
  madeRow,
  madeTitles,
} from "../../../bench/made-roster";
import { emptySheet, saveXlsx, workbookOf } from "../../../src/files";
import { goToPart, openWorkbench } from "../workbench/workbench-page";

const ROWS = 20_000;
const LONGEST_TASK = 200;

test("a workbook's sheet is classified in the worker, and each of its rows is in the copy", async () => {
  const titles = madeTitles(catalogueOfTwenty());
  const rows = [
    MADE_HEADER,
    ...Array.from({ length: ROWS }, (_, row) => madeRow(titles, row)),
  ].map((row) => row.map((value) => (value === null ? undefined : { value })));
  const saved = await saveXlsx(workbookOf([{ ...emptySheet("Staff"), rows }]));
  if (!saved.saved) throw new Error("not saved");
  const open = await openWorkbench();
  const { page } = open;
  await goToPart(page, "Roster", "Large file");
  // What it took to open the workbench is not what is measured.
  const before = (await open.longTasks()).length;
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file…" }).click();
  await (
    await chooser
  ).setFiles({
    name: "staff.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(saved.bytes),
  });
  await page.getByText(/^20,001 rows in all, 9 columns/).waitFor();
  await page.getByLabel("Whose classes?").last().selectOption("us-nm");
  await page.getByRole("button", { name: "Go on to the titles" }).click();
  await page.getByRole("button", { name: "Go on to writing" }).click();
  await page.getByRole("button", { name: "Make the copy" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download staff/ }).click();
  const copy = await (await download).path();
  const lines = (await fs.readFile(copy, "utf8")).split("\r\n");
  expect(lines).toHaveLength(ROWS + 1);
  expect(lines.at(-1)).toMatch(/^"P0019999",/);
  const tasks = (await open.longTasks()).slice(before);
  expect(Math.max(0, ...tasks)).toBeLessThanOrEqual(LONGEST_TASK);
  expect(open.troubles()).toEqual([]);
});
