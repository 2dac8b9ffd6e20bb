/** Salaries against their bands: what is said of a rate, with its row. */
import { bandChecks } from "../../../src/core/budget/band-checks";
import { plainPlan } from "../../../src/core/budget/budget-plan";
import { dayOf } from "../../../src/core/date-serial";
import type { PayRevision } from "../../../src/core/pay/pay-table";
import type { Position } from "../../../src/core/position/position";

const FIRST = dayOf(2026, 7, 1);
const later = dayOf(2027, 1, 1);
const table: PayRevision[] = [
  {
    band: "B1",
    effective: undefined,
    minimum: 60_000,
    midpoint: 80_000,
    maximum: 100_000,
  },
  {
    band: "B2",
    effective: undefined,
    minimum: 60_000,
    midpoint: undefined,
    maximum: undefined,
  },
  {
    band: "B3",
    effective: later,
    minimum: 60_000,
    midpoint: undefined,
    maximum: 100_000,
  },
];
const plan = { ...plainPlan(FIRST), compaRatioToLookAt: 1.15 };

const position = (
  band: string,
  rate: number,
  fte = 1,
  start?: number,
): Position => ({
  key: "A",
  row: 7,
  seat: "A",
  title: "",
  classCode: "",
  band,
  unit: "",
  status: "filled",
  incumbent: "",
  incumbentBand: "",
  fte,
  filledFte: undefined,
  rate,
  start,
  end: undefined,
  benefitShare: undefined,
  benefitFlat: undefined,
  funding: [],
  managedFte: undefined,
});

test.each<[string, Position, string[]]>([
  ["at the minimum", position("B1", 60_000), []],
  ["a cent below it", position("B1", 59_999.99), ["belowMinimum"]],
  [
    "at the maximum, which is over the ratio",
    position("B1", 100_000),
    ["overCompaRatio"],
  ],
  [
    "a cent above it",
    position("B1", 100_000.01),
    ["aboveMaximum", "overCompaRatio"],
  ],
  ["at 115% exactly", position("B1", 92_000), ["overCompaRatio"]],
  ["just below 115%", position("B1", 91_999.99), []],
  [
    "half-time at a full-time rate in the band",
    position("B1", 70_000, 0.5),
    [],
  ],
  ["no band", position("", 70_000), ["noBand"]],
  ["a band that the table lacks", position("B9", 70_000), ["bandNotInTable"]],
  ["no maximum in the table", position("B2", 70_000), ["boundMissing"]],
  ["below, and no maximum", position("B2", 50_000), ["belowMinimum"]],
  [
    "a band whose table begins later",
    position("B3", 70_000),
    ["bandNotInTable"],
  ],
  ["a position that begins by then", position("B3", 70_000, 1, later), []],
])("%s", (_, one, kinds) => {
  const found = bandChecks([one], plan, table);
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
  for (const { row, sentence } of found) {
    expect(row).toBe(7);
    expect(sentence).toMatch(/: /);
  }
});

test("without a pay table and without a ratio nothing is compared", () => {
  expect(bandChecks([position("B1", 1)], plan, [])).toEqual([]);
  expect(bandChecks([position("B1", 99_999)], plainPlan(FIRST), table)).toEqual(
    [],
  );
});
