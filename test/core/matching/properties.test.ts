/** Owns what holds for any catalogue and any text: exact titles first, order without effect, nothing thrown. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { catalogue } from "../../../data";
import { titleOf } from "../../../src/core/catalog/catalogue";
import {
  matchTitle,
  prepareTitles,
  type TitleIndex,
} from "../../../src/core/matching/match-title";
import { DEVELOPMENT_SEED, noisyTitles } from "../../matching/noise";
import {
  classesTitled,
  syntheticTitles,
} from "../../matching/synthetic-titles";

const { catalogue: titles, outside } = syntheticTitles(500, DEVELOPMENT_SEED);
const classes = classesTitled(titles);
const index = prepareTitles(classes);

test("every title of a catalogue of graded series is accepted as its own class with certainty", () => {
  const missed = titles.filter((title) => {
    const { decision, ranked } = matchTitle(index, title);
    const [first] = ranked;
    return !(
      decision === "accepted" &&
      first?.confidence === 1 &&
      titleOf(first.entry) === title
    );
  });
  expect(missed).toEqual([]);
});

test("every printed title and alias of the data is accepted in its jurisdiction", () => {
  const missed = catalogue.classes.flatMap((entry) => {
    const own = prepareTitles(
      catalogue.classes.filter(
        ({ jurisdiction }) => jurisdiction === entry.jurisdiction,
      ),
    );
    return entry.specification.titles
      .filter(({ basis }) => basis === "printed")
      .flatMap(({ title, aliases }) => [title, ...aliases])
      .filter((name) => {
        const { decision, ranked } = matchTitle(own, name);
        return decision !== "accepted" || ranked[0]?.entry !== entry;
      });
  });
  expect(missed).toEqual([]);
});

/** An answer without its classes' specifications, which are the same objects anyway. */
function told(index: TitleIndex, title: string) {
  const { decision, ranked, reason } = matchTitle(index, title);
  const classes = ranked.map(({ entry, confidence, words }) =>
    [entry.specification.key, confidence, ...words].join(" "),
  );
  return [decision, reason, ...classes].join("; ");
}

test("the order of the catalogue has no effect", () => {
  const shuffled = prepareTitles([...classes].reverse());
  const noisy = noisyTitles([...titles, ...outside], DEVELOPMENT_SEED);
  const inOrder = noisy.map((each) => told(index, each.noisy));
  expect(noisy.map((each) => told(shuffled, each.noisy))).toEqual(inOrder);
});

test("an answer does not depend on the titles asked before", () => {
  const some = classes.slice(0, 60);
  const noisy = noisyTitles(titles.slice(0, 100), DEVELOPMENT_SEED);
  const alone = noisy.map((each) => told(prepareTitles(some), each.noisy));
  const used = prepareTitles(some);
  for (const each of noisy) told(used, each.noisy);
  expect(noisy.map((each) => told(used, each.noisy))).toEqual(alone);
});

test("what is accepted has the level that the title gives", () => {
  const levelOf = (title: string) => / (?:[IVX]+|\d)$/.exec(title)?.[0];
  const graded = titles.filter((title) => levelOf(title) !== undefined);
  expect(graded.length).toBeGreaterThan(100);
  for (const title of graded) {
    const beyond = title.replace(/ (?:[IVX]+|\d)$/, " IX");
    expect(matchTitle(index, beyond).decision).not.toBe("accepted");
    const without = title.replace(/ (?:[IVX]+|\d)$/, "");
    expect(matchTitle(index, without).decision).not.toBe("accepted");
  }
});

test("any text is answered, with confidences between 0 and 1", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.lorem()),
      (text) => {
        for (const { confidence } of matchTitle(index, text).ranked)
          expect(confidence >= 0 && confidence <= 1).toBe(true);
      },
    ),
    { seed: DEVELOPMENT_SEED },
  );
});

const HOSTILE_WORDS = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
];

test.each(HOSTILE_WORDS)("%p is a title like any other", (word) => {
  expect(matchTitle(index, word).decision).toBe("none");
  const own = prepareTitles(classesTitled([`${word} Clerk`, "Road Clerk"]));
  const match = matchTitle(own, `${word} clrk`);
  expect(match.ranked.map(({ entry }) => titleOf(entry))[0]).toBe(
    `${word} Clerk`,
  );
});

test("a text as long as a book is answered at once", () => {
  for (const text of [
    "A/".repeat(100_000),
    "a. ".repeat(100_000),
    "I.".repeat(100_000),
    "x".repeat(500_000),
  ])
    expect(matchTitle(index, text).decision).not.toBe("accepted");
});

const naughty = resolve(__dirname, "../../../../shared/hostile/blns/blns.json");
if (existsSync(naughty))
  test("naughty strings are answered", () => {
    const texts = JSON.parse(readFileSync(naughty, "utf8")) as string[];
    expect(texts.length).toBeGreaterThan(400);
    const accepted = texts.filter(
      (text) => matchTitle(index, text).decision === "accepted",
    );
    expect(accepted).toEqual([]);
  });
else
  test.skip("skipped: ../shared/hostile is not beside this checkout", () => {});
