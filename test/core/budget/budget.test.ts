/** What must hold for the budget of any roster under any plan. */
import fc from "fast-check";
import { budgetOf, type Budget } from "../../../src/core/budget/budget";
import { plainPlan } from "../../../src/core/budget/budget-plan";
import { byDate } from "../../../src/core/budget/budget-line";
import {
  NO_MONTHS,
  yearOf,
  type Months,
} from "../../../src/core/budget/months";
import {
  positionCostCents,
  positionMonthCents,
} from "../../../src/core/budget/position-cost";
import { DIMENSIONS, rollUp, totalOf } from "../../../src/core/budget/roll-up";
import { anyPlan, anyPositions, PAY_TABLE } from "./any-roster";

const RUNS = { numRuns: 60 };

const addMonthsOf = (one: Months, other: Months): Months =>
  one.map((cents, month) => cents + (other[month] ?? 0n));

const always = (holds: (budget: Budget) => void): void =>
  fc.assert(
    fc.property(anyPositions, anyPlan, (positions, plan) =>
      holds(budgetOf(positions, plan, PAY_TABLE)),
    ),
    RUNS,
  );

test.each(DIMENSIONS)(
  "the groups by %s sum to the total in every month",
  (by) =>
    always((budget) => {
      const groups = rollUp(budget, by);
      expect(totalOf("", groups).total).toEqual(budget.total);
    }),
);

test.each(["band", "class", "unit"] as const)(
  "by %s every line, seat and FTE is counted once",
  (by) =>
    always((budget) => {
      const total = totalOf("", rollUp(budget, by));
      const seats = new Set(
        budget.positions
          .filter(({ authorisedFte }) => authorisedFte > 0)
          .map(({ position }) => position.seat),
      );
      expect(total.seats).toBe(seats.size);
      if (budget.positions.length > 0)
        expect(total.lines).toEqual(budget.amounts);
    }),
);

test("months sum to the year, and lines to the total, for each position and for all", () =>
  always((budget) => {
    for (const {
      lines,
      total,
      position,
      seatFte,
      costed,
    } of budget.positions) {
      expect(lines.reduce(addMonthsOf, NO_MONTHS)).toEqual(total);
      const terms = {
        rate: costed.rate,
        fte: seatFte,
        start: position.start,
        end: position.end,
        fiscalYearStart: budget.plan.fiscalYearStart,
        benefitShare: position.benefitShare ?? budget.plan.benefitShare,
        benefitFlat: position.benefitFlat ?? budget.plan.benefitFlat,
        raises: [],
      };
      expect(yearOf(lines[0] ?? [])).toBe(positionCostCents(terms));
      expect(lines[0]).toEqual(positionMonthCents(terms));
    }
    expect(budget.amounts.reduce(addMonthsOf, NO_MONTHS)).toEqual(budget.total);
  }));

test("baseline and raises together are what POSCOST gives with all raises of the position", () =>
  fc.assert(
    fc.property(anyPositions, anyPlan, (positions, plan) => {
      const raises = plan.raises.filter(({ scope }) => scope === "all");
      const budget = budgetOf(positions, { ...plan, raises }, PAY_TABLE);
      for (const { lines, position, seatFte, costed } of budget.positions) {
        const upToRaises = lines
          .slice(0, 1 + raises.length)
          .reduce(addMonthsOf);
        const whole = positionCostCents({
          rate: costed.rate,
          fte: seatFte,
          start: position.start,
          end: position.end,
          fiscalYearStart: plan.fiscalYearStart,
          benefitShare: position.benefitShare ?? plan.benefitShare,
          benefitFlat: position.benefitFlat ?? plan.benefitFlat,
          raises: byDate(raises),
        });
        expect(yearOf(upToRaises)).toBe(whole);
      }
    }),
    RUNS,
  ));

test("the order of the roster changes no total", () =>
  fc.assert(
    fc.property(anyPositions, anyPlan, (positions, plan) => {
      const own = positions.map((one) => ({ ...one, seat: one.key }));
      const total = (of: typeof own): unknown =>
        budgetOf(of, plan, PAY_TABLE).total;
      expect(total([...own].reverse())).toEqual(total(own));
    }),
    RUNS,
  ));

test("every position is in the budget or is said to be left out", () =>
  fc.assert(
    fc.property(anyPositions, anyPlan, (positions, plan) => {
      const budget = budgetOf(positions, plan, PAY_TABLE);
      expect(budget.positions.length + budget.leftOut.length).toBe(
        positions.length,
      );
      expect(budget.findings.map(({ key }) => key)).toEqual(
        budget.leftOut.map(({ key }) => key),
      );
    }),
    RUNS,
  ));

test("a plan without adjustments has the baseline alone", () =>
  fc.assert(
    fc.property(anyPositions, (positions) => {
      const single = positions.map((one) => ({
        ...one,
        seat: one.key,
        filledFte: undefined,
      }));
      const budget = budgetOf(single, plainPlan(20_635), PAY_TABLE);
      expect(budget.total).toEqual(budget.amounts[0]);
    }),
    RUNS,
  ));

test("savings by rate are the rate of the baseline, position by position to the cent", () =>
  fc.assert(
    fc.property(
      anyPositions,
      fc.integer({ min: 0, max: 100 }),
      (positions, percent) => {
        const plan = {
          ...plainPlan(20_635),
          vacancySavings: { by: "rate" as const, share: percent / 100 },
        };
        const budget = budgetOf(positions, plan, PAY_TABLE);
        const vacancy = budget.lines.findIndex(
          ({ line }) => line === "vacancy",
        );
        for (const { lines } of budget.positions) {
          const baseline = Number(yearOf(lines[0] ?? []));
          const saved = -Number(yearOf(lines[vacancy] ?? []));
          expect(
            Math.abs(saved - (baseline * percent) / 100),
          ).toBeLessThanOrEqual(0.5001);
        }
      },
    ),
    RUNS,
  ));
