/** The way of a roster to its budget: what is missing, what it costs, and the sheets that are built. */
import type { Page } from "playwright-core";
import { goToPart } from "../workbench/workbench-page";
import { heading, press, said, type Walk } from "./reach";

const STAFF = {
  name: "staff.csv",
  content: [
    "Position No,Job Title,Pay Band,Salary,Status,Department,General,Grant",
    "P-1,CIO III,II,90000,Filled,Office of the Chief Information Officer,0.6,0.4",
    "P-2,CIO III,II,140000,Filled,Public Safety,1,",
    "P-3,IT Technology Officer,IF,,Vacant,Public Safety,1,",
    "P-4,CIO III,II,50000,Filled,Public Safety,0.5,",
    "P-5,CIO IV,IJ,120000,Filled,Office of the Chief Information Officer,1,",
  ].join("\n"),
};

const PAY =
  "Band,Minimum,Midpoint,Maximum\nIF,58000,73000,88000\nII,87000,116000,\nIJ,97000,130000,160000\n";

async function addScenario(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name of a new scenario").fill(name);
  await press(page, "Add this scenario");
  await said(page, /^Nothing yet/);
}

async function addChange(
  page: Page,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).last().fill(text);
  await press(page, "Add this change");
}

export const WALKS_OF_BUDGET: readonly Walk[] = [
  {
    name: "a budget",
    file: () => STAFF,
    screens: [
      [
        "budget stopped",
        async (page) => {
          await goToPart(page, "Roster", "Classify");
          await said(page, "5 rows below it.");
          await goToPart(page, "Budget", "Personnel budget");
          await said(page, /^No column of FTE is chosen/);
        },
      ],
      [
        "budget no pay table",
        async (page) => {
          await page
            .getByLabel("No column of FTE: each position is")
            .selectOption("one");
          await said(page, /have no pay table to be costed from/);
        },
      ],
      [
        "budget columns and plan",
        async (page) => {
          await goToPart(page, "People", "Pay bands");
          await page
            .getByLabel("Where is the pay table?")
            .selectOption({ label: "Pasted text" });
          await page.getByLabel(/^Paste the table here/).fill(PAY);
          await press(page, "Keep this table of 3 bands");
          await said(page, /^3 bands in the sheet/);
          await goToPart(page, "Budget", "Personnel budget");
          await heading(page, "The budget");
          await page.getByText(/^Funds: /).click();
          await page.getByLabel(/^General/).check();
          await page.getByLabel("Raise from").fill("2027-01-01");
          await page.getByLabel("Percent", { exact: true }).fill("2");
          await press(page, "Add this raise");
          await page.getByLabel("Vacancies save").selectOption("lag");
          await page.getByText(/^Funds: /).scrollIntoViewIfNeeded();
        },
      ],
      [
        "budget totals and chart",
        async (page) => {
          await press(page, "Show it as a chart");
          await page
            .getByRole("figure", { name: "Budget by pay band" })
            .locator("svg rect")
            .first()
            .waitFor();
          await page
            .getByRole("table", { name: "The budget" })
            .scrollIntoViewIfNeeded();
        },
      ],
      [
        "budget findings",
        async (page) => {
          await press(page, /^Vacant/);
          await page
            .getByRole("list", { name: "Positions to look at" })
            .scrollIntoViewIfNeeded();
        },
      ],
      [
        "budget built",
        async (page) => {
          await press(page, "Build the budget sheets");
          await heading(page, "What was built");
        },
      ],
      [
        "budget asked",
        async (page) => {
          await press(page, "Build the budget sheets");
          await said(page, /replaces all that stands in them/);
        },
      ],
      [
        "scenarios none yet",
        async (page) => {
          await goToPart(page, "Budget", "Scenarios");
          await said(page, /^The budget as last built/);
        },
      ],
      [
        "scenario changes",
        async (page) => {
          await addScenario(page, "Fewer hours");
          await addChange(page, { Position: "P-1", FTE: "0.5" });
          await addChange(page, { Position: "nobody", FTE: "1" });
          await said(page, /^No position has the key "nobody"/);
        },
      ],
      [
        "scenario outcome",
        async (page) => {
          await page
            .getByRole("heading", { name: "What it comes to" })
            .scrollIntoViewIfNeeded();
        },
      ],
      [
        "scenarios side by side",
        async (page) => {
          await addScenario(page, "One more");
          await page.getByLabel("Kind of change").selectOption("add");
          await page.getByLabel("Key of the new position").fill("N-1");
          await page.getByLabel("Pay band").last().fill("IF");
          await press(page, "Add this change");
          await page
            .getByLabel("Side by side with")
            .selectOption("Fewer hours");
          await page
            .getByRole("table", { name: "Difference from the budget" })
            .scrollIntoViewIfNeeded();
        },
      ],
      ["scenario question", (page) => press(page, "Remove this scenario…")],
    ],
  },
];
