/** Owns the proof that titles are read into words and levels as people read them. */
import { readTitle } from "../../../src/core/matching/title-words";

const wordsIn = (text: string) => readTitle(text).words.map(({ word }) => word);

test.each([
  ["IT CIO IV", ["it", "cio"], [4]],
  ["I.T. Director", ["it", "director"], []],
  ["I/T MANAGER 2", ["it", "manager"], [2]],
  ["Director of Parks, the", ["director", "parks"], []],
  ["AssociateProfessor", ["associate", "professor"], []],
  ["ManagerII", ["manager"], [2]],
  ["CIO1", ["cio"], [1]],
  ["Engineer Level III", ["engineer"], [3]],
  ["Level Crossing Keeper", ["level", "crossing", "keeper"], []],
  ["Engineer I/II", ["engineer"], [1, 2]],
  ["NURSES' AIDE-B", ["nurses", "aide", "b"], []],
  ["ＣＩＯ　ＩＩＩ", ["cio"], [3]],
  ["311 City Services", ["311", "city", "services"], []],
  ["", [], []],
])("%p has the words %p and the levels %p", (text, words, levels) => {
  expect(wordsIn(text)).toEqual(words);
  expect(readTitle(text).levels).toEqual(levels);
});

test("words are kept as they were written", () => {
  expect(readTitle("Chief Informtn OFFCR II")).toMatchObject({
    words: [
      { written: "Chief" },
      { written: "Informtn" },
      { written: "OFFCR" },
    ],
    numerals: ["II"],
  });
});

test("a text of 30 characters may be cut, and so may its level", () => {
  const full = "ARCHIVES PROGRAM SPECIALIST II";
  expect(full).toHaveLength(30);
  expect(readTitle(full)).toMatchObject({
    mayBeCut: true,
    levelMayBeCut: true,
  });
  expect(readTitle(full.slice(0, 29)).mayBeCut).toBe(false);
});

test("a pasted page is cut to what a title can say", () => {
  expect(wordsIn("clerk ".repeat(10_000)).length).toBeLessThanOrEqual(16);
});
