/** Two months of a roster: everybody is a joiner, a leaver or a stayer, and every difference is listed with both values. */
import fc from "fast-check";
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import { classifyRoster } from "../../../src/core/roster/classify";
import { carryOverrides } from "../../../src/core/succession/carried-overrides";
import { overridesByRow } from "../../../src/core/succession/carried-overrides";
import {
  compareMonths,
  type Succession,
} from "../../../src/core/succession/compare-months";
import {
  type MonthPosition,
  monthOf,
  type RosterMonth,
} from "../../../src/core/succession/month";
import { mappingOf, matchExactly } from "../roster/support";

const position = (
  key: string,
  title = "Clerk",
  classCode = "",
  verdict = "",
): MonthPosition => ({ key, title, answer: { classCode, verdict } });

const month = (...positions: readonly MonthPosition[]): RosterMonth => ({
  positions: new Map(positions.map((one) => [one.key, one])),
  notCompared: 0,
});

const months = fc
  .uniqueArray(
    fc.record({
      key: fc.oneof(
        fc.integer({ min: 0, max: 30 }).map((n) => `P-${n}`),
        fc.constantFrom("__proto__", "constructor"),
      ),
      title: fc.constantFrom("CIO I", "cio  I", "CIO II", ""),
      answer: fc.option(
        fc.record({
          classCode: fc.constantFrom("", "A", "B"),
          verdict: fc.constantFrom("", "Qualified", "Review"),
        }),
        { nil: undefined },
      ),
    }),
    { selector: ({ key }) => key, maxLength: 25 },
  )
  .map((positions) => month(...positions));

test("joiners and stayers are the new rows, leavers and stayers the old ones", () => {
  fc.assert(
    fc.property(months, months, (before, now) => {
      const { joiners, leavers, stayers } = compareMonths(before, now);
      const keys = (list: readonly MonthPosition[]) =>
        list.map(({ key }) => key);
      expect([...keys(joiners), ...stayers].sort()).toEqual(
        [...now.positions.keys()].sort(),
      );
      expect([...keys(leavers), ...stayers].sort()).toEqual(
        [...before.positions.keys()].sort(),
      );
    }),
  );
});

test("the other way round joiners are leavers, and each change is turned around", () => {
  const turned = (list: Succession["changedAnswers"]) =>
    list
      .map(({ key, of, before, now }) => [key, of, now, before].join("|"))
      .sort();
  const straight = (list: Succession["changedAnswers"]) =>
    list
      .map(({ key, of, before, now }) => [key, of, before, now].join("|"))
      .sort();
  fc.assert(
    fc.property(months, months, (before, now) => {
      const there = compareMonths(before, now);
      const back = compareMonths(now, before);
      expect(back.joiners).toEqual(there.leavers);
      expect(back.leavers).toEqual(there.joiners);
      expect(turned(back.changedAnswers)).toEqual(
        straight(there.changedAnswers),
      );
      expect(back.changedTitles.length).toBe(there.changedTitles.length);
    }),
  );
});

test("the order of rows changes what is listed first, never what is listed", () => {
  fc.assert(
    fc.property(months, months, (before, now) => {
      const shuffled: RosterMonth = {
        ...now,
        positions: new Map([...now.positions].reverse()),
      };
      const one = compareMonths(before, now);
      const other = compareMonths(before, shuffled);
      expect([...other.joiners].reverse()).toEqual(one.joiners);
      expect(other.leavers).toEqual(one.leavers);
      expect([...other.stayers].reverse()).toEqual(one.stayers);
    }),
  );
});

test("a month compared with itself has nobody coming or going and no change", () => {
  fc.assert(
    fc.property(months, (same) => {
      const { stayers, withoutAnswer, ...rest } = compareMonths(same, same);
      expect(stayers).toHaveLength(same.positions.size);
      expect(withoutAnswer).toBe(
        [...same.positions.values()].filter(
          ({ answer }) => answer === undefined,
        ).length,
      );
      expect(rest).toEqual({
        joiners: [],
        leavers: [],
        changedTitles: [],
        changedAnswers: [],
        notCompared: { before: 0, now: 0 },
      });
    }),
  );
});

test("every change is of a stayer", () => {
  fc.assert(
    fc.property(months, months, (before, now) => {
      const { stayers, changedAnswers, changedTitles } = compareMonths(
        before,
        now,
      );
      for (const { key } of [...changedAnswers, ...changedTitles])
        expect(stayers).toContain(key);
    }),
  );
});

