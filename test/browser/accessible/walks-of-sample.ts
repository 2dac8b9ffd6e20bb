/** The ways through the sample: its three steps, what the workbook keeps of them, and what is looked up. */
import { goToPart, select } from "../workbench/workbench-page";
import { heading, press, said, type Walk } from "./reach";

export const WALKS_OF_SAMPLE: readonly Walk[] = [
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
          await page.getByLabel(/^Class for /).selectOption({ index: 1 });
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
];
