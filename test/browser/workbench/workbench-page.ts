/** Ways to use the workbench page as a planner does. */
import fs from "node:fs/promises";
import type { Page } from "playwright-core";
import { openPage, type OpenedPage, type PageOptions } from "../harness";

/** The page with its sample, calculated. */
export async function openWorkbench(
  options: PageOptions = {},
): Promise<OpenedPage> {
  const opened = await openPage("/workbench.html", options);
  // Heard from the start: a chooser opened while the page is still being told to hand it over would be lost.
  opened.page.on("filechooser", () => undefined);
  await opened.page.getByText("Sample roster").waitFor();
  await rest(opened.page);
  return opened;
}

export interface GivenFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Chooses a file with the Open button. */
export async function chooseFile(page: Page, file: GivenFile): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open" }).click();
  await (await chooser).setFiles(payload(file));
}

/** Opens a file and waits until the page shows it. */
export async function openFile(page: Page, file: GivenFile): Promise<void> {
  await chooseFile(page, file);
  await fileName(page, file.name).waitFor();
  await rest(page);
}

/** Presses Save a copy and gives what was downloaded. */
export async function savedCopy(
  page: Page,
): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy" }).click();
  const saved = await download;
  return {
    name: saved.suggestedFilename(),
    bytes: await fs.readFile(await saved.path()),
  };
}

/** Types into a cell that the name box names, such as "B3". */
export async function typeInto(
  page: Page,
  address: string,
  text: string,
): Promise<void> {
  await select(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await rest(page);
}

/** Brings a part of the pane in sight, by its group and its name in the switch. */
export async function goToPart(
  page: Page,
  group: string,
  part: string,
): Promise<void> {
  const parts = page.getByRole("navigation", { name: "Parts of Classbook" });
  for (const name of [group, part])
    await parts.getByRole("button", { name, exact: true }).click();
}

/** Selects a cell with the name box, and gives the grid the keys. */
export async function select(page: Page, address: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

/** What the formula bar shows of the selected cell. */
export function formulaBar(page: Page): Promise<string> {
  return page.locator("[data-u-comp=formula-bar]").innerText();
}

/** The open file's name in the bar. */
export function fileName(page: Page, name: string) {
  return page.getByRole("banner").getByText(name, { exact: true }).first();
}

/** The grid calculates a tenth of a second after a change; a sample's worth of formulas takes less than the rest. */
export function rest(page: Page): Promise<void> {
  return page.waitForTimeout(1_500);
}

function payload({ name, content }: GivenFile) {
  const buffer =
    typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
  return { name, mimeType: "application/octet-stream", buffer };
}