test("a title in another case is the same, another word is not; class and verdict are listed apart", () => {
  const before = month(
    position("1", "Clerk", "A", "Qualified"),
    position("2", "Clerk", "A", "Review"),
  );
  const now = month(
    position("1", "CLERK", "B", "Review"),
    position("2", "Senior Clerk", "A", "Review"),
  );
  const { changedTitles, changedAnswers } = compareMonths(before, now);
  expect(changedTitles).toEqual([
    { key: "2", before: "Clerk", now: "Senior Clerk" },
  ]);
  expect(changedAnswers).toEqual([
    { key: "1", of: "class", before: "A", now: "B" },
    { key: "1", of: "verdict", before: "Qualified", now: "Review" },
  ]);
});

test("without an answer last month nothing is said to have changed", () => {
  const before = month({ key: "1", title: "Clerk", answer: undefined });
  const found = compareMonths(before, month(position("1", "Clerk", "B")));
  expect(found.changedAnswers).toEqual([]);
  expect(found.withoutAnswer).toBe(1);
});

const ROSTER: CellValue[][] = [
  ["Position", "Title"],
  ["P-1", "CIO III"],
  ["P-2", "Janitor"],
  [null, "CIO III"],
  ["P-3", "CIO I"],
  ["P-3", "CIO I"],
  [null, null],
];
const MAPPING = mappingOf({ title: 1 }, { rowKey: 0 });
const classified = classifyRoster(catalogue, matchExactly, ROSTER, MAPPING);

test("a classified roster is a month by key; rows that cannot be told apart are counted", () => {
  const { positions, notCompared } = monthOf(
    ROSTER,
    MAPPING,
    classified,
    "classification",
  );
  expect([...positions.values()]).toEqual([
    position("P-1", "CIO III", "IXGX40"),
    position("P-2", "Janitor"),
  ]);
  expect(notCompared).toBe(3);
});

test("what was written then goes before what would be answered now", () => {
  const written = new Map([["P-1", { classCode: "OLD", verdict: "Review" }]]);
  const { positions } = monthOf(ROSTER, MAPPING, classified, written);
  expect(positions.get("P-1")?.answer).toEqual(written.get("P-1"));
  expect(positions.get("P-2")?.answer).toBeUndefined();
});

test("an override follows its key, is pointed out where the title changed, and is left behind where the key is gone", () => {
  const before = month(position("1"), position("2"), position("3"));
  const now = month(position("2"), position("3", "Pilot"), position("4"));
  const overrides = new Map<string, CellValue>([
    ["1", "gone"],
    ["2", "same"],
    ["3", "other"],
    ["4", "not of last month"],
  ]);
  expect(carryOverrides(overrides, compareMonths(before, now))).toEqual({
    carried: [
      { key: "2", value: "same", titleChanged: undefined },
      {
        key: "3",
        value: "other",
        titleChanged: { before: "Clerk", now: "Pilot" },
      },
    ],
    dropped: [
      { key: "1", value: "gone" },
      { key: "4", value: "not of last month" },
    ],
  });
});

test("carried and dropped overrides are all of them", () => {
  const all = fc.dictionary(fc.string(), fc.constantFrom("A", "B"));
  fc.assert(
    fc.property(months, months, all, (before, now, values) => {
      const given = new Map([
        ...Object.entries(values),
        ...[...before.positions.keys()].map((key) => [key, "C"] as const),
      ]);
      const { carried, dropped } = carryOverrides(
        given,
        compareMonths(before, now),
      );
      expect(carried.length + dropped.length).toBe(given.size);
      for (const { key } of carried) {
        expect(before.positions.has(key)).toBe(true);
        expect(now.positions.has(key)).toBe(true);
      }
    }),
  );
});

test("overrides by key reach the one row that has the key", () => {
  const overrides = new Map<string, CellValue>([
    ["P-2", "IXGX40"],
    ["P-3", "IXGX40"],
    ["P-9", "IXGX40"],
  ]);
  expect([...overridesByRow(overrides, ROSTER, MAPPING)]).toEqual([
    [2, "IXGX40"],
  ]);
  expect(
    overridesByRow(overrides, ROSTER, { ...MAPPING, rowKey: "owned" }).size,
  ).toBe(0);
});
