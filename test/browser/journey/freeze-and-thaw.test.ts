/** A workbook made readable for people without the product, and alive again: the sample's formulas, those that fill several cells too. */
import * as XLSX from "@e965/xlsx";
import type { Page } from "playwright-core";
import {
  goToPart,
  openWorkbench,
  rest,
  savedCopy,
} from "../workbench/workbench-page";

interface Cell {
  readonly shown: unknown;
  readonly formula: string | undefined;
}

/** Every cell of the planner's sheets that holds something, by sheet and address. */
async function cellsIn(page: Page): Promise<ReadonlyMap<string, Cell>> {
  const { bytes } = await savedCopy(page);
  const book = XLSX.read(bytes, { cellFormula: true });
  const cells = new Map<string, Cell>();
  for (const name of book.SheetNames.filter((one) => !/^Classbook/.test(one)))
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {}))
      if (!address.startsWith("!") && cell.v !== undefined && cell.v !== "")
        cells.set(`${name}!${address}`, { shown: cell.v, formula: cell.f });
  return cells;
}

const shown = (cells: ReadonlyMap<string, Cell>) =>
  [...cells].map(([address, cell]) => [address, cell.shown]).sort();

const formulas = (cells: ReadonlyMap<string, Cell>) =>
  [...cells]
    .flatMap(([address, { formula }]) =>
      formula === undefined ? [] : [[address, formula]],
    )
    .sort();

const OURS =
  /(MINQUAL|CIOLEVEL|PAYBAND|CLASSINFO|FINDCLASS|QUALWHY|COMPARATIO)\(/;

test("the sample is frozen with all that its formulas filled, and thawed to the same formulas", async () => {
  const { page, troubles } = await openWorkbench();
  const before = await cellsIn(page);
  expect(formulas(before).some(([, one]) => OURS.test(one ?? ""))).toBe(true);
  await goToPart(page, "Workbook", "Share");
  await page.getByRole("button", { name: /^Freeze [1-9]/ }).click();
  await page.getByRole("button", { name: "Freeze now" }).click();
  await page
    .getByText(/formulas frozen, and \d+ cells beside them/)
    .first()
    .waitFor();
  await rest(page);
  const frozen = await cellsIn(page);
  expect(shown(frozen)).toEqual(shown(before));
  expect(formulas(frozen).filter(([, one]) => OURS.test(one ?? ""))).toEqual(
    [],
  );

  await page.getByRole("button", { name: "Thaw…" }).click();
  await page.getByRole("button", { name: "Thaw now" }).click();
  await page
    .getByText(/0 left, 0 without a cell/)
    .first()
    .waitFor();
  await rest(page);
  const thawed = await cellsIn(page);
  expect(formulas(thawed)).toEqual(formulas(before));
  expect(shown(thawed)).toEqual(shown(before));
  expect(troubles()).toEqual([]);
}, 180_000);
