/** Scenarios over the twelve positions done by hand: what a change costs, and that the baseline stays what it is. */
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { catalogue } from "../../../data";
import { budgetOf, type Budget } from "../../../src/core/budget/budget";
import { compareBudgets } from "../../../src/core/budget/comparison";
import { moneyOf } from "../../../src/core/budget/fraction";
import { levelMoves } from "../../../src/core/budget/level-moves";
import { yearOf } from "../../../src/core/budget/months";
import { applyScenario, type Change } from "../../../src/core/budget/scenario";
import { dayOf } from "../../../src/core/date-serial";
import type { Position } from "../../../src/core/position/position";
import { isProblem } from "../../../src/core/problem";
import { handBudget } from "../../cases/budget/hand-budget";
import { anyPlan, anyPositions, PAY_TABLE } from "./any-roster";

const file = path.join(__dirname, "../../cases/budget/twelve-positions.json");
const { positions, plan, payTable, budget } = handBudget(
  JSON.parse(readFileSync(file, "utf8")),
);

function after(...changes: Change[]): Budget {
  const applied = applyScenario(positions, plan, { name: "", changes });
  expect(applied.faults).toEqual([]);
  return budgetOf(applied.positions, applied.plan, payTable);
}

/** What one line of the budget changes by, in money units. */
const changeIn = (line: number, other: Budget): number =>
  moneyOf(
    yearOf(other.amounts[line] ?? []) - yearOf(budget.amounts[line] ?? []),
  );

const BASELINE = 0;

test("a scenario without changes equals the baseline, whatever the roster", () =>
  fc.assert(
    fc.property(anyPositions, anyPlan, (any, anyOne) => {
      const applied = applyScenario(any, anyOne, { name: "", changes: [] });
      const same = budgetOf(applied.positions, applied.plan, PAY_TABLE);
      const before = budgetOf(any, anyOne, PAY_TABLE);
      expect(same).toEqual(before);
      const { groups, total } = compareBudgets(before, [same], "band");
      for (const { difference } of [...groups, total])
        expect(difference).toEqual([
          { seats: 0, authorisedFte: 0, vacantFte: 0, cents: 0n },
        ]);
    }),
    { numRuns: 60 },
  ));

test("the baseline's positions are never changed", () => {
  const before = JSON.stringify(positions);
  after({ change: "abolish", key: "P01", lastDay: dayOf(2026, 7, 31) });
  expect(JSON.stringify(positions)).toBe(before);
});

test.each<[string, Change, number]>([
  [
    "abolishing P07 after 31 July leaves 31 of 365 days of 73,000",
    { change: "abolish", key: "P07", lastDay: dayOf(2026, 7, 31) },
    -66_800,
  ],
  [
    "half of P07 is half of 73,000",
    { change: "fte", key: "P07", fte: 0.5 },
    -36_500,
  ],
  [
    "P04 at 80,300 instead of 73,000: 7,300 × 1.3 × 0.5",
    { change: "rate", key: "P04", rate: 80_300, from: undefined },
    4_745,
  ],
  [
    "P02 from 1 July instead of 1 January: 215 × 184 days",
    { change: "dates", key: "P02", start: dayOf(2026, 7, 1), end: undefined },
    39_560,
  ],
  [
    "the vacant P05 moved to B1 costs 80,300 instead of 87,600: 7,300 × 1.3",
    { change: "class", key: "P05", classCode: "C1", band: "B1" },
    -9_490,
  ],
  [
    "hiring on P05 at 80,300 from 1 January: 7,300 × 1.3 × 181 ÷ 365 less",
    { change: "hire", key: "P05", rate: 80_300, from: dayOf(2027, 1, 1) },
    -4_706,
  ],
])("%s", (_, change, expected) => {
  expect(changeIn(BASELINE, after(change))).toBe(expected);
});

test("a rate from a day on is a raise of its own, and the baseline stays", () => {
  const other = after({
    change: "rate",
    key: "P08",
    rate: 51_100,
    from: dayOf(2027, 1, 1),
  });
  expect(changeIn(BASELINE, other)).toBe(0);
  // With the COLA P08 stands at 44,676 by then: (51,100 − 44,676) × 181 ÷ 365.
  expect(changeIn(2, other)).toBe(3_185.6);
});

