/** The assumptions name themselves: which credit table, which level in an overlap, which FTE. */
import {
  type Assumptions,
  CONTRACTORS,
  DEFAULT_ASSUMPTIONS,
  isSameBasis,
  sayAssumptions,
} from "../../../src/core/assumptions/assumptions";

const planners: Assumptions = {
  credit: { years: { none: 0, hs: 0, bachelor: 3 }, source: "planner" },
  overlap: "upper",
  contractors: "counted",
  decider: "R. Ortiz",
};

test("the product's own set is named as such, with the years of each degree", () => {
  expect(sayAssumptions(DEFAULT_ASSUMPTIONS)).toEqual([
    "Education credit in years by Classbook's table: associate degree 2, bachelor's degree 4, master's degree 6, doctorate 10.",
    "Where the FTE managed lies in two ranges, both levels are named.",
    "Whether the FTE managed includes contractors was not said; it is compared as given.",
  ]);
});

test("the planner's set is named as the planner's, and a level left out is not mentioned", () => {
  expect(sayAssumptions(planners)).toEqual([
    "Education credit in years by the planner's table: bachelor's degree 3.",
    "Where the FTE managed lies in two ranges, the upper level is named.",
    "The FTE managed includes contractors.",
  ]);
});

test("a table without any years says so", () => {
  const none: Assumptions = {
    ...planners,
    credit: { years: {}, source: "planner" },
  };
  expect(sayAssumptions(none)[0]).toBe(
    "Education credit by the planner's table: no years for any degree.",
  );
});

test("who decides changes no answer; each of the others may", () => {
  expect(isSameBasis(planners, { ...planners, decider: "" })).toBe(true);
  expect(isSameBasis(planners, { ...planners, overlap: "all" })).toBe(false);
  expect(isSameBasis(planners, { ...planners, contractors: "notSaid" })).toBe(
    false,
  );
  expect(
    isSameBasis(planners, { ...planners, credit: DEFAULT_ASSUMPTIONS.credit }),
  ).toBe(false);
});

test("every choice about contractors has its own sentence", () => {
  const said = CONTRACTORS.map(
    (contractors) => sayAssumptions({ ...planners, contractors })[2],
  );
  expect(new Set(said).size).toBe(CONTRACTORS.length);
});
