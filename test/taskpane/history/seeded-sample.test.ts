/** The auditor's sample: the seed alone decides, and every row has the same chance. */
import { seededSample } from "../../../taskpane/history/seeded-sample";

const KEYS = Array.from({ length: 50 }, (_, index) => `P-${index + 1}`);

test("the same seed draws the same rows, whatever order they are given in", () => {
  const drawn = seededSample(KEYS, 10, "audit-2026");
  expect(seededSample([...KEYS].reverse(), 10, "audit-2026")).toEqual(drawn);
  expect(seededSample([...KEYS, ...KEYS], 10, "audit-2026")).toEqual(drawn);
  expect(new Set(drawn).size).toBe(10);
  expect(drawn.every((key) => KEYS.includes(key))).toBe(true);
});

test("this draw never changes, so that a sample of years ago can be drawn again", () => {
  expect(seededSample(["A", "B", "C", "D", "E", "F"], 3, "1")).toEqual(
    FIXED_DRAW,
  );
});

/** Drawn when the sample was first made; a change here breaks the samples of every auditor. */
const FIXED_DRAW = ["B", "E", "F"];

test("another seed draws other rows", () => {
  expect(seededSample(KEYS, 10, "a")).not.toEqual(seededSample(KEYS, 10, "b"));
});

test("a sample larger than the rows is all of them, and none of none is none", () => {
  expect(seededSample(["b", "a"], 5, "x")).toEqual(["a", "b"]);
  expect(seededSample([], 5, "x")).toEqual([]);
});

test("over many seeds each row is drawn about equally often", () => {
  const times = new Map(KEYS.map((key) => [key, 0]));
  for (let seed = 0; seed < 5000; seed += 1)
    for (const key of seededSample(KEYS, 5, String(seed)))
      times.set(key, (times.get(key) ?? 0) + 1);
  // 500 each is expected; five standard deviations are 106.
  for (const number of times.values())
    expect(Math.abs(number - 500)).toBeLessThan(106);
});
