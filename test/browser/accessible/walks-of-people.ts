/** The ways through what is asked of people: the review of titles, screening and pay bands, with nothing, with faults, and done. */
import type { Page } from "playwright-core";
import { goToPart } from "../workbench/workbench-page";
import { heading, press, said, type Walk } from "./reach";
import { EMPTY, PEOPLE } from "./workbooks";

/** A minimum above its midpoint, a band twice, a gap, an amount that is none, steps, and only some of the bands. */
const FAULTY_TABLE = [
  "Pay plan of the state",
  "Pay Band\tMinimum\tMidpoint\tMaximum\tEffective",
  "IF\t58000\t77469\t96000\t2026-07-01",
  "IF\t60000\t79000\t98000\t",
  "II\t120000\t116938\t\t",
  "IJ\tmany\t129730\t160000\t",
  "IK\t190000\t200000\t230000\t",
].join("\n");

const TABLE = [
  "Band\tMinimum\tMidpoint\tMaximum",
  "IF\t58000\t77469\t96000",
  "II\t87703\t116938\t",
  "IJ\t97000\t129730\t160000",
].join("\n");

const paste = (page: Page, table: string) =>
  page.getByLabel(/^Paste the table here/).fill(table);

export const WALKS_OF_PEOPLE: readonly Walk[] = [
  {
    name: "nobody to ask about",
    file: () => EMPTY,
    screens: [
      [
        "nothing screening",
        async (page) => {
          await goToPart(page, "People", "Screening");
          await said(page, /^The roster is not understood yet/);
        },
      ],
      [
        "nothing pay bands",
        async (page) => {
          await goToPart(page, "People", "Pay bands");
          await said(page, /^The roster is not understood yet/);
        },
      ],
    ],
  },
  {
    name: "what needs a person, one title at a time",
    file: () => PEOPLE,
    screens: [
      [
        "review",
        async (page) => {
          await goToPart(page, "Roster", "Classify");
          await said(page, /^Guessed: \d+ rows have titles/);
          await press(page, "Go on to the titles");
          await press(page, /^Review one at a time/);
          await said(page, "3 of 3 titles left");
        },
      ],
      [
        "review another class",
        async (page) => {
          await page.getByRole("radio", { name: "Another class" }).click();
          await page.getByLabel("The other class").waitFor();
        },
      ],
      [
        "review decided",
        async (page) => {
          await page.getByLabel("The other class").selectOption({ index: 1 });
          await page.getByLabel(/^Note/).fill("by its size");
          await page.getByLabel("Who decides?").last().fill("R. Ortiz");
          await press(page, "Decide and go on");
          await said(page, "2 of 3 titles left");
          await press(page, /^Previous$/);
          await said(page, /^Decided: /);
        },
      ],
      [
        "review done",
        async (page) => {
          await press(page, /^Next$/);
          await page.getByRole("radio").first().click();
          await press(page, "Decide and go on");
          await page.getByRole("radio").first().click();
          await press(page, /^Decide$/);
          await said(page, "All 3 titles decided.");
        },
      ],
    ],
  },
  {
    name: "who meets the qualifications, and where pay stands",
    file: () => PEOPLE,
    screens: [
      [
        "screening",
        async (page) => {
          await goToPart(page, "People", "Screening");
          await said(page, /rows? shown/);
        },
      ],
      [
        "screening data to check",
        async (page) => {
          await press(page, /^Check the data/);
          await said(page, "1 row shown");
        },
      ],
      [
        "screening no years",
        async (page) => {
          await goToPart(page, "Roster", "Classify");
          await page
            .getByLabel("Years of experience")
            .selectOption({ label: "Not in this roster" });
          await goToPart(page, "People", "Screening");
          await said(page, /^No column of years is chosen/);
        },
      ],
      [
        "pay bands",
        async (page) => {
          await goToPart(page, "People", "Pay bands");
          await said(page, /^No document holds an amount of money/);
        },
      ],
      [
        "pay bands no table found",
        async (page) => {
          await page
            .getByLabel("Where is the pay table?")
            .selectOption({ label: "Pasted text" });
          await paste(page, "words without a table");
          await said(page, /^No row looks like/);
        },
      ],
      [
        "pay bands findings",
        async (page) => {
          await paste(page, FAULTY_TABLE);
          await page
            .getByRole("button", { name: /^Keep this table/ })
            .waitFor();
        },
      ],
      [
        "pay bands compared",
        async (page) => {
          await paste(page, TABLE);
          await press(page, "Keep this table of 3 bands");
          await said(page, /rows? shown/);
        },
      ],
      [
        "pay bands terms refused",
        async (page) => {
          const ratio = page.getByLabel(/^Single out a compa-ratio/);
          await ratio.fill("none at all");
          await said(page, /^Give a percentage above 0/);
        },
      ],
      [
        "pay bands not compared",
        async (page) => {
          await page.getByLabel(/^Single out a compa-ratio/).fill("115");
          await press(page, /^Not compared/);
          await said(page, "1 row shown");
        },
      ],
      [
        "pay bands written",
        async (page) => {
          await press(page, /^Write \d/);
          await heading(page, "What was written");
        },
      ],
      [
        "pay bands no salary",
        async (page) => {
          await goToPart(page, "Roster", "Classify");
          await page
            .getByLabel("Salary", { exact: true })
            .selectOption({ label: "Not in this roster" });
          await goToPart(page, "People", "Pay bands");
          await said(page, /^No column of salaries is chosen/);
        },
      ],
    ],
  },
];
