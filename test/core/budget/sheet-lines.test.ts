/** BUDGETLINES reads its settings from a sheet that anybody may edit: what makes no sense is refused, never guessed. */
import { budgetLines } from "../../../src/core/budget/sheet/lines";
import type { CellValue } from "../../../src/core/cell";
import { isProblem } from "../../../src/core/problem";
import { sayProblem } from "../../../src/core/problem-wording";
import { BUDGET_SETTINGS } from "../../functions/budget-settings";

const ROWS: CellValue[][] = [["P1", "IG", "Filled", 1, 73_000]];
const HEAD: CellValue[] = ["Raise from", "Kind", "Value", "For", "Which"];
const RAISES: CellValue[][] = [HEAD, [46_388, "percent", 0.03, "band", "IG"]];

const answer = (
  settings: CellValue[][],
  raises: CellValue[][] = RAISES,
  rows = ROWS,
): ReturnType<typeof budgetLines> =>
  budgetLines(rows, settings, raises, undefined);

function said(settings: CellValue[][], raises = RAISES): string {
  const found = answer(settings, raises);
  return isProblem(found as object)
    ? sayProblem(found as never)
    : JSON.stringify(found);
}

/** The settings with another value beside a name. */
const withValue = (name: string, value: CellValue): CellValue[][] =>
  BUDGET_SETTINGS.map((row) =>
    row[0] === name ? [name, value, row[2] ?? null] : row,
  );

test("the settings as the pane writes them give a line", () => {
  expect(answer(BUDGET_SETTINGS)).toEqual([
    expect.arrayContaining(["P1", "IG", "Filled", "salary", 73_000]),
  ]);
});

test.each<[string, CellValue[][], RegExp]>([
  [
    "a setting that is gone",
    BUDGET_SETTINGS.filter(([name]) => name !== "Column: salary"),
    /"Column: salary" is not there/,
  ],
  [
    "a setting that is there twice",
    [...BUDGET_SETTINGS, ["Column: salary", 4, null]],
    /"Column: salary" is there twice/,
  ],
  [
    "a name that was changed",
    [...BUDGET_SETTINGS, ["Means vakant", "Open", null]],
    /"Means vakant" is no setting/,
  ],
  [
    "savings by rate and by lag at once",
    withValue("Vacancy savings, share of the baseline", 0.04).map((row) =>
      row[0] === "Hiring lag of vacant seats, months" ? [row[0], 3] : row,
    ),
    /saves the same money twice/,
  ],
  [
    "a text for a number",
    withValue("Benefits, flat for one FTE and year", "much"),
    /is "much", which is no number/,
  ],
  [
    "an unknown period of pay",
    withValue("Salaries are (annual, monthly, biweekly or hourly)", "daily"),
    /is "daily": use Annual; Monthly; Biweekly; Hourly/,
  ],
  [
    "half a column",
    withValue("Column: salary", 4.5),
    /"Column: salary" names no column/,
  ],
  [
    "no first day",
    withValue("First day of the fiscal year", null),
    /First day of the fiscal year is missing/,
  ],
])("%s is refused with a sentence", (_, settings, words) => {
  expect(said(settings)).toMatch(words);
});

test("raises that no longer stand as the columns are headed are refused", () => {
  const all = [46_300, "percent", 0.02, "all", null];
  const own = [46_300, "rate", 80_000, "position", "P1"];
  const moved = /raises are no longer those/;
  expect(said(BUDGET_SETTINGS, [HEAD])).toMatch(moved);
  expect(said(BUDGET_SETTINGS, [...RAISES, all])).toMatch(moved);
  expect(said(BUDGET_SETTINGS, [HEAD, own])).toMatch(moved);
  expect(said(BUDGET_SETTINGS, [...RAISES, own])).not.toMatch(moved);
});

test("an error among the settings comes back as itself; one in the roster concerns its own line", () => {
  const failure = { error: "#REF!" };
  expect(answer(withValue("Column: salary", failure))).toEqual(failure);
  const lines = answer(BUDGET_SETTINGS, RAISES, [
    ...ROWS,
    ["P2", "IG", "Filled", 1, failure],
  ]);
  expect(lines).toEqual([
    expect.arrayContaining(["P1", "salary"]),
    expect.arrayContaining(["P2", "not costed"]),
  ]);
});

test("subtotals, empty rows and a header printed again are no positions", () => {
  const found = answer(BUDGET_SETTINGS, RAISES, [
    ...ROWS,
    ["Total", null, null, 1, 73_000],
    [null, null, null, null, null],
    ["Position", "Band", "Status", "FTE", "Salary"],
    ["P2", "IH", "Vacant", 0.5, null],
  ]);
  expect((found as unknown[][]).map(([key]) => key)).toEqual(["P1", "P2"]);
});
