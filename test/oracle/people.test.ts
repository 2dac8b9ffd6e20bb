/** Owns the proof that the made-up people are repeatable and reach every answer of every class. */
import { people } from "./people";
import { oracleVerdict } from "./verdict-oracle";

const SEED = 2017;
const WITH_RECOMMENDED = [
  ...["IXGS26", "IXGX30", "IXGX35", "IXGX40", "IXGX46", "IXGX52"],
];
const MINIMUM_ONLY = ["01723", "01724", "A3201E", "IT Program Manager"];

test("the same seed makes the same people", () => {
  const make = (seed: number) => [...people(seed, 300, MINIMUM_ONLY)];
  expect(make(SEED)).toEqual(make(SEED));
  expect(make(SEED)).not.toEqual(make(SEED + 1));
});

test.each([...MINIMUM_ONLY, ...WITH_RECOMMENDED])(
  "people of %s get every answer that the class can give",
  (classCode) => {
    const answers = new Set(
      [...people(SEED, 2000, [classCode])].map(oracleVerdict),
    );
    const words = ["Qualified", "Review", "Not qualified", "#VALUE!"];
    const noStandard = WITH_RECOMMENDED.includes(classCode) ? [] : ["#N/A"];
    expect([...answers].sort()).toEqual([...words, ...noStandard].sort());
  },
);

test("a blank class makes blank rows and questions without a class", () => {
  const answers = new Set([...people(SEED, 200, [""])].map(oracleVerdict));
  expect([...answers].sort()).toEqual(["", "#VALUE!"]);
});

test("a planner's credit table never falls from degree to degree", () => {
  const tables = [...people(SEED, 2000, MINIMUM_ONLY)].flatMap(
    ({ credit }) => credit ?? [],
  );
  expect(tables.length).toBeGreaterThan(200);
  for (const { associate, bachelor, master, doctorate } of tables) {
    const rising = [0, associate, bachelor, master, doctorate];
    expect([...rising].sort((a, b) => a - b)).toEqual(rising);
  }
});
