/** The ways through the pane on which every state of every part is seen, each screen reached from the one before. */
import { chooseFile, goToPart, select } from "../workbench/workbench-page";
import {
  discardIfAsked,
  heading,
  openOver,
  press,
  said,
  type Walk,
} from "./reach";
import { WALKS_OF_PEOPLE } from "./walks-of-people";
import { WALKS_OF_BUDGET } from "./walks-of-budget";
import { WALKS_OF_SAMPLE } from "./walks-of-sample";
import {
  AMBIGUOUS,
  EMPTY,
  interrupted,
  LARGE,
  lastMonth,
  THIS_MONTH,
  TO_MEND,
} from "./workbooks";

export const WALKS: readonly Walk[] = [
  ...WALKS_OF_SAMPLE,
  ...WALKS_OF_BUDGET,
  ...WALKS_OF_PEOPLE,
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
          const asked = page.getByText("How is this file to be read?");
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
