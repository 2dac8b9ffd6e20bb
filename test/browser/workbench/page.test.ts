/** The workbench page as a planner finds it. */
import { origin } from "../harness";
import {
  chooseFile,
  fileName,
  openWorkbench,
  savedCopy,
  select,
  typeInto,
} from "./workbench-page";

test("it opens with the sample, says so, and asks nothing of any other place", async () => {
  const { page, requests, troubles } = await openWorkbench();
  const bar = page.getByRole("banner").first();
  expect(await bar.getByText("Sample", { exact: true }).isVisible()).toBe(true);
  expect(await bar.getByText("Not saved").isVisible()).toBe(false);
  expect(await page.getByText("500 rows below it.").isVisible()).toBe(true);
  for (const { url } of requests) expect(new URL(url).origin).toBe(origin);
  expect(troubles()).toEqual([]);
});

test("the pane is hidden, shown and pulled wider, and the page remembers it", async () => {
  const { page, troubles } = await openWorkbench();
  const pane = page.getByRole("complementary", { name: "Classify" });
  const divider = page.getByRole("separator", { name: "Width of the pane" });
  await divider.focus();
  const width = (await pane.boundingBox())?.width ?? 0;
  await page.keyboard.press("ArrowLeft");
  expect((await pane.boundingBox())?.width).toBe(width + 20);
  for (let times = 0; times < 20; times += 1)
    await page.keyboard.press("ArrowRight");
  expect((await pane.boundingBox())?.width).toBe(320);
  await page.getByRole("button", { name: "Hide pane" }).click();
  expect(await pane.isVisible()).toBe(false);
  await page.reload();
  await page.getByRole("button", { name: "Show pane" }).click();
  expect((await pane.boundingBox())?.width).toBe(320);
  expect(troubles()).toEqual([]);
});

test("the look follows the system until another is chosen, and the choice is remembered", async () => {
  const { page, troubles } = await openWorkbench({ theme: "dark" });
  const background = () =>
    page
      .getByRole("banner")
      .first()
      .evaluate((bar) => getComputedStyle(bar).backgroundColor);
  const dark = await background();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: "Light" }).click();
  expect(await background()).not.toBe(dark);
  await page.reload();
  await fileName(page, "Sample roster").waitFor();
  expect(await background()).not.toBe(dark);
  expect(troubles()).toEqual([]);
});

test("on a narrow screen the pane lies below the grid and nothing is cut off", async () => {
  const { page, troubles } = await openWorkbench({ width: 360, height: 800 });
  const grid = await page
    .getByRole("region", { name: "Workbook" })
    .boundingBox();
  const pane = await page
    .getByRole("complementary", { name: "Classify" })
    .boundingBox();
  expect(pane?.y).toBeGreaterThanOrEqual((grid?.y ?? 0) + (grid?.height ?? 0));
  expect(grid?.height).toBeGreaterThan(200);
  for (const name of ["Open", "Save a copy", "Theme", "Hide pane"]) {
    const button = await page.getByRole("button", { name }).boundingBox();
    const bar = await page.getByRole("banner").first().boundingBox();
    expect(button?.y).toBeGreaterThanOrEqual(bar?.y ?? Infinity);
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(
      (bar?.y ?? 0) + (bar?.height ?? 0),
    );
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(360);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  expect(troubles()).toEqual([]);
});

test("a changed workbook is not replaced or left without a question", async () => {
  const { page, troubles } = await openWorkbench();
  await typeInto(page, "E2", "3");
  const bar = page.getByRole("banner").first();
  await bar.getByText("Not saved").waitFor();
  await chooseFile(page, { name: "other.csv", content: "Title\nCIO I\n" });
  const question = page.getByRole("dialog");
  await question.getByText("Open without saving?").waitFor();
  await question.getByRole("button", { name: "Cancel" }).click();
  await question.waitFor({ state: "hidden" });
  await fileName(page, "Sample roster").waitFor();
  const asked = new Promise<string>((resolve) => {
    page.once("dialog", (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe("beforeunload");
  expect(troubles()).toEqual([]);
});

test("after a copy was saved there is nothing left to ask", async () => {
  const { page, troubles } = await openWorkbench();
  await typeInto(page, "E2", "3");
  const { name } = await savedCopy(page);
  expect(name).toBe("Sample roster (copy).xlsx");
  const bar = page.getByRole("banner").first();
  await bar.getByText("Not saved").waitFor({ state: "hidden" });
  await chooseFile(page, { name: "other.csv", content: "Title\nCIO I\n" });
  await fileName(page, "other.csv").waitFor();
  expect(troubles()).toEqual([]);
});

test("the sentence of an error is read where the error is selected", async () => {
  const { page, troubles } = await openWorkbench();
  const tabs = page.getByRole("tablist", { name: "Sheet tabs" });
  await tabs.getByText("Try it").click();
  await select(page, "C13");
  const sentence = page.getByRole("status").getByText(/CIO I.*CIO II/);
  await sentence.waitFor();
  await select(page, "C12");
  await sentence.waitFor({ state: "hidden" });
  expect(troubles()).toEqual([]);
});