test("hiring on a vacancy ends its hiring lag from that day", () => {
  const other = after({
    change: "hire",
    key: "P05",
    rate: 87_600,
    from: dayOf(2027, 1, 1),
  });
  // 121,180 ÷ 365 = 332 a day; 184 vacant days × 332 × 3 ÷ 12 = 15,272 instead of 30,295.
  expect(changeIn(4, other)).toBe(15_023);
  expect(changeIn(BASELINE, other)).toBe(0);
});

test("a new position adds its cost to its band, and two scenarios stand side by side", () => {
  const [first] = positions;
  if (!first) throw new Error("no position");
  const position: Position = {
    ...first,
    key: "N1",
    seat: "N1",
    row: undefined,
  };
  const more = after({ change: "add", position });
  const less = after({
    change: "abolish",
    key: "P06",
    lastDay: dayOf(2026, 6, 30),
  });
  const { groups, total } = compareBudgets(budget, [more, less], "band");
  const money = groups.map(({ name, difference }) => [
    name,
    ...difference.map(({ cents, authorisedFte }) => [
      moneyOf(cents),
      authorisedFte,
    ]),
  ]);
  expect(money).toEqual([
    ["B1", [101_916.27, 1], [0, 0]],
    ["B2", [0, 0], [-111_000.73, -1]],
    ["No band", [0, 0], [0, 0]],
  ]);
  expect(total.difference.map(({ cents }) => moneyOf(cents))).toEqual([
    101_916.27, -111_000.73,
  ]);
});

test.each<[Change, RegExp]>([
  [
    { change: "fte", key: "P99", fte: 1 },
    /No position has the key "P99".*correct/,
  ],
  [{ change: "fte", key: "P01", fte: -1 }, /cannot be negative/],
  [{ change: "rate", key: "P05", rate: 1, from: undefined }, /vacant.*hire/],
  [{ change: "hire", key: "P01", rate: 1, from: 20_700 }, /filled already/],
  [{ change: "dates", key: "P01", start: 2, end: 1 }, /before its first/],
])(
  "a change that cannot be made is said, and nothing else changes",
  (change, said) => {
    const applied = applyScenario(positions, plan, {
      name: "",
      changes: [change],
    });
    expect(applied.faults.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(said),
    ]);
    expect(applied.positions).toEqual(positions);
  },
);

describe("levels by FTE managed", () => {
  const chief: Position = {
    ...(positions[0] as Position),
    key: "CIO",
    seat: "CIO",
    unit: "South",
    managedFte: 10.5,
  };
  const day = dayOf(2027, 6, 30);
  const moves = (before: Position[], ...changes: Change[]) => {
    const { positions: changed } = applyScenario(before, plan, {
      name: "",
      changes,
    });
    const found = levelMoves(catalogue, before, changed, day);
    if (isProblem(found)) throw new Error(found.problem);
    return found;
  };

  test("a unit that shrinks takes its chief below a threshold", () => {
    const [move, ...others] = moves([...positions, chief], {
      change: "abolish",
      key: "P06",
      lastDay: dayOf(2026, 12, 31),
    });
    expect(others).toEqual([]);
    expect(move).toMatchObject({
      fteBefore: 10.5,
      fteAfter: 9.5,
      by: "unit",
      before: "CIO I or CIO II",
      after: "CIO I",
      headroom: 0.5,
      isMoved: true,
    });
  });

  test("a stated figure counts alone", () => {
    const [move] = moves([chief], {
      change: "managedFte",
      key: "CIO",
      managedFte: 21,
    });
    expect(move).toMatchObject({
      fteAfter: 21,
      by: "stated",
      after: "CIO III",
      headroom: 19,
    });
  });

  test("a change elsewhere moves nobody", () => {
    expect(
      moves([...positions, chief], { change: "fte", key: "P01", fte: 0.5 }),
    ).toEqual([]);
  });
});
