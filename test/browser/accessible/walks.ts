/** The ways through the pane on which every state of every part is seen, each screen reached from the one before. */
import type { Locator, Page } from "playwright-core";
import {
  chooseFile,
  fileName,
  type GivenFile,
  goToPart,
  select,
} from "../workbench/workbench-page";
import {
  AMBIGUOUS,
  EMPTY,
  interrupted,
  LARGE,
  lastMonth,
  THIS_MONTH,
  TO_MEND,
} from "./workbooks";

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

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { name }).first().waitFor();
const said = (page: Page, text: string | RegExp) =>
  page
    .getByRole("main")
    .getByText(text)
    .filter({ visible: true })
    .first()
    .waitFor();

export const WALKS: readonly Walk[] = [
  {
    name: "a roster through its three steps",
    screens: [
      ["roster", (page) => said(page, "500 rows below it.")],
      [
        "titles",
        async (page) => {
          await press(page, "Go on to the titles");
          await heading(page, "Which class is each title?");
        },
      ],
      [
        "titles none found",
        (page) => page.getByLabel("Search titles").fill("zzz"),
      ],
      [
        "titles one decided",
        async (page) => {
          await page.getByLabel("Search titles").fill("");
          await press(page, /^Accept .* for /);
          await press(page, /^All: /);
        },
      ],
      [
        "write",
        async (page) => {
          await press(page, "Go on to writing");
          await heading(page, "What will be written?");
        },
      ],
      [
        "write done",
        async (page) => {
          await press(page, /^Write \d/);
          await heading(page, "What was written");
        },
      ],
    ],
  },
  {
    name: "what the workbook keeps, after that run",
    screens: [
      [
        "history",
        async (page) => {
          await goToPart(page, "Workbook", "History");
          await page.getByRole("button", { name: /^Run of/ }).waitFor();
        },
      ],
      [
        "history of a run",
        async (page) => {
          await press(page, /^Run of/);
          await page.getByRole("table", { name: /cells/ }).waitFor();
          await press(page, "Draw");
          await said(page, /drawn with the seed/);
          await page.getByLabel("Rows to draw").fill("none");
          await press(page, "Compare");
          await said(page, /as they were|written differently today/);
        },
      ],
      ["history revert asked", (page) => press(page, "Revert this run…")],
      [
        "history reverted",
        async (page) => {
          await press(page, "Revert now");
          await said(page, /^Reverted: /);
        },
      ],
      [
        "share",
        async (page) => {
          await goToPart(page, "Workbook", "Share");
          await press(page, /^Remove our history…/);
          await press(page, /^Freeze \d/);
        },
      ],
      [
        "share frozen",
        async (page) => {
          await press(page, "Freeze now");
          await press(page, "Thaw…");
        },
      ],
      [
        "share removed",
        async (page) => {
          await press(page, "Thaw now");
          await said(page, /0 left, 0 without a cell/);
          await press(page, "Remove these sheets");
          await said(page, /no sheets of Classbook any more/);
        },
      ],
      [
        "assumptions",
        async (page) => {
          await goToPart(page, "Workbook", "Assumptions");
          await page.getByLabel("Years of credit: Associate").fill("many");
        },
      ],
      [
        "assumptions kept",
        async (page) => {
          await page.getByLabel("Years of credit: Associate").fill("2");
          await press(page, "Keep in the workbook");
          await page
            .getByRole("button", { name: "Keep in the workbook" })
            .waitFor();
          await page.waitForTimeout(500);
        },
      ],
    ],
  },
  {
    name: "what is looked up",
    screens: [
      [
        "explain",
        async (page) => {
          await goToPart(page, "Look up", "Explain");
          await select(page, "B5");
          await heading(page, /^Position /);
        },
      ],
      [
        "explain nothing selected",
        async (page) => {
          await select(page, "A1");
          await said(page, /above the positions/);
        },
      ],
      [
        "classes",
        async (page) => {
          await goToPart(page, "Look up", "Classes");
          await heading(page, "Find a class");
        },
      ],
      [
        "classes none found",
        (page) =>
          page.getByRole("searchbox", { name: /^Search by code/ }).fill("zzz"),
      ],
      [
        "class",
        async (page) => {
          await page
            .getByRole("searchbox", { name: /^Search by code/ })
            .fill("IXGX40");
          await press(page, "CIO III");
          await heading(page, "CIO III");
          await press(page, /^Insert into the selected cell: =PAYBAND/);
          await said(page, /is not empty|The formula is in/);
        },
      ],
      [
        "classes compared",
        async (page) => {
          await page
            .getByRole("button", { name: "Compare", exact: true })
            .click();
          await page.getByRole("table").first().waitFor();
        },
      ],
      [
        "functions",
        async (page) => {
          await goToPart(page, "Look up", "Functions");
          await heading(page, "What do you want to know?");
        },
      ],
      [
        "functions none found",
        (page) => page.getByLabel("Search functions").fill("zzz"),
      ],
      [
        "function",
        async (page) => {
          await page.getByLabel("Search functions").fill("MINQUAL");
          await page
            .getByRole("list", { name: "Functions" })
            .getByRole("button")
            .first()
            .click();
          await heading(page, "Arguments");
        },
      ],
    ],
  },
  {
    name: "nothing yet",
    file: () => EMPTY,
    screens: [
      [
        "nothing roster",
        async (page) => {
          await goToPart(page, "Roster", "Classify");
          await said(page, /only one row|holds data yet|is empty/);
        },
      ],
      [
        "nothing next month",
        async (page) => {
          await goToPart(page, "Roster", "Next month");
          await heading(page, "Take over from last month");
        },
      ],
      [
        "nothing explain",
        async (page) => {
          await goToPart(page, "Look up", "Explain");
          await heading(page, "Why does a position get its answer?");
        },
      ],
      [
        "nothing history",
        async (page) => {
          await goToPart(page, "Workbook", "History");
          await said(page, /^Nothing was written/);
        },
      ],
      [
        "nothing share",
        async (page) => {
          await goToPart(page, "Workbook", "Share");
          await said(page, /holds no sheets of Classbook/);
        },
      ],
    ],
  },
  {
    name: "a roster with much to mend",
    file: () => TO_MEND,
    screens: [
      [
        "mend roster",
        async (page) => {
          await goToPart(page, "Roster", "Classify");
          await heading(page, "Before you go on");
        },
      ],
      [
        "mend titles",
        async (page) => {
          await page
            .getByLabel("Whose classes?")
            .selectOption({ label: "State of New Mexico" });
          await page.getByLabel("Tells rows apart").selectOption("owned");
          await press(page, "Go on to the titles");
          await press(page, /^All: /);
        },
      ],
      [
        "mend write",
        async (page) => {
          await press(page, "Go on to writing");
          await heading(page, "What will be written?");
        },
      ],
    ],
  },
  {
    name: "a run that did not end",
    file: interrupted,
    screens: [
      [
        "interrupted",
        (page) => page.getByText("This run did not end").waitFor(),
      ],
      [
        "interrupted run",
        async (page) => {
          await press(page, "Show the history");
          await press(page, /^Run of/);
          await page.getByRole("button", { name: "Finish it" }).waitFor();
        },
      ],
      ["interrupted finished", (page) => press(page, "Finish it")],
    ],
  },
  {
    name: "next month",
    file: () => THIS_MONTH,
    screens: [
      [
        "next month",
        async (page) => {
          await goToPart(page, "Roster", "Next month");
          const { name, content } = await lastMonth();
          await page.getByLabel("Last month’s file").setInputFiles({
            ...{ name, mimeType: "application/octet-stream" },
            buffer: Buffer.from(content),
          });
          await heading(page, "What is taken over");
        },
      ],
      [
        "next month taken over",
        async (page) => {
          await press(page, "Take over");
          await said(page, /^Taken over/);
        },
      ],
      [
        "another catalogue",
        async (page) => {
          await openOver(page, await lastMonth());
          await goToPart(page, "Roster", "Classify");
          await said(page, /catalogue/);
        },
      ],
    ],
  },
  {
    name: "a file without a sheet",
    screens: [
      [
        "file",
        async (page) => {
          await goToPart(page, "Roster", "Large file");
          await page.getByRole("button", { name: "Choose a file…" }).waitFor();
        },
      ],
      [
        "file columns",
        async (page) => {
          const chooser = page.waitForEvent("filechooser");
          await press(page, "Choose a file…");
          await (
            await chooser
          ).setFiles({
            ...{ name: LARGE.name, mimeType: "text/csv" },
            buffer: Buffer.from(LARGE.content),
          });
          await page
            .getByRole("button", { name: "Go on to the titles" })
            .last()
            .waitFor();
          await page
            .getByRole("main")
            .last()
            .getByLabel("Whose classes?")
            .selectOption({ label: "State of New Mexico" });
        },
      ],
      [
        "file titles",
        async (page) => {
          await page
            .getByRole("button", { name: "Go on to the titles" })
            .last()
            .click();
          await heading(page, "Which class is each title?");
        },
      ],
      [
        "file copy",
        async (page) => {
          await page
            .getByRole("button", { name: "Go on to writing" })
            .last()
            .click();
          await page.getByRole("button", { name: "Make the copy" }).waitFor();
        },
      ],
      [
        "file done",
        async (page) => {
          await press(page, "Make the copy");
          await heading(page, "The copy is ready");
        },
      ],
    ],
  },
  {
    name: "the page around the pane",
    screens: [
      [
        "page theme menu",
        async (page) => {
          await press(page, "Theme");
          await page.getByRole("menuitemradio", { name: "Dark" }).waitFor();
        },
      ],
      [
        "page numbers asked",
        async (page) => {
          await page.keyboard.press("Escape");
          await chooseFile(page, AMBIGUOUS);
          const asked = page.getByText("How are the numbers written?");
          await discardIfAsked(page, asked);
        },
      ],
      [
        "page unsaved asked",
        async (page) => {
          await page.getByRole("dialog").getByRole("button").last().click();
          await select(page, "A2");
          await page.keyboard.type("P-9");
          await page.keyboard.press("Enter");
          await page.getByText("Not saved").waitFor();
          await chooseFile(page, AMBIGUOUS);
          await page.getByText("Open without saving?").waitFor();
        },
      ],
      [
        "page message",
        async (page) => {
          await press(page, "Cancel");
          await press(page, "Save a copy");
          await page.getByText(/^A copy was handed/).waitFor();
        },
      ],
    ],
  },
];

/** Opens a file over a workbook that may be changed. */
export async function openOver(page: Page, file: GivenFile): Promise<void> {
  await chooseFile(page, file);
  await discardIfAsked(page, fileName(page, file.name));
}

/** @param next what comes into sight when nothing, or nothing more, is asked */
async function discardIfAsked(page: Page, next: Locator): Promise<void> {
  const discard = page.getByRole("button", { name: "Open without saving" });
  await discard.or(next).first().waitFor();
  if (await discard.isVisible()) await discard.click();
  await next.waitFor();
}
