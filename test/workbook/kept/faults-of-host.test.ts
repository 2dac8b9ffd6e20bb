/** Hosts that fail while something is kept: it stands in the end, or the reason is told; never twice, never half a row. */
import { keepDecisions } from "../../../src/workbook/kept";
import { doing, fail } from "../faulty-host";
import { testContext, valuesOn } from "../roster-on-sheet";
import { bookWithRoster, decision, kept, sheetNamed } from "./samples";

const DECISIONS = ["A", "B", "C"].map((title) => decision(title));
const batches = Array.from({ length: 8 }, (_, index) => index + 1);

test.each(batches)(
  "an answer lost at batch %i leaves each decision once",
  async (at) => {
    const book = bookWithRoster();
    let batch = 0;
    const host = doing(book, async (steps) => {
      const answers = await book.batch(steps);
      if ((batch += 1) === at) fail("connectionLost", "unknown");
      return answers;
    });
    expect(await keepDecisions(host, DECISIONS, testContext())).toBeUndefined();
    expect((await kept(book)).decisions).toEqual(DECISIONS);
    expect(book.model.sheets).toHaveLength(2);
  },
);

test("only half of a batch took effect: the rest follows", async () => {
  const book = bookWithRoster();
  let isHalved = false;
  const host = doing(book, async (steps) => {
    const writes = steps.filter(({ step }) => step === "write").length;
    if (writes < 3 || isHalved) return book.batch(steps);
    isHalved = true;
    await book.batch(steps.slice(0, steps.length / 2));
    return fail("connectionLost", "unknown");
  });
  expect(await keepDecisions(host, DECISIONS, testContext())).toBeUndefined();
  expect(isHalved).toBe(true);
  expect((await kept(book)).decisions).toEqual(DECISIONS);
});

test("a batch that is too large is halved", async () => {
  const book = bookWithRoster();
  const sizes: number[] = [];
  const host = doing(book, async (steps) => {
    sizes.push(steps.length);
    if (steps.length > 100) fail("tooLarge", "nothing");
    return book.batch(steps);
  });
  const many = Array.from({ length: 200 }, (_, n) => decision(`Title ${n}`));
  expect(await keepDecisions(host, many, testContext())).toBeUndefined();
  expect((await kept(book)).decisions).toEqual(many);
  expect(Math.max(...sizes)).toBeGreaterThan(100);
});

test("a protected sheet of ours is said, and stays as it is", async () => {
  const book = bookWithRoster();
  await keepDecisions(book, DECISIONS, testContext());
  const before = valuesOn(book, "Classbook decisions");
  book.person.protectSheet(sheetNamed(book, "Classbook decisions").id, true);
  expect(await keepDecisions(book, [], testContext())).toEqual({
    problem: "sheetProtected",
    sheet: "Classbook decisions",
  });
  expect(valuesOn(book, "Classbook decisions")).toEqual(before);
});

test("a workbook that refuses is said in its own words", async () => {
  const book = bookWithRoster();
  const host = doing(book, (steps) =>
    steps.some(({ step }) => step === "addSheet")
      ? fail("refused", "nothing")
      : book.batch(steps),
  );
  expect(await keepDecisions(host, DECISIONS, testContext())).toEqual({
    problem: "hostFailed",
    kind: "refused",
    applied: "nothing",
  });
});

test("a sheet that never holds what was written is said, and not tried for ever", async () => {
  const book = bookWithRoster();
  const host = doing(book, async (steps) => {
    const answers = await book.batch(steps);
    const sheet = book.model.sheets[1];
    if (sheet !== undefined && sheet.rows.length > 2)
      book.person.edit(sheet.id, 2, 4, "mine!");
    return answers;
  });
  expect(await keepDecisions(host, DECISIONS, testContext())).toEqual({
    problem: "neverAtRest",
    sheet: "Classbook decisions",
  });
});

test("rows that somebody sorts or puts in meanwhile end up right", async () => {
  const book = bookWithRoster();
  await keepDecisions(book, DECISIONS, testContext());
  const sheet = sheetNamed(book, "Classbook decisions").id;
  let acts = 0;
  const host = doing(book, async (steps) => {
    if (steps.some(({ step }) => step === "write") && (acts += 1) <= 2)
      if (acts === 1) book.person.sortRows(sheet, 2, [2, 0, 1]);
      else book.person.insertRows(sheet, 3, 1);
    return book.batch(steps);
  });
  const next = [decision("A"), decision("B", { note: "new" }), decision("D")];
  expect(await keepDecisions(host, next, testContext())).toBeUndefined();
  expect(acts).toBeGreaterThan(0);
  const { decisions } = await kept(book);
  expect([...decisions].sort((a, b) => (a.title < b.title ? -1 : 1))).toEqual(
    next,
  );
});
