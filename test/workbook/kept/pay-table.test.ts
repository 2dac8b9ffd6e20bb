/** The pay table that a workbook keeps: readable, editable, and whole again for whoever opens it. */
import { dayOf } from "../../../src/core/date-serial";
import { isProblem } from "../../../src/core/problem";
import { readPayTable } from "../../../src/core/pay/pay-table";
import { type KeptPayTable, keepPayTable } from "../../../src/workbook/kept";
import { testContext, valuesOn } from "../roster-on-sheet";
import { bookWithRoster, kept, sheetNamed } from "./samples";

const context = testContext();
const NAME = "Classbook pay table";

const TABLE: KeptPayTable = {
  revisions: [
    ["IF", 58_000, 77_469, 96_900.5, dayOf(2026, 7, 1)],
    ["IG", undefined, 90_563, undefined, undefined],
  ].map(([band, minimum, midpoint, maximum, effective]) => ({
    band: band as string,
    minimum: minimum as number | undefined,
    midpoint: midpoint as number | undefined,
    maximum: maximum as number | undefined,
    effective: effective as number | undefined,
  })),
  period: "biweekly",
  salaryPeriod: "hourly",
  hoursPerYear: 1950,
  partTime: "paidForShare",
  atLeastRatio: 1.155,
  source: "Pay 2026",
};

test("it comes back as it was, and its sheet can be read and named by formulas", async () => {
  const book = bookWithRoster();
  expect(await keepPayTable(book, TABLE, context)).toBeUndefined();
  const { payTable, faults } = await kept(book);
  expect(payTable).toEqual(TABLE);
  expect(faults).toEqual([]);
  const [, ...table] = valuesOn(book, NAME);
  expect(table[0]?.slice(0, 5)).toEqual([
    "Band",
    "Minimum",
    "Midpoint",
    "Maximum",
    "Effective",
  ]);
  expect(table[1]?.slice(6)).toEqual(["Amounts are", "biweekly"]);
  const forFormulas = readPayTable(
    table.slice(0, 3).map((row) => row.slice(0, 5)),
  );
  expect(isProblem(forFormulas) || "error" in forFormulas).toBe(false);
  expect(forFormulas).toEqual(TABLE.revisions);
});

test("a shorter table leaves nothing of the longer one", async () => {
  const book = bookWithRoster();
  const many = Array.from({ length: 12 }, (_, index) => ({
    band: `B${index}`,
    minimum: index,
    midpoint: undefined,
    maximum: undefined,
    effective: undefined,
  }));
  await keepPayTable(book, { ...TABLE, revisions: many }, context);
  const pasted = { ...TABLE, source: "", atLeastRatio: "none" as const };
  await keepPayTable(book, pasted, context);
  expect((await kept(book)).payTable).toEqual(pasted);
});

test("a row that the planner adds counts, and what cannot be read is told and passed over", async () => {
  const book = bookWithRoster();
  await keepPayTable(book, TABLE, context);
  const { id } = sheetNamed(book, NAME);
  book.person.edit(id, 4, 0, "IH");
  book.person.edit(id, 4, 2, 106_205);
  book.person.edit(id, 2, 1, "plenty");
  book.person.edit(id, 3, 4, "soon");
  book.person.edit(id, 6, 7, "lots");
  const { payTable, faults } = await kept(book);
  expect(
    payTable?.revisions.map(({ band, minimum }) => [band, minimum]),
  ).toEqual([
    ["IF", undefined],
    ["IH", undefined],
  ]);
  expect(payTable?.atLeastRatio).toBeUndefined();
  expect(faults.map(({ address }) => address)).toEqual(["B3", "E4", "H7"]);
});
