/** How a screen is named and reached, and what is done on the way there. */
import type { Locator, Page } from "playwright-core";
import {
  chooseFile,
  fileName,
  type GivenFile,
} from "../workbench/workbench-page";

/** A screen by its name, and how it is reached. */
export type Screen = readonly [
  name: string,
  reach: (page: Page) => Promise<unknown>,
];

export interface Walk {
  readonly name: string;
  /** What is opened first; the sample where it is left out. */
  readonly file?: () => GivenFile | Promise<GivenFile>;
  readonly screens: readonly Screen[];
}

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();
export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { name }).first().waitFor();
export const said = (page: Page, text: string | RegExp) =>
  page
    .getByRole("main")
    .getByText(text)
    .filter({ visible: true })
    .first()
    .waitFor();

/** Opens a file over a workbook that may be changed. */
export async function openOver(page: Page, file: GivenFile): Promise<void> {
  await chooseFile(page, file);
  await discardIfAsked(page, fileName(page, file.name));
}

/** @param next what comes into sight when nothing, or nothing more, is asked */
export async function discardIfAsked(page: Page, next: Locator): Promise<void> {
  const discard = page.getByRole("button", { name: "Open without saving" });
  await discard.or(next).first().waitFor();
  if (await discard.isVisible()) await discard.click();
  await next.waitFor();
}
