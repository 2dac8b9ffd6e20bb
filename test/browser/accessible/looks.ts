/** The looks that a planner may have, and the pictures of a screen in each. */
import path from "node:path";
import type { Locator, Page } from "playwright-core";

export type Look = "light" | "dark" | "contrast";
const LOOKS: readonly Look[] = ["light", "dark", "contrast"];
/** In high contrast the system gives the colours, which the rules do not see: there the pictures show what the eye sees. */
export const JUDGED: readonly Look[] = ["light", "dark"];

/** The least width of a pane, and a usual one. */
export const LEAST_WIDTH = 320;
const WIDTHS = [LEAST_WIDTH, 480];

/** Gives the page a look of the system; "contrast" is high contrast on a dark system. */
export async function show(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look === "light" ? "light" : "dark",
    forcedColors: look === "contrast" ? "active" : "none",
  });
  // The theme follows in the next rendering, and its colours after that.
  await page.waitForTimeout(60);
  await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(painted));
    const running = document
      .getAnimations()
      .filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(running.map(({ finished }) => finished));
  });
}

export function pane(page: Page): Locator {
  return page.getByRole("complementary", { name: "Classify" });
}

export async function setWidth(page: Page, width: number): Promise<void> {
  if ((await pane(page).count()) > 0)
    await pane(page).evaluate((element, pixels) => {
      element.style.width = `${pixels}px`;
    }, width);
  else await page.setViewportSize({ width, height: 900 });
}

/** Where the pictures go; none are taken where it is not said. */
const folder = process.env.CLASSBOOK_SCREENS;
export const areTaken = folder !== undefined;

/** Takes the screen at each width in each look, if pictures were asked for. */
export async function takePictures(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  for (const width of WIDTHS) {
    await setWidth(page, width);
    for (const look of LOOKS) {
      await show(page, look);
      const file = `${name.replace(/\W+/g, "-")} ${width} ${look}.png`;
      const whole = (await pane(page).count()) === 0 || name.startsWith("page");
      await (whole ? page : pane(page)).screenshot({
        path: path.join(folder, file),
      });
    }
  }
}
