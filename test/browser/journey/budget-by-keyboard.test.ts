/**
 * A task by the keyboard alone: budget a roster of five positions for a fiscal year, with 30 % benefits and 2 % more for all
 * from January, from pasted pay bands to the live sheets, which then follow the roster; and ask what one position less costs.
 */
import * as XLSX from "@e965/xlsx";
import type { Page } from "playwright-core";
import { Keys } from "../keyboard/keys";
import {
  goToPart,
  openFile,
  openWorkbench,
  rest,
  savedCopy,
  typeInto,
} from "../workbench/workbench-page";

const ROSTER = [
  "Position No,Job Title,Pay Band,Salary,FTE,Status",
  "P-1,CIO III,II,73000,1,Filled",
  "P-2,CIO III,II,109500,0.5,Filled",
  "P-3,IT Technology Officer,IF,,1,Vacant",
  "P-4,CIO III,II,146000,1,Filled",
  "P-5,IT Technology Officer,IF,54750,1,Filled",
].join("\n");

const PAY =
  "Band,Minimum,Midpoint,Maximum\nIF,58000,73000,\nII,87000,116000,\n";

/** More would be a way that nobody goes. */
const MOST_ACTIONS = 90;
const MOST_TO_ASK = 70;

test("a roster is budgeted without a mouse, and the sheets follow a salary that is changed afterwards", async () => {
  const { page, troubles } = await openWorkbench();
  await openFile(page, { name: "staff.csv", content: ROSTER });
  await page.getByText("Guessed: 5 rows have titles").waitFor();
  const keys = new Keys(page);

  await keys.goToPart("People", "Pay bands");
  await keys.choose("Where is the pay table?", "Pasted");
  await keys.tabTo(page.getByLabel(/^Paste the table here/));
  await keys.type(PAY);
  await keys.use("Keep this table of 2 bands");
  await page.getByText(/^2 bands in the sheet/).waitFor();
  await keys.goToPart("Budget", "Personnel budget");
  await keys.tabTo(page.getByLabel("Fiscal year begins on"));
  await keys.type("07012026");
  await keys.tabTo(page.getByLabel("Benefits, % of salary", { exact: true }));
  await keys.press("Control+A");
  await keys.type("30");
  await keys.tabTo(page.getByLabel("Raise from"));
  await keys.type("01012027");
  await keys.tabTo(page.getByLabel("Percent", { exact: true }));
  await keys.type("2");
  await keys.use("Add this raise");
  await keys.use("Build the budget sheets");
  await page.getByRole("heading", { name: "What was built" }).waitFor();
  console.info(`${keys.actions} actions: budget a roster of five positions.`);
  expect(keys.actions).toBeLessThanOrEqual(MOST_ACTIONS);

  await askWhatIf(page, keys);

  // The scenario changed none of it.
  // 73,000 + 54,750 + 73,000 + 146,000 + 54,750 of pay, with benefits 30 % more; 2 % of it for 181 of 365 days.
  const before = await budgetIn(page);
  expect(before.lines).toEqual([
    ["Baseline: salary and benefits", 521_950],
    ["Raise from 2027-01-01", 5_176.6],
    ["Beyond authorised FTE", 0],
    ["Vacancy savings", 0],
    ["Turnover savings", 0],
    ["Budget", 527_126.6],
  ]);
  expect(before.proofs).toEqual(["equal", "equal"]);
  expect(before.roster).toEqual(ROSTER);

  // With another part in sight: 36,500 more pay, 47,450 with benefits and 470.6 of raise.
  await goToPart(page, "Look up", "Classes");
  await typeInto(page, "D2", "109500");
  await rest(page);
  const after = await budgetIn(page);
  expect(after.lines.at(-1)).toEqual(["Budget", 575_047.2]);
  expect(troubles()).toEqual([]);
}, 240_000);

/** Half of P-4: 73,000 less of pay, with benefits 94,900, and 2 % of it for 181 of 365 days. */
async function askWhatIf(page: Page, keys: Keys): Promise<void> {
  const before = keys.actions;
  const field = (label: string) =>
    page.getByLabel(label, { exact: true }).filter({ visible: true });
  await keys.goToPart("Budget", "Scenarios");
  await keys.tabTo(field("Name of a new scenario"));
  await keys.type("Half a manager");
  await keys.use("Add this scenario");
  await keys.tabTo(field("Position"));
  await keys.type("P-4");
  await keys.tabTo(field("FTE"));
  await keys.type("0.5");
  await keys.use("Add this change");
  await page.getByRole("row", { name: /^II .*-95,841\.20$/ }).waitFor();
  const actions = keys.actions - before;
  console.info(`${actions} actions: ask what half a position less costs.`);
  expect(actions).toBeLessThanOrEqual(MOST_TO_ASK);
}

type Cell = string | number | boolean | null;

async function budgetIn(page: Page) {
  const book = XLSX.read((await savedCopy(page)).bytes);
  const rows = XLSX.utils.sheet_to_json<Cell[]>(
    book.Sheets["Classbook budget"] ?? {},
    { header: 1, raw: true, defval: null, blankrows: true },
  );
  const end = rows.findIndex(([name]) => name === "Budget");
  const roster = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  return {
    lines: rows.slice(3, end + 1).map((row) => row.slice(0, 2)),
    proofs: rows
      .filter(([name]) => name === "Sum of the positions")
      .map((row) => row[2]),
    roster: XLSX.utils.sheet_to_csv(roster).trim(),
  };
}
