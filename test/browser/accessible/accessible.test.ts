/** Every screen of the product in light and dark, held to WCAG 2.2 AA at 320 px; with a folder in CLASSBOOK_SCREENS, a picture of each in every look as well; without it the dark is judged at every third. */
import type { Page } from "playwright-core";
import { REQUIREMENT_SETS } from "../../../taskpane/excel/host-check";
import { openPage } from "../harness";
import {
  libraryTelling,
  noLibrary,
  realLibrary,
} from "../excel/office-library";
import { openWorkbench } from "../workbench/workbench-page";
import {
  areTaken,
  JUDGED,
  LEAST_WIDTH,
  type Look,
  setWidth,
  show,
  takePictures,
} from "./looks";
import { breaches, cutOff } from "./rules";
import { openOver } from "./reach";
import { WALKS } from "./walks";

let page: Page;

beforeAll(async () => {
  ({ page } = await openWorkbench({
    height: 1200,
    // No colour is caught on its way to another.
    context: { reducedMotion: "reduce" },
  }));
  await setWidth(page, LEAST_WIDTH);
});

test.each(WALKS)(
  "$name",
  async ({ file, screens }) => {
    if (file !== undefined) await openOver(page, await file());
    const found: string[] = [];
    for (const [name, reach] of screens) {
      await reach(page);
      found.push(...(await faults(page, name)));
    }
    expect(found).toEqual([]);
  },
  300_000,
);

const offers = REQUIREMENT_SETS.map(
  ({ name, version }) => `${name} ${version}`,
);
const excel = { host: "Excel", offers, isDark: false };

test.each([
  ["excel outside", "/excel.html", realLibrary],
  ["excel blocked", "/excel.html", noLibrary],
  ["excel too old", "/excel.html", libraryTelling({ ...excel, offers: [] })],
  ["excel refusing", "/excel.html", libraryTelling(excel)],
  ["help", "/help/index.html", undefined],
  ["help of a function", "/help/minqual.html", undefined],
  ["privacy", "/privacy.html", undefined],
  ["support", "/support.html", undefined],
] as const)("the page: %s", async (name, address, prepare) => {
  const opened = await openPage(address, {
    width: LEAST_WIDTH,
    context: { reducedMotion: "reduce" },
    ...(prepare && { prepare }),
  });
  await opened.page.waitForLoadState("networkidle");
  expect(await faults(opened.page, name)).toEqual([]);
});

let judged = 0;

/** Where no pictures are asked for, every third screen is judged in the dark too: its colours come from one theme. */
function looksToJudge(): readonly Look[] {
  judged += 1;
  const isWhole = areTaken || judged % 3 === 1;
  return isWhole ? JUDGED : JUDGED.slice(0, 1);
}

async function faults(on: Page, name: string): Promise<string[]> {
  const found: string[] = await cutOff(on);
  for (const look of looksToJudge()) {
    await show(on, look);
    found.push(...(await breaches(on, look)));
  }
  await takePictures(on, name);
  await setWidth(on, LEAST_WIDTH);
  await show(on, "light");
  return found.map((line) => `${name}: ${line}`);
}
