/** The budget of twelve positions done by hand, equal to the cent in every line, group and fund. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Budget } from "../../../src/core/budget/budget";
import { moneyOf } from "../../../src/core/budget/fraction";
import { yearOf } from "../../../src/core/budget/months";
import {
  rollUp,
  totalOf,
  type Dimension,
} from "../../../src/core/budget/roll-up";
import { holds, resultOf } from "../arithmetic";
import { handBudget } from "./hand-budget";

const reckoning = z.array(z.string()).min(1);
const groups = z.record(z.string(), reckoning);

const shape = z.object({
  days: reckoning,
  positions: z
    .array(
      z.object({
        key: z.string(),
        what: z.string(),
        baseline: reckoning,
        cola: reckoning.optional(),
        ownRaises: reckoning.optional(),
        beyond: reckoning.optional(),
        vacancy: reckoning.optional(),
        turnover: reckoning.optional(),
        total: reckoning,
      }),
    )
    .length(13),
  lines: groups,
  bands: groups,
  classes: groups,
  units: groups,
  funds: groups,
  fte: groups,
  monthsOfP01: z.object({
    baseline: reckoning,
    cola: reckoning,
    expectedBaseline: z.array(z.number()),
    expectedCola: z.array(z.number()),
  }),
  months: groups,
});

const text: unknown = JSON.parse(
  readFileSync(path.join(__dirname, "twelve-positions.json"), "utf8"),
);
const hand = shape.parse(text);
const { budget, findings } = handBudget(text);

const LINES = [
  "baseline",
  "cola",
  "ownRaises",
  "beyond",
  "vacancy",
  "turnover",
] as const;
const SAVINGS: readonly string[] = ["vacancy", "turnover"];

/** The last figure of a reckoning; savings are written without their sign. */
function handFigure(
  name: string,
  lines: readonly string[] | undefined,
): number {
  if (lines === undefined) return 0;
  const figure = resultOf(lines.at(-1) ?? "");
  return SAVINGS.includes(name) ? -figure || 0 : figure;
}

const year = (months: Parameters<typeof yearOf>[0] | undefined): number =>
  moneyOf(yearOf(months ?? []));

test("every line of the reckoning comes out", () => {
  const lines = JSON.stringify(text).match(/"[^"]*[=≈][^"]*"/g) ?? [];
  expect(lines.length).toBeGreaterThan(80);
  expect(
    lines.map((line) => line.slice(1, -1)).filter((line) => !holds(line)),
  ).toEqual([]);
});

test.each(hand.positions.map((one) => [one.key, one.what, one] as const))(
  "%s: %s",
  (key, _, expected) => {
    const one = budget.positions.find(({ position }) => position.key === key);
    const found = LINES.map((name, line) => [name, year(one?.lines[line])]);
    expect(found).toEqual(
      LINES.map((name) => [name, handFigure(name, expected[name])]),
    );
    expect(year(one?.total)).toBe(handFigure("total", expected.total));
  },
);

test("the lines of the budget", () => {
  const found = LINES.map((name, line) => [name, year(budget.amounts[line])]);
  expect(found).toEqual(
    LINES.map((name) => [name, handFigure(name, hand.lines[name])]),
  );
  expect(year(budget.total)).toBe(handFigure("total", hand.lines["total"]));
});

test.each([
  ["band", hand.bands],
  ["class", hand.classes],
  ["unit", hand.units],
  ["fund", hand.funds],
] as const)("by %s, and its sum is the total", (dimension, expected) => {
  expect(figures(budget, dimension)).toEqual(
    Object.entries(expected).map(([name, lines]) => [
      name,
      handFigure("", lines),
    ]),
  );
  expect(totalOf("", rollUp(budget, dimension)).total).toEqual(budget.total);
});

const figures = (of: Budget, dimension: Dimension): [string, number][] =>
  rollUp(of, dimension).map(({ name, total }) => [name, year(total)]);

test("authorised and vacant FTE", () => {
  const { authorisedFte, vacantFte } = totalOf("", rollUp(budget, "band"));
  expect(authorisedFte).toBe(handFigure("", hand.fte["authorised"]));
  expect(vacantFte).toBe(handFigure("", hand.fte["vacant"]));
});

test("the months of P01, with the COLA from the fourth", () => {
  const [baseline = [], cola = []] = budget.positions[0]?.lines ?? [];
  expect(baseline.map(moneyOf)).toEqual(hand.monthsOfP01.expectedBaseline);
  expect(cola.map(moneyOf)).toEqual(hand.monthsOfP01.expectedCola);
});

test("July is what the ten positions that are there cost, to a cent a position", () => {
  const [july = []] = Object.values(hand.months);
  const found = moneyOf(budget.amounts[0]?.[0] ?? 0n);
  expect(Math.abs(found - handFigure("", july))).toBeLessThan(0.1);
});

test("what is said of the roster: the doublefill, the line without a band", () => {
  expect(findings.map(({ kind, key }) => [kind, key])).toEqual([
    ["doublefill", "P01b"],
    ["noBand", "P11"],
  ]);
});
